"use client";

import { ActionForm } from "@/components/action-form";
import { CheckboxGroupField } from "@/components/checkbox-group-field";
import { Notice } from "@/components/notice";
import { RadioGroupField } from "@/components/radio-group-field";
import { RatingDisc } from "@/components/rating-disc";
import { SubmitButton } from "@/components/submit-button";
import { TextAreaField } from "@/components/text-area-field";
import { TextField } from "@/components/text-field";
import { useKeptForm } from "@/components/use-kept-form";
import { type FormState, fieldValues, formField, untouched } from "@/domain/form-state";
import type { RatingColour, RatingIcon } from "@/domain/ratings/rating";
import { reasonTagLabels, reasonTags } from "@/domain/ratings/reason-tag";
import { deskUrls } from "@/domain/urls";
import { saveVerdictForm } from "@/features/verdicts/actions";

export interface VerdictFormProps {
  claimId: string;
  version: number;
  scale: {
    kind: "ratings" | "free-text";
    ratings: readonly { id: string; label: string; definition: string; colour: RatingColour; icon: RatingIcon }[];
  };
  verdict: {
    ratingId: string | null;
    ratingText: string;
    summary: string;
    rationale: string;
    wouldChange: string;
    reasonTags: readonly string[];
  } | null;
  /** For a verdict that was submitted: the form is folded away under a warning of what a change does. */
  warning?: string | undefined;
}

const emptyVerdict: NonNullable<VerdictFormProps["verdict"]> = {
  ratingId: null,
  ratingText: "",
  summary: "",
  rationale: "",
  wouldChange: "",
  reasonTags: [],
};

/** The verdict: rating, answer in a sentence, why, and what would change it. */
export function VerdictForm({ claimId, version, scale, verdict, warning }: VerdictFormProps) {
  const form = useKeptForm(saveVerdictForm, untouched, {
    subject: claimId,
    version,
    warning,
    stored: verdict ?? emptyVerdict,
  });
  const { stored } = form.began;
  const rating = formField(form.state, "ratingId", stored.ratingId ?? "");
  return (
    <ActionForm
      form={form}
      fold={form.began.warning === undefined ? undefined : { title: "Change this verdict" }}
      className="grid gap-5"
      reloadHref={deskUrls.claim(claimId)}
    >
      {form.began.warning === undefined ? null : (
        <Notice kind="warning">
          <p>{form.began.warning}</p>
        </Notice>
      )}
      <input type="hidden" name="claimId" value={claimId} />
      <input type="hidden" name="basedOn" value={form.basedOn} readOnly />
      {scale.kind === "free-text" ? (
        <TextField
          {...formField(form.state, "ratingText", stored.ratingText)}
          label="Conclusion"
          hint="A few words that answer the claim, such as: “Correct for 2019, not since”."
          dir="auto"
        />
      ) : (
        <RadioGroupField
          {...rating}
          current={scale.ratings.find((option) => option.id === rating.current)?.label}
          label="Rating"
          layout="tiles"
          options={scale.ratings.map(({ id, label, colour, icon }) => ({
            value: id,
            label,
            tone: colour,
            icon: <RatingDisc icon={icon} className="size-6" />,
          }))}
        />
      )}
      {scale.kind === "free-text" ? null : (
        <details>
          <summary className="cursor-pointer text-accent">What the ratings mean</summary>
          <dl className="grid gap-1 pt-2">
            {scale.ratings.map(({ id, label, definition }) => (
              <div key={id}>
                <dt className="inline font-semibold">{label}: </dt>
                <dd className="inline">{definition}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      <TextAreaField
        {...formField(form.state, "summary", stored.summary)}
        label="Summary"
        hint="The answer in one sentence, at most 240 characters. Readers see it first."
        rows={3}
        dir="auto"
      />
      <TextAreaField
        {...formField(form.state, "rationale", stored.rationale)}
        label="Rationale"
        hint="Why the evidence leads to this rating, in Markdown. [1] cites the first source."
        rows={10}
        dir="auto"
      />
      <TextAreaField
        {...formField(form.state, "wouldChange", stored.wouldChange)}
        label="What would change this verdict (optional)"
        rows={2}
        dir="auto"
      />
      <CheckboxGroupField
        name="reasonTags"
        current={reasonsNow(form.state)}
        label="Reasons (optional)"
        hint="Why the claim misleads, or stands outside the scale."
        defaultValues={[...fieldValues(form.state, "reasonTags", stored.reasonTags)]}
        options={reasonTags.map((tag) => ({ value: tag, label: reasonTagLabels[tag] }))}
      />
      <div className="flex flex-wrap gap-3">
        <SubmitButton name="intent" value="submit">
          Submit for second review
        </SubmitButton>
        <SubmitButton name="intent" value="save" kind="quiet">
          Save the draft
        </SubmitButton>
      </div>
    </ActionForm>
  );
}

/** After a conflict, the reasons that stand now in words, where they differ from those ticked. */
function reasonsNow(state: FormState): string | undefined {
  if (state.status !== "refused") return undefined;
  const stored = state.conflict?.current.reasonTags;
  if (stored === undefined || stored === (state.values.reasonTags ?? []).toSorted().join(",")) return undefined;
  return reasonTags
    .filter((tag) => stored.split(",").includes(tag))
    .map((tag) => reasonTagLabels[tag])
    .join(", ");
}
