"use client";

import { useActionState } from "react";
import { ActionForm } from "@/components/action-form";
import { SubmitButton } from "@/components/submit-button";
import { TextAreaField } from "@/components/text-area-field";
import { basedOn, formField, untouched } from "@/domain/form-state";
import { deskUrls } from "@/domain/urls";
import { saveSpan } from "@/features/claims/actions";
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
  const [state, action] = useActionState(saveSpan, untouched);
  const { defaultValue, ...field } = formField(state, "quote", quote);
  const { start, ...words } = useArticleWords(textId, defaultValue);
  return (
    <ActionForm
      action={action}
      state={state}
      prefix="span-"
      fold={{ title: "Change the marked words" }}
      className="grid gap-3"
      reloadHref={deskUrls.article(articleId, claimId)}
    >
      <input type="hidden" name="claimId" value={claimId} />
      <input type="hidden" name="basedOn" value={basedOn(state, version)} readOnly />
      <input type="hidden" name="start" value={start} readOnly />
      <TextAreaField
        {...field}
        {...words}
        id="span-quote"
        label="Marked words"
        hint="Shorten or lengthen them here as they stand in the article, or select other words there."
        rows={3}
        dir="auto"
      />
      <div>
        <SubmitButton kind="quiet">Change the mark</SubmitButton>
      </div>
    </ActionForm>
  );
}
