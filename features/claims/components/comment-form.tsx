"use client";

import { useActionState } from "react";
import { ActionForm } from "@/components/action-form";
import { SubmitButton } from "@/components/submit-button";
import { TextAreaField } from "@/components/text-area-field";
import { formField, untouched } from "@/domain/form-state";
import { saveComment } from "@/features/claims/actions";

/** Says something to the desk about a claim. */
export function CommentForm({ claimId }: { claimId: string }) {
  const [state, action] = useActionState(saveComment, untouched);
  return (
    <ActionForm action={action} state={state} prefix="comment-" className="grid gap-3">
      <input type="hidden" name="claimId" value={claimId} />
      <TextAreaField
        {...formField(state, "body", "", "comment-")}
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
