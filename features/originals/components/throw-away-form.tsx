"use client";

import { ActionForm } from "@/components/action-form";
import { SubmitButton } from "@/components/submit-button";
import { nothingStored, useKeptForm } from "@/components/use-kept-form";
import { untouched } from "@/domain/form-state";
import { throwOriginalAway } from "@/features/originals/actions";

/** Throws a file away that waits to be taken in. */
export function ThrowAwayForm({ originalId, name }: { originalId: string; name: string }) {
  const form = useKeptForm(throwOriginalAway, untouched, nothingStored);
  return (
    <ActionForm form={form} className="flex">
      <input type="hidden" name="originalId" value={originalId} />
      <SubmitButton kind="quiet">
        Throw away<span className="sr-only"> {name}</span>
      </SubmitButton>
    </ActionForm>
  );
}
