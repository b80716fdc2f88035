"use client";

import { ActionForm } from "@/components/action-form";
import { SubmitButton } from "@/components/submit-button";
import { TextAreaField } from "@/components/text-area-field";
import { useKeptForm } from "@/components/use-kept-form";
import { formField, untouched } from "@/domain/form-state";
import { deskUrls } from "@/domain/urls";
import { saveReview } from "@/features/reviews/actions";

export interface ReviewFormProps {
  claimId: string;
  version: number;
  mayPublish: boolean;
}

/** The second person's decision. */
export function ReviewForm({ claimId, version, mayPublish }: ReviewFormProps) {
  const form = useKeptForm(saveReview, untouched, { subject: claimId, version, stored: {} });
  return (
    <ActionForm form={form} prefix="review-" reloadHref={deskUrls.claim(claimId)}>
      <input type="hidden" name="claimId" value={claimId} />
      <input type="hidden" name="basedOn" value={form.basedOn} readOnly />
      <TextAreaField
        {...formField(form.state, "comment", "", "review-")}
        label="Note to the author"
        hint="Needed to return the verdict: say what has to change."
        rows={4}
        dir="auto"
      />
      <div className="flex flex-wrap gap-3">
        {mayPublish ? (
          <SubmitButton name="decision" value="approve_and_publish">
            Approve and publish
          </SubmitButton>
        ) : null}
        <SubmitButton name="decision" value="approve" kind={mayPublish ? "quiet" : "primary"}>
          Approve
        </SubmitButton>
        <SubmitButton name="decision" value="return" kind="danger">
          Return to the author
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
