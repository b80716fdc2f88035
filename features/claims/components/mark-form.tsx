"use client";

import { ActionForm } from "@/components/action-form";
import { SubmitButton } from "@/components/submit-button";
import { TextAreaField } from "@/components/text-area-field";
import { TextField } from "@/components/text-field";
import { nothingStored, useKeptForm } from "@/components/use-kept-form";
import { formField, untouched } from "@/domain/form-state";
import { saveMark } from "@/features/claims/actions";
import { OfferedWordsField } from "./offered-words-field";
import { useArticleWords } from "./use-article-words";

export interface MarkFormProps {
  articleId: string;
  /** Id of the element that holds the article's text. */
  textId: string;
  /** Unfolded from the start. */
  open: boolean;
  /** Whether this is what people come to the page for, its claims not being found otherwise. */
  isMainAction: boolean;
}

/** Marks a claim the extractor did not find: by selecting words in the article, or by pasting them here. */
export function MarkForm({ articleId, textId, open, isMainAction }: MarkFormProps) {
  const form = useKeptForm(saveMark, untouched, nothingStored);
  const quote = formField(form.state, "quote", "", "mark-");
  const start = useArticleWords(textId, quote.id, form.taken);
  return (
    <ActionForm
      form={form}
      prefix="mark-"
      fold={{ title: "Mark a claim by hand", open: open || start !== "" }}
      className="grid gap-3"
    >
      <input type="hidden" name="articleId" value={articleId} />
      <input type="hidden" name="start" value={start} readOnly />
      <TextAreaField
        {...quote}
        label="Words that make the claim"
        hint="Select them in the article, or copy them here."
        rows={3}
        dir="auto"
      />
      <OfferedWordsField state={form.state} prefix="mark-" />
      <TextField
        {...formField(form.state, "claimant", "", "mark-")}
        label="Claimant (optional)"
        hint="Who says so. Empty means the publication itself."
        dir="auto"
      />
      <div>
        <SubmitButton kind={isMainAction ? "primary" : "quiet"}>Mark as a claim</SubmitButton>
      </div>
    </ActionForm>
  );
}
