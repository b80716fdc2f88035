"use client";

import { useActionState } from "react";
import { ActionForm } from "@/components/action-form";
import { SubmitButton } from "@/components/submit-button";
import { basedOn, untouched } from "@/domain/form-state";
import { deskUrls } from "@/domain/urls";
import { deleteSource } from "@/features/sources/actions";

/** Takes a source away from the claim. */
export function RemoveSourceForm({
  claimId,
  version,
  sourceId,
}: {
  claimId: string;
  version: number;
  sourceId: string;
}) {
  const [state, action] = useActionState(deleteSource, untouched);
  return (
    <ActionForm action={action} state={state} reloadHref={deskUrls.claim(claimId)}>
      <input type="hidden" name="claimId" value={claimId} />
      <input type="hidden" name="basedOn" value={basedOn(state, version)} readOnly />
      <input type="hidden" name="sourceId" value={sourceId} />
      <div>
        <SubmitButton kind="danger">Remove this source</SubmitButton>
      </div>
    </ActionForm>
  );
}
