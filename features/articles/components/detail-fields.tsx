import { TextAreaField } from "@/components/text-area-field";
import { TextField } from "@/components/text-field";
import { type FormState, formField } from "@/domain/form-state";
import { type DetailFieldValues, noDetails, type ReadFrom } from "@/domain/ingest/detail-fields";
import { LanguageField } from "./language-field";

export interface DetailFieldsProps {
  state: FormState;
  details?: DetailFieldValues;
  readFrom?: ReadFrom;
  /** Whether the article is not stored yet. */
  isNew: boolean;
}

/** What is known about an article beside its text. */
export function DetailFields({ state, details = noDetails, readFrom = {}, isNew }: DetailFieldsProps) {
  const hint = (name: keyof DetailFieldValues, otherwise?: string) =>
    readFrom[name] === undefined ? otherwise : `Read from ${readFrom[name]}.`;
  return (
    <div className="grid items-start gap-4 sm:grid-cols-2">
      <div className="sm:col-span-2">
        <TextField
          {...formField(state, "title", details.title)}
          label="Title"
          hint={hint("title", "As it was published.")}
          dir="auto"
        />
      </div>
      <div className="sm:col-span-2">
        <TextField
          {...formField(state, "url", details.url)}
          label="Web address (optional)"
          hint={hint("url")}
          type="url"
          inputMode="url"
          spellCheck={false}
        />
      </div>
      <TextField
        {...formField(state, "publisher", details.publisher)}
        label="Publisher (optional)"
        hint={hint("publisher")}
        dir="auto"
      />
      <TextAreaField
        {...formField(state, "authors", details.authors)}
        label="Authors, one a line (optional)"
        hint={hint(
          "authors",
          "Write (organisation) behind a name that is not a person’s: Example News (organisation).",
        )}
        rows={2}
        dir="auto"
      />
      <TextField
        {...formField(state, "publishedOn", details.publishedOn)}
        label="Published on (optional)"
        hint={hint("publishedOn", "The day, for example 2020-09-14.")}
        type="date"
      />
      <TextField
        {...formField(state, "modifiedOn", details.modifiedOn)}
        label="Last changed on (optional)"
        hint={hint("modifiedOn", "The day, where the publisher says that the article was changed later.")}
        type="date"
      />
      <LanguageField state={state} stored={details.language} isNew={isNew} readFrom={readFrom.language} />
    </div>
  );
}
