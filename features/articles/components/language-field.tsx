import { SelectField } from "@/components/select-field";
import { type FormState, formField } from "@/domain/form-state";
import { languageOptions } from "@/domain/language/language-names";

export interface LanguageFieldProps {
  state: FormState;
  /** BCP 47; empty for an article that is not stored yet: then it may stay open. */
  stored: string;
}

/** The language of an article, from a list. */
export function LanguageField({ state, stored }: LanguageFieldProps) {
  const field = formField(state, "language", stored);
  const isNew = stored === "";
  return (
    <div className="sm:col-span-2">
      <SelectField
        {...field}
        label={isNew ? "Language (optional)" : "Language"}
        hint={
          isNew
            ? "If you leave it open: as a web page says, otherwise as the text reads."
            : "If you change it, the article is read again, as long as nobody has worked on its claims."
        }
        options={languageOptions(field.defaultValue)}
        emptyLabel={isNew ? "As the text reads" : undefined}
      />
    </div>
  );
}
