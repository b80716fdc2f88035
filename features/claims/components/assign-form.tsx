"use client";

import { useActionState } from "react";
import { ActionForm } from "@/components/action-form";
import { SelectField } from "@/components/select-field";
import { SubmitButton } from "@/components/submit-button";
import { basedOn, formField, untouched } from "@/domain/form-state";
import { deskUrls } from "@/domain/urls";
import { saveAssignment } from "@/features/claims/actions";

export interface AssignFormProps {
  claimId: string;
  version: number;
  assigneeId: string | null;
  /** Who is looking; first choice for a claim nobody has. */
  actorId: string;
  people: readonly { id: string; name: string }[];
}

/** Gives the claim to a person, oneself for a start. */
export function AssignForm({ claimId, version, assigneeId, actorId, people }: AssignFormProps) {
  const [state, action] = useActionState(saveAssignment, untouched);
  const field = formField(state, "assigneeId", assigneeId ?? actorId);
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? "nobody";
  return (
    <ActionForm
      action={action}
      state={state}
      reloadHref={deskUrls.claim(claimId)}
      className="flex flex-wrap items-end gap-3"
    >
      <input type="hidden" name="claimId" value={claimId} />
      <input type="hidden" name="basedOn" value={basedOn(state, version)} readOnly />
      <SelectField
        {...field}
        current={field.current === undefined ? undefined : nameOf(field.current)}
        label="Assigned to"
        options={people.map((person) => ({ value: person.id, label: person.name }))}
      />
      <SubmitButton kind="quiet">{assigneeId === null ? "Begin the review" : "Assign"}</SubmitButton>
    </ActionForm>
  );
}
