"use client";

import { ActionForm } from "@/components/action-form";
import { SubmitButton } from "@/components/submit-button";
import { nothingStored, useKeptForm } from "@/components/use-kept-form";
import { untouched } from "@/domain/form-state";
import { saveDefaultScale } from "@/features/verdicts/actions";

/** Chooses the scale for new verdicts. */
export function DefaultScaleForm({ scaleId, name }: { scaleId: string; name: string }) {
  const form = useKeptForm(saveDefaultScale, untouched, nothingStored);
  return (
    <ActionForm form={form}>
      <input type="hidden" name="scaleId" value={scaleId} />
      <div>
        <SubmitButton kind="quiet">
          Use for new verdicts<span className="sr-only">: {name}</span>
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
