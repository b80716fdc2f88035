"use client";

import { ActionForm } from "@/components/action-form";
import { Fold } from "@/components/fold";
import { RadioGroupField } from "@/components/radio-group-field";
import { SubmitButton } from "@/components/submit-button";
import { nothingStored, useKeptForm } from "@/components/use-kept-form";
import { fieldState, fieldValues, untouched } from "@/domain/form-state";
import { encodingNames } from "@/domain/ingest/encodings";
import { readInEncoding } from "@/features/originals/actions";

export interface EncodingFormProps {
  originalId: string;
  /** The likely ones with a line read so, the likeliest first. */
  candidates: readonly { encoding: string; name: string; preview: string }[];
  /** What the page shows of what was read so far, to be known again. */
  seen: string;
  /** In which it was read so far. */
  chosen: string | null;
}

/** Asks in which encoding a file is written, where it does not say so itself. */
export function EncodingForm({ originalId, candidates, seen, chosen: before }: EncodingFormProps) {
  const form = useKeptForm(readInEncoding, untouched, nothingStored);
  const [chosen] = fieldValues(form.state, "encoding", before === null ? [] : [before]);
  const likely = candidates.map(({ encoding, name, preview }) => ({ value: encoding, label: preview, hint: name }));
  const known = new Set(candidates.map(({ encoding }) => encoding));
  const others = Object.entries(encodingNames)
    .filter(([encoding]) => !known.has(encoding))
    .map(([value, label]) => ({ value, label }));
  return (
    <ActionForm form={form}>
      <input type="hidden" name="originalId" value={originalId} />
      <input type="hidden" name="seen" value={seen} />
      {likely.length === 0 ? null : (
        <RadioGroupField
          name="encoding"
          label="Which of these lines reads right?"
          options={likely}
          defaultValue={chosen}
          error={fieldState(form.state, "encoding").error}
        />
      )}
      <Fold title="None of them: choose another encoding" look="quiet" open={likely.length === 0}>
        <RadioGroupField
          name="encoding"
          id={likely.length === 0 ? "encoding" : "other-encoding"}
          error={likely.length === 0 ? fieldState(form.state, "encoding").error : undefined}
          label="Other encodings"
          options={others}
          defaultValue={chosen}
        />
      </Fold>
      <div>
        <SubmitButton>Read it so</SubmitButton>
      </div>
    </ActionForm>
  );
}
