import { TextField } from "@/components/text-field";
import { type FormState, formField } from "@/domain/form-state";
import { LanguageField } from "./language-field";

export interface ArticleDetails {
  title: string;
  url: string;
  publisher: string;
  author: string;
  publishedOn: string;
  language: string;
}

const none: ArticleDetails = { title: "", url: "", publisher: "", author: "", publishedOn: "", language: "" };

export interface DetailFieldsProps {
  state: FormState;
  details?: ArticleDetails;
  titleHint?: string;
}

/** What is known about an article beside its text. */
export function DetailFields({ state, details = none, titleHint }: DetailFieldsProps) {
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <div className="sm:col-span-2">
        <TextField {...formField(state, "title", details.title)} label="Title" hint={titleHint} dir="auto" />
      </div>
      <div className="sm:col-span-2">
        <TextField
          {...formField(state, "url", details.url)}
          label="Web address (optional)"
          type="url"
          inputMode="url"
          spellCheck={false}
        />
      </div>
      <TextField {...formField(state, "publisher", details.publisher)} label="Publisher (optional)" dir="auto" />
      <TextField {...formField(state, "author", details.author)} label="Author (optional)" dir="auto" />
      <TextField
        {...formField(state, "publishedOn", details.publishedOn)}
        label="Published on (optional)"
        hint="The day, for example 2020-09-14."
        type="date"
      />
      <LanguageField state={state} stored={details.language} />
    </div>
  );
}
