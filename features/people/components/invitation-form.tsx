"use client";

import { ActionForm } from "@/components/action-form";
import { SelectField } from "@/components/select-field";
import { SubmitButton } from "@/components/submit-button";
import { TextField } from "@/components/text-field";
import { nothingStored, useKeptForm } from "@/components/use-kept-form";
import { formField, untouched } from "@/domain/form-state";
import { roleLabels, roles } from "@/domain/permissions/role";
import { saveInvitation } from "@/features/people/actions";

/** Invites a person by a link that works once. */
export function InvitationForm() {
  const form = useKeptForm(saveInvitation, untouched, nothingStored);
  return (
    <ActionForm form={form} prefix="invite-" className="grid max-w-measure gap-4">
      <TextField
        {...formField(form.state, "email", "", "invite-")}
        label="E-mail address"
        type="email"
        autoComplete="off"
        spellCheck={false}
      />
      <SelectField
        {...formField(form.state, "role", "reviewer", "invite-")}
        label="Role"
        options={roles.map((role) => ({ value: role, label: roleLabels[role] }))}
      />
      <div>
        <SubmitButton>Make an invitation link</SubmitButton>
      </div>
    </ActionForm>
  );
}
