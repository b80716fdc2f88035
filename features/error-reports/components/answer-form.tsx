"use client";

import { ActionForm } from "@/components/action-form";
import { RadioGroupField } from "@/components/radio-group-field";
import { SubmitButton } from "@/components/submit-button";
import { TextAreaField } from "@/components/text-area-field";
import { nothingStored, useKeptForm } from "@/components/use-kept-form";
import { formField, untouched } from "@/domain/form-state";
import { saveReportAnswer } from "@/features/error-reports/actions";

/** Answers a reader's report; folded away until somebody wants to. */
export function AnswerForm({ reportId }: { reportId: string }) {
  const form = useKeptForm(saveReportAnswer, untouched, nothingStored);
  const prefix = `${reportId}-`;
  return (
    <ActionForm form={form} prefix={prefix} fold={{ title: "Answer this report" }}>
      <input type="hidden" name="reportId" value={reportId} />
      <RadioGroupField
        {...formField(form.state, "outcome", "", prefix)}
        label="What came of it"
        options={[
          { value: "unchanged", label: "The verdict stands as it was" },
          { value: "corrected", label: "The verdict was changed" },
        ]}
      />
      <TextAreaField
        {...formField(form.state, "answer", "", prefix)}
        label="Answer"
        hint="Public to whoever has the report’s reference."
        rows={4}
        dir="auto"
      />
      <div>
        <SubmitButton>Send the answer</SubmitButton>
      </div>
    </ActionForm>
  );
}
