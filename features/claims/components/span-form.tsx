"use client";

import { ActionForm } from "@/components/action-form";
import { SubmitButton } from "@/components/submit-button";
import { TextAreaField } from "@/components/text-area-field";
import { useKeptForm } from "@/components/use-kept-form";
import { formField, untouched } from "@/domain/form-state";
import { deskUrls } from "@/domain/urls";
import { saveSpan } from "@/features/claims/actions";
import { OfferedWordsField } from "./offered-words-field";
import { useArticleWords } from "./use-article-words";

export interface SpanFormProps {
  claimId: string;
  articleId: string;
  version: number;
  quote: string;
  /** Id of the element that holds the article's text. */
  textId: string;
}

/** Moves a claim's mark: to words selected in the article, or by shortening or lengthening them here. */
export function SpanForm({ claimId, articleId, version, quote, textId }: SpanFormProps) {
  const form = useKeptForm(saveSpan, untouched, { subject: claimId, version, stored: { quote } });
  const field = formField(form.state, "quote", form.began.stored.quote, "span-");
  const start = useArticleWords(textId, field.id, form.taken);
  return (
    <ActionForm
      form={form}
      prefix="span-"
      fold={{ title: "Change the marked words" }}
      className="grid gap-3"
      reloadHref={deskUrls.article(articleId, claimId)}
    >
      <input type="hidden" name="claimId" value={claimId} />
      <input type="hidden" name="basedOn" value={form.basedOn} readOnly />
      <input type="hidden" name="start" value={start} readOnly />
      <TextAreaField
        {...field}
        label="Marked words"
        hint="Shorten or lengthen them here as they stand in the article, or select other words there."
        rows={3}
        dir="auto"
      />
      <OfferedWordsField state={form.state} prefix="span-" />
      <div>
        <SubmitButton kind="quiet">Change the mark</SubmitButton>
      </div>
    </ActionForm>
  );
}
