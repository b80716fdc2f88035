"use client";

import { ActionForm } from "@/components/action-form";
import { SubmitButton } from "@/components/submit-button";
import { useKeptForm } from "@/components/use-kept-form";
import { untouched } from "@/domain/form-state";
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
  const form = useKeptForm(deleteSource, untouched, { subject: claimId, version, stored: {} });
  return (
    <ActionForm
      form={form}
      fold={{ title: `Remove source ${position}`, look: "quiet" }}
      reloadHref={deskUrls.claim(claimId)}
    >
      <input type="hidden" name="claimId" value={claimId} />
      <input type="hidden" name="basedOn" value={form.basedOn} readOnly />
      <input type="hidden" name="sourceId" value={sourceId} />
      <div>
        <SubmitButton kind="danger">Remove this source</SubmitButton>
      </div>
    </ActionForm>
  );
}
