"use client";

import { useActionState } from "react";
import { ActionForm } from "@/components/action-form";
import { SubmitButton } from "@/components/submit-button";
import { basedOn, untouched } from "@/domain/form-state";
import { deskUrls } from "@/domain/urls";
import { saveTriage } from "@/features/claims/actions";

export interface TriageFormProps {
  claimId: string;
  articleId: string;
  version: number;
  mayAccept: boolean;
  mayDismiss: boolean;
}

/** Accepts a claim for checking or dismisses it. */
export function TriageForm({ claimId, articleId, version, mayAccept, mayDismiss }: TriageFormProps) {
  const [state, action] = useActionState(saveTriage, untouched);
  return (
    <ActionForm
      action={action}
      state={state}
      className="flex flex-wrap gap-3"
      reloadHref={deskUrls.article(articleId, claimId)}
    >
      <input type="hidden" name="claimId" value={claimId} />
      <input type="hidden" name="basedOn" value={basedOn(state, version)} readOnly />
      {mayAccept ? (
        <SubmitButton name="decision" value="accept">
          Accept
        </SubmitButton>
      ) : null}
      {mayDismiss ? (
        <SubmitButton name="decision" value="dismiss" kind="quiet">
          Dismiss
        </SubmitButton>
      ) : null}
    </ActionForm>
  );
}
