"use client";

import { ActionForm } from "@/components/action-form";
import { SubmitButton } from "@/components/submit-button";
import { useKeptForm } from "@/components/use-kept-form";
import { untouched } from "@/domain/form-state";
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
  const form = useKeptForm(saveTriage, untouched, { subject: claimId, version, stored: {} });
  return (
    <ActionForm form={form} className="flex flex-wrap gap-3" reloadHref={deskUrls.article(articleId, claimId)}>
      <input type="hidden" name="claimId" value={claimId} />
      <input type="hidden" name="basedOn" value={form.basedOn} readOnly />
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
