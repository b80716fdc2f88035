"use client";

import { useActionState } from "react";
import { ActionForm } from "@/components/action-form";
import { SubmitButton } from "@/components/submit-button";
import { basedOn, untouched } from "@/domain/form-state";
import { deskUrls } from "@/domain/urls";
import { deleteSource } from "@/features/sources/actions";

interface RemoveSourceFormProps {
  claimId: string;
  version: number;
  sourceId: string;
  position: number;
}

/** Takes a source away from the claim. */
export function RemoveSourceForm({ claimId, version, sourceId, position }: RemoveSourceFormProps) {
  const [state, action] = useActionState(deleteSource, untouched);
  return (
    <ActionForm
      action={action}
      state={state}
      fold={{ title: `Remove source ${position}`, look: "quiet" }}
      reloadHref={deskUrls.claim(claimId)}
    >
      <input type="hidden" name="claimId" value={claimId} />
      <input type="hidden" name="basedOn" value={basedOn(state, version)} readOnly />
      <input type="hidden" name="sourceId" value={sourceId} />
      <div>
        <SubmitButton kind="danger">Remove this source</SubmitButton>
      </div>
    </ActionForm>
  );
}
