"use client";

import { ActionForm } from "@/components/action-form";
import { SelectField } from "@/components/select-field";
import { SubmitButton } from "@/components/submit-button";
import { useKeptForm } from "@/components/use-kept-form";
import { formField, untouched } from "@/domain/form-state";
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
  const form = useKeptForm(saveAssignment, untouched, {
    subject: claimId,
    version,
    stored: { assigneeId: assigneeId ?? actorId },
  });
  const field = formField(form.state, "assigneeId", form.began.stored.assigneeId);
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? "nobody";
  return (
    <ActionForm form={form} reloadHref={deskUrls.claim(claimId)} className="flex flex-wrap items-end gap-3">
      <input type="hidden" name="claimId" value={claimId} />
      <input type="hidden" name="basedOn" value={form.basedOn} readOnly />
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
