"use client";

import { ActionForm } from "@/components/action-form";
import { controlAttributes, controlClass, FieldNotes } from "@/components/field-frame";
import { SubmitButton } from "@/components/submit-button";
import { nothingStored, useKeptForm } from "@/components/use-kept-form";
import { formField, untouched } from "@/domain/form-state";
import { type Role, roleLabels, roles } from "@/domain/permissions/role";
import { saveAccess, saveInvitationRevoked, saveRole } from "@/features/people/actions";

/** Gives a person another role; sits in a table's row, so its label is for screen readers. */
export function RoleForm({ userId, name, role }: { userId: string; name: string; role: Role }) {
  const form = useKeptForm(saveRole, untouched, { stored: { role } });
  const prefix = `person-${userId}-`;
  const { defaultValue, ...named } = formField(form.state, "role", form.began.stored.role, prefix);
  const field = { ...named, label: `Role of ${name}` };
  return (
    <ActionForm form={form} prefix={prefix} className="flex flex-wrap gap-2">
      <input type="hidden" name="userId" value={userId} />
      <input type="hidden" name="roleBefore" value={form.began.stored.role} readOnly />
      <label htmlFor={field.id} className="sr-only">
        {field.label}
      </label>
      <FieldNotes {...field} />
      <select
        key={defaultValue}
        {...controlAttributes(field)}
        defaultValue={defaultValue}
        className={`${controlClass} w-auto!`}
      >
        {roles.map((option) => (
          <option key={option} value={option}>
            {roleLabels[option]}
          </option>
        ))}
      </select>
      <SubmitButton kind="quiet">
        Save<span className="sr-only"> the role of {name}</span>
      </SubmitButton>
    </ActionForm>
  );
}

/** Closes a person's account or opens it again. */
export function AccessForm({ userId, name, isOpen }: { userId: string; name: string; isOpen: boolean }) {
  const form = useKeptForm(saveAccess, untouched, nothingStored);
  return (
    <ActionForm form={form}>
      <input type="hidden" name="userId" value={userId} />
      <input type="hidden" name="access" value={isOpen ? "closed" : "open"} />
      <div>
        <SubmitButton kind={isOpen ? "danger" : "quiet"}>
          {isOpen ? "Close account" : "Reopen account"}
          <span className="sr-only"> of {name}</span>
        </SubmitButton>
      </div>
    </ActionForm>
  );
}

/** Withdraws an invitation nobody has accepted yet. */
export function WithdrawInvitationForm({ invitationId, email }: { invitationId: string; email: string }) {
  const form = useKeptForm(saveInvitationRevoked, untouched, nothingStored);
  return (
    <ActionForm form={form}>
      <input type="hidden" name="invitationId" value={invitationId} />
      <div>
        <SubmitButton kind="danger">
          Withdraw<span className="sr-only"> the invitation of {email}</span>
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
