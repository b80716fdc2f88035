"use client";

import { ActionForm } from "@/components/action-form";
import { SubmitButton } from "@/components/submit-button";
import { TextField } from "@/components/text-field";
import { nothingStored, useKeptForm } from "@/components/use-kept-form";
import { formField, untouched } from "@/domain/form-state";
import { readAddress } from "@/features/originals/actions";

/** Has a page fetched from the web, to be looked at before it is taken in. */
export function AddressForm() {
  const form = useKeptForm(readAddress, untouched, nothingStored);
  return (
    <ActionForm form={form}>
      <TextField
        {...formField(form.state, "address")}
        label="Address of the page"
        hint="The server fetches it, where the site allows that. Pages for subscribers have to be saved in a browser and brought as a file."
        type="url"
        inputMode="url"
        spellCheck={false}
      />
      <div>
        <SubmitButton>Fetch the page</SubmitButton>
      </div>
    </ActionForm>
  );
}
