"use client";

import { ActionForm } from "@/components/action-form";
import { SubmitButton } from "@/components/submit-button";
import { useKeptForm } from "@/components/use-kept-form";
import { untouched } from "@/domain/form-state";
import { deskUrls } from "@/domain/urls";
import { publish } from "@/features/verdicts/actions";

/** Makes an approved verdict public. */
export function PublishForm({ claimId, version }: { claimId: string; version: number }) {
  const form = useKeptForm(publish, untouched, { subject: claimId, version, stored: {} });
  return (
    <ActionForm form={form} reloadHref={deskUrls.claim(claimId)}>
      <input type="hidden" name="claimId" value={claimId} />
      <input type="hidden" name="basedOn" value={form.basedOn} readOnly />
      <div>
        <SubmitButton>Publish the verdict</SubmitButton>
      </div>
    </ActionForm>
  );
}
