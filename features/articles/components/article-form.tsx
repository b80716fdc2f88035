"use client";

import { ActionForm } from "@/components/action-form";
import { LargestForm } from "@/components/largest-form";
import { SubmitButton } from "@/components/submit-button";
import { TextAreaField } from "@/components/text-area-field";
import { nothingStored, useKeptForm } from "@/components/use-kept-form";
import { formSizes } from "@/domain/form-sizes";
import { fieldState, formField, untouched } from "@/domain/form-state";
import { addArticle } from "@/features/articles/actions";
import { DetailFields } from "./detail-fields";
import { ReadingField } from "./reading-field";
import { TwinsField } from "./twins-field";

/** Takes in an article whose text is pasted. */
export function ArticleForm() {
  const form = useKeptForm(addArticle, untouched, nothingStored);
  const { value: links } = fieldState(form.state, "links");
  return (
    <LargestForm bytes={formSizes.article.sent}>
      <ActionForm form={form} className="grid gap-6">
        <TextAreaField
          {...formField(form.state, "text")}
          label="Text of the article"
          hint="Paste the whole text with its paragraphs. It is stored as it is and cannot be changed later."
          rows={14}
          dir="auto"
        />
        <DetailFields isNew state={form.state} />
        <ReadingField state={form.state} holdsText />
        {links === "" ? null : <input type="hidden" name="links" value={links} />}
        <TwinsField state={form.state} />
        <div>
          <SubmitButton>Add the article and find its claims</SubmitButton>
        </div>
      </ActionForm>
    </LargestForm>
  );
}
