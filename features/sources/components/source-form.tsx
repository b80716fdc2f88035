"use client";

import { ActionForm } from "@/components/action-form";
import { RadioGroupField } from "@/components/radio-group-field";
import { SelectField } from "@/components/select-field";
import { SubmitButton } from "@/components/submit-button";
import { TextAreaField } from "@/components/text-area-field";
import { TextField } from "@/components/text-field";
import { useKeptForm } from "@/components/use-kept-form";
import {
  type SourceKind,
  type Stance,
  sourceKindLabels,
  sourceKinds,
  stanceLabels,
  stances,
} from "@/domain/evidence/source";
import { formField, untouched } from "@/domain/form-state";
import { deskUrls } from "@/domain/urls";
import { saveNewSource, saveSource } from "@/features/sources/actions";

export interface SourceFormProps {
  claimId: string;
  version: number;
  /** Unfolded from the start. */
  open?: boolean;
  /** The source to change; none for a new one. */
  source?: {
    id: string;
    position: number;
    url: string | null;
    title: string;
    publisher: string | null;
    kind: SourceKind;
    stance: Stance;
    quote: string | null;
    publishedOn: string | null;
    accessedOn: string;
  };
}

const stanceHints: Record<Stance, string> = {
  supports: "It speaks for the claim.",
  refutes: "It speaks against the claim.",
  context: "It helps to understand the claim without deciding it.",
};

type SourceField = "title" | "url" | "publisher" | "publishedOn" | "accessedOn" | "stance" | "kind" | "quote";

function fieldsOf(source: SourceFormProps["source"]): Record<SourceField, string> {
  return {
    title: source?.title ?? "",
    url: source?.url ?? "",
    publisher: source?.publisher ?? "",
    publishedOn: source?.publishedOn ?? "",
    accessedOn: source?.accessedOn ?? "",
    stance: source?.stance ?? "",
    kind: source?.kind ?? "",
    quote: source?.quote ?? "",
  };
}

/** Attaches a source to the claim, or changes one. */
export function SourceForm({ claimId, version, open = false, source }: SourceFormProps) {
  const form = useKeptForm(source === undefined ? saveNewSource : saveSource, untouched, {
    subject: claimId,
    version,
    stored: fieldsOf(source),
  });
  const prefix = `source-${source?.id ?? "new"}-`;
  const field = (name: SourceField) => formField(form.state, name, form.began.stored[name], prefix);
  return (
    <ActionForm
      form={form}
      prefix={prefix}
      fold={
        source === undefined
          ? { title: "Add a source", open }
          : { title: `Change source ${source.position}`, look: "quiet" }
      }
      reloadHref={deskUrls.claim(claimId)}
    >
      <input type="hidden" name="claimId" value={claimId} />
      <input type="hidden" name="basedOn" value={form.basedOn} readOnly />
      {source === undefined ? null : <input type="hidden" name="sourceId" value={source.id} />}
      <TextField {...field("title")} label="Title" dir="auto" />
      <TextField {...field("url")} label="Web address (optional)" type="url" inputMode="url" spellCheck={false} />
      <TextField {...field("publisher")} label="Publisher (optional)" dir="auto" />
      <div className="grid gap-4 sm:grid-cols-2 sm:items-end">
        <TextField {...field("publishedOn")} label="Published on (optional)" type="date" />
        <TextField {...field("accessedOn")} label="Accessed on (optional)" hint="Empty means today." type="date" />
      </div>
      <RadioGroupField
        {...field("stance")}
        label="What it does to the claim"
        options={stances.map((stance) => ({ value: stance, label: stanceLabels[stance], hint: stanceHints[stance] }))}
      />
      <SelectField
        {...field("kind")}
        label="Kind of source"
        emptyLabel="Choose"
        options={sourceKinds.map((kind) => ({ value: kind, label: sourceKindLabels[kind] }))}
      />
      <TextAreaField
        {...field("quote")}
        label="Passage relied on (optional)"
        hint="In the source’s own words."
        dir="auto"
        rows={3}
      />
      <div>
        <SubmitButton kind="quiet">{source === undefined ? "Add the source" : "Save the source"}</SubmitButton>
      </div>
    </ActionForm>
  );
}
