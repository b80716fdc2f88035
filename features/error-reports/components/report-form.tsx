"use client";

import { ActionForm } from "@/components/action-form";
import { SubmitButton } from "@/components/submit-button";
import { TextAreaField } from "@/components/text-area-field";
import { TextField } from "@/components/text-field";
import { nothingStored, useKeptForm } from "@/components/use-kept-form";
import { type FormState, formField, untouched } from "@/domain/form-state";
import type { RefusalCode } from "@/domain/result";
import { saveReport } from "@/features/error-reports/actions";

const fields = ["message", "source", "email"] as const;
type Field = (typeof fields)[number];

/** The words of the form in the reader's language. */
export interface ReportLabels {
  fields: Record<Field, string>;
  hints: Record<Field, string>;
  /** What is wrong with a field. */
  errors: Record<Field, string>;
  /** Why nothing was sent. */
  refusals: Partial<Record<RefusalCode, string>>;
  /** Above what is wrong, and before each error. */
  problem: string;
  error: string;
  send: string;
}

export interface ReportFormProps {
  slug: string;
  edition: number;
  locale: string;
  labels: ReportLabels;
}

/** Where a reader says what is wrong with a verdict; nobody need be signed in. */
export function ReportForm({ slug, edition, locale, labels }: ReportFormProps) {
  const form = useKeptForm(saveReport, untouched, nothingStored);
  const state = inWords(form.state, labels);
  return (
    <ActionForm form={{ ...form, state }} problemTitle={labels.problem}>
      <input type="hidden" name="slug" value={slug} />
      <input type="hidden" name="edition" value={edition} />
      <input type="hidden" name="locale" value={locale} />
      <TextAreaField
        {...formField(state, "message")}
        label={labels.fields.message}
        hint={labels.hints.message}
        errorLabel={labels.error}
        rows={7}
        dir="auto"
      />
      <TextAreaField
        {...formField(state, "source")}
        label={labels.fields.source}
        hint={labels.hints.source}
        errorLabel={labels.error}
        rows={3}
        dir="auto"
      />
      <TextField
        {...formField(state, "email")}
        type="email"
        label={labels.fields.email}
        hint={labels.hints.email}
        errorLabel={labels.error}
        autoComplete="email"
      />
      <div>
        <SubmitButton>{labels.send}</SubmitButton>
      </div>
    </ActionForm>
  );
}

/** The answer in the reader's language. */
function inWords(state: FormState, labels: ReportLabels): FormState {
  if (state.status !== "refused") return state;
  const wrong = fields.filter((field) => state.fields[field] !== undefined);
  return {
    ...state,
    message: labels.refusals[state.code] ?? state.message,
    fields: Object.fromEntries(wrong.map((field) => [field, labels.errors[field]])),
  };
}
