"use client";

import { ActionForm } from "@/components/action-form";
import { SubmitButton } from "@/components/submit-button";
import { TextAreaField } from "@/components/text-area-field";
import { TextField } from "@/components/text-field";
import { useKeptForm } from "@/components/use-kept-form";
import { formField, untouched } from "@/domain/form-state";
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
  const form = useKeptForm(saveClaim, untouched, { subject: claimId, version, stored: { statement, claimant } });
  return (
    <ActionForm
      form={form}
      prefix="claim-"
      fold={{ title: "Wording and claimant" }}
      reloadHref={deskUrls.claim(claimId)}
    >
      <input type="hidden" name="claimId" value={claimId} />
      <input type="hidden" name="basedOn" value={form.basedOn} readOnly />
      <TextAreaField
        {...formField(form.state, "statement", form.began.stored.statement, "claim-")}
        label="The claim in one sentence"
        hint="Readable without the article: who, what, how much, when. No rating in it."
        lang={language}
        dir="auto"
        rows={3}
      />
      <TextField
        {...formField(form.state, "claimant", form.began.stored.claimant, "claim-")}
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
