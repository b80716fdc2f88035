"use client";

import { useActionState } from "react";
import { ActionForm } from "@/components/action-form";
import { SelectField } from "@/components/select-field";
import { SubmitButton } from "@/components/submit-button";
import { TextField } from "@/components/text-field";
import { formField, untouched } from "@/domain/form-state";
import { roleLabels, roles } from "@/domain/permissions/role";
import { saveInvitation } from "@/features/people/actions";

/** Invites a person by a link that works once. */
export function InvitationForm() {
  const [state, action] = useActionState(saveInvitation, untouched);
  return (
    <ActionForm action={action} state={state} prefix="invite-" className="grid max-w-measure gap-4">
      <TextField
        {...formField(state, "email", "", "invite-")}
        label="E-mail address"
        type="email"
        autoComplete="off"
        spellCheck={false}
      />
      <SelectField
        {...formField(state, "role", "reviewer", "invite-")}
        label="Role"
        options={roles.map((role) => ({ value: role, label: roleLabels[role] }))}
      />
      <div>
        <SubmitButton>Make an invitation link</SubmitButton>
      </div>
    </ActionForm>
  );
}
