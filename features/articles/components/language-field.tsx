import { SelectField } from "@/components/select-field";
import { type FormState, formField } from "@/domain/form-state";
import { languageOptions } from "@/domain/language/language-names";

export interface LanguageFieldProps {
  state: FormState;
  /** BCP 47; empty where it is not known. */
  stored: string;
  /** An article that is not stored yet may leave it open. */
  isNew: boolean;
  /** Where it was read, in words that stand behind "Read from". */
  readFrom: string | undefined;
}

/** The language of an article, from a list. */
export function LanguageField({ state, stored, isNew, readFrom }: LanguageFieldProps) {
  const field = formField(state, "language", stored);
  return (
    <div className="sm:col-span-2">
      <SelectField
        {...field}
        label={isNew ? "Language (optional)" : "Language"}
        hint={
          isNew
            ? readFrom === undefined
              ? "If you leave it open: as the text reads."
              : `Read from ${readFrom}.`
            : "If you change it, the article is read again, as long as nobody has worked on its claims."
        }
        options={languageOptions(field.defaultValue)}
        emptyLabel={isNew ? "As the text reads" : undefined}
      />
    </div>
  );
}
