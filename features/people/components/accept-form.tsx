"use client";

import { ActionForm } from "@/components/action-form";
import { SubmitButton } from "@/components/submit-button";
import { TextField } from "@/components/text-field";
import { nothingStored, useKeptForm } from "@/components/use-kept-form";
import { formField, untouched } from "@/domain/form-state";
import { saveAcceptedInvitation } from "@/features/people/actions";

/** Makes the invited person's account. */
export function AcceptForm({ token, email }: { token: string; email: string }) {
  const form = useKeptForm(saveAcceptedInvitation, untouched, nothingStored);
  const error = (name: string) => (form.state.status === "refused" ? form.state.fields[name] : undefined);
  return (
    <ActionForm form={form}>
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="username" value={email} autoComplete="username" readOnly />
      <TextField {...formField(form.state, "name")} label="Your name" autoComplete="name" dir="auto" />
      <TextField
        name="password"
        error={error("password")}
        label="Password"
        hint="At least 12 characters; a few words will do."
        type="password"
        autoComplete="new-password"
      />
      <TextField
        name="passwordAgain"
        error={error("passwordAgain")}
        label="The same password again"
        type="password"
        autoComplete="new-password"
      />
      <div>
        <SubmitButton>Make my account</SubmitButton>
      </div>
    </ActionForm>
  );
}
