import type { ReactNode } from "react";
import { TextAreaField } from "@/components/text-area-field";
import { TextField } from "@/components/text-field";
import type { IsoDate } from "@/domain/dates/date-mention";
import { type FormState, formField } from "@/domain/form-state";
import { type DetailFieldValues, noDetails, type ReadFrom } from "@/domain/ingest/detail-fields";
import { doubtfulDays } from "@/domain/ingest/doubtful-days";
import { LanguageField } from "./language-field";

export interface DetailFieldsProps {
  state: FormState;
  details?: DetailFieldValues;
  readFrom?: ReadFrom;
  /** Whether the article is not stored yet. */
  isNew: boolean;
  /** The day that it is where it is latest, to doubt days by; without it none is doubted. */
  latest?: IsoDate | undefined;
}

/** What is known about an article beside its text. */
export function DetailFields({ state, details = noDetails, readFrom = {}, isNew, latest }: DetailFieldsProps) {
  const shown = (name: "publishedOn" | "modifiedOn") => formField(state, name, details[name]).defaultValue;
  const doubts = latest === undefined ? {} : doubtfulDays(shown("publishedOn"), shown("modifiedOn"), latest);
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
        hint={withDoubt(hint("publishedOn", "The day, for example 2020-09-14."), doubts.publishedOn)}
        type="date"
      />
      <TextField
        {...formField(state, "modifiedOn", details.modifiedOn)}
        label="Last changed on (optional)"
        hint={withDoubt(
          hint("modifiedOn", "The day, where the publisher says that the article was changed later."),
          doubts.modifiedOn,
        )}
        type="date"
      />
      <LanguageField state={state} stored={details.language} isNew={isNew} readFrom={readFrom.language} />
    </div>
  );
}

/** A day that is hardly true is kept, and said to be so beside its field. */
function withDoubt(hint: string | undefined, doubt: string | undefined): ReactNode {
  if (doubt === undefined) return hint;
  return (
    <>
      {hint} <strong className="text-ink">{doubt}</strong>
    </>
  );
}
