import { RadioGroupField } from "@/components/radio-group-field";
import { type FormState, fieldState } from "@/domain/form-state";

export interface OfferedWordsFieldProps {
  state: FormState;
  /** Of the ids of the form's fields. */
  prefix: string;
}

/** The words of the article that may be meant, to choose from; nothing where none are offered. */
export function OfferedWordsField({ state, prefix }: OfferedWordsFieldProps) {
  if (state.status !== "refused" || state.offer?.kind !== "words") return null;
  const { value, error } = fieldState(state, "take");
  return (
    <RadioGroupField
      key={state.attempt}
      name="take"
      id={`${prefix}take`}
      label="What the article says"
      error={error}
      defaultValue={value}
      options={state.offer.words.map(({ start, end, before, exact, after }) => ({
        value: `${start}-${end}`,
        label: exact,
        hint: `“${before}${exact}${after}”`,
      }))}
    />
  );
}
