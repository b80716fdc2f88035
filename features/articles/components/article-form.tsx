"use client";

import { ActionForm } from "@/components/action-form";
import { FileField } from "@/components/file-field";
import { SubmitButton } from "@/components/submit-button";
import { TextAreaField } from "@/components/text-area-field";
import { nothingStored, useKeptForm } from "@/components/use-kept-form";
import { formField, untouched } from "@/domain/form-state";
import { addArticle } from "@/features/articles/actions";
import { DetailFields } from "./detail-fields";

/** In bytes: what is sent to the server at all; an article may have less, which is said beside its field. */
const LARGEST = 31 * 1024 * 1024;

/** Takes in an article: pasted, or as a file. */
export function ArticleForm() {
  const form = useKeptForm(addArticle, untouched, nothingStored);
  return (
    <ActionForm form={form} largest={LARGEST} className="grid gap-6">
      <div className="grid gap-4">
        <TextAreaField
          {...formField(form.state, "text")}
          label="Text of the article"
          hint="Paste the whole text with its paragraphs. It is stored as it is and cannot be changed later."
          rows={14}
          dir="auto"
        />
        <FileField
          name="file"
          label="Or choose a file"
          hint=".txt, .md or .html in UTF-8, up to 5 MB. From a web page the readable part is taken. If you give both, the file is used."
          accept=".txt,.md,.markdown,.html,.htm,.xhtml,text/plain,text/markdown,text/html"
          error={form.state.status === "refused" ? form.state.fields.file : undefined}
        />
      </div>
      <DetailFields state={form.state} titleHint="As it was published. You can leave it empty for a web page." />
      <div>
        <SubmitButton>Add the article and find its claims</SubmitButton>
      </div>
    </ActionForm>
  );
}
