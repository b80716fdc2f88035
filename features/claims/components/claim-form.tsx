"use client";

import { useActionState } from "react";
import { ActionForm } from "@/components/action-form";
import { SubmitButton } from "@/components/submit-button";
import { TextAreaField } from "@/components/text-area-field";
import { TextField } from "@/components/text-field";
import { basedOn, formField, untouched } from "@/domain/form-state";
import { deskUrls } from "@/domain/urls";
import { saveClaim } from "@/features/claims/actions";

export interface ClaimFormProps {
  claimId: string;
  version: number;
  statement: string;
  claimant: string;
  language: string;
}

/** Puts the claim into words that can be understood by themselves, and says who makes it. */
export function ClaimForm({ claimId, version, statement, claimant, language }: ClaimFormProps) {
  const [state, action] = useActionState(saveClaim, untouched);
  return (
    <ActionForm
      action={action}
      state={state}
      prefix="claim-"
      fold={{ title: "Wording and claimant" }}
      reloadHref={deskUrls.claim(claimId)}
    >
      <input type="hidden" name="claimId" value={claimId} />
      <input type="hidden" name="basedOn" value={basedOn(state, version)} readOnly />
      <TextAreaField
        {...formField(state, "statement", statement, "claim-")}
        label="The claim in one sentence"
        hint="Readable without the article: who, what, how much, when. No rating in it."
        lang={language}
        dir="auto"
        rows={3}
      />
      <TextField
        {...formField(state, "claimant", claimant, "claim-")}
        label="Claimant (optional)"
        hint="Who says so. Empty means the publication itself."
        dir="auto"
      />
      <div>
        <SubmitButton kind="quiet">Save the claim</SubmitButton>
      </div>
    </ActionForm>
  );
}
