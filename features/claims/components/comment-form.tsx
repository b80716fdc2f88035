"use client";

import { ActionForm } from "@/components/action-form";
import { SubmitButton } from "@/components/submit-button";
import { TextAreaField } from "@/components/text-area-field";
import { nothingStored, useKeptForm } from "@/components/use-kept-form";
import { formField, untouched } from "@/domain/form-state";
import { saveComment } from "@/features/claims/actions";

/** Says something to the desk about a claim. */
export function CommentForm({ claimId }: { claimId: string }) {
  const form = useKeptForm(saveComment, untouched, nothingStored);
  return (
    <ActionForm form={form} prefix="comment-" className="grid gap-3">
      <input type="hidden" name="claimId" value={claimId} />
      <TextAreaField
        {...formField(form.state, "body", "", "comment-")}
        label="Comment"
        hint="For the desk; never public."
        rows={3}
        dir="auto"
      />
      <div>
        <SubmitButton kind="quiet">Comment</SubmitButton>
      </div>
    </ActionForm>
  );
}
