"use client";

import { useActionState } from "react";
import { ActionForm } from "@/components/action-form";
import { SubmitButton } from "@/components/submit-button";
import { basedOn, untouched } from "@/domain/form-state";
import { deskUrls } from "@/domain/urls";
import { publish } from "@/features/verdicts/actions";

/** Makes an approved verdict public. */
export function PublishForm({ claimId, version }: { claimId: string; version: number }) {
  const [state, action] = useActionState(publish, untouched);
  return (
    <ActionForm action={action} state={state} reloadHref={deskUrls.claim(claimId)}>
      <input type="hidden" name="claimId" value={claimId} />
      <input type="hidden" name="basedOn" value={basedOn(state, version)} readOnly />
      <div>
        <SubmitButton>Publish the verdict</SubmitButton>
      </div>
    </ActionForm>
  );
}
