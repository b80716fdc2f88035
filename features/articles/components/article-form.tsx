"use client";

import { ActionForm } from "@/components/action-form";
import { FileField } from "@/components/file-field";
import { LargestForm } from "@/components/largest-form";
import { SubmitButton } from "@/components/submit-button";
import { TextAreaField } from "@/components/text-area-field";
import { nothingStored, useKeptForm } from "@/components/use-kept-form";
import { formSizes } from "@/domain/form-sizes";
import { formField, untouched } from "@/domain/form-state";
import { addArticle } from "@/features/articles/actions";
import { DetailFields } from "./detail-fields";
import { ReadingField } from "./reading-field";
import { TwinsField } from "./twins-field";

/** Takes in an article: pasted, or as a file. */
export function ArticleForm() {
  const form = useKeptForm(addArticle, untouched, nothingStored);
  return (
    <LargestForm bytes={formSizes.article.sent}>
      <ActionForm form={form} className="grid gap-6">
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
        <ReadingField state={form.state} />
        <TwinsField state={form.state} />
        <div>
          <SubmitButton>Add the article and find its claims</SubmitButton>
        </div>
      </ActionForm>
    </LargestForm>
  );
}
