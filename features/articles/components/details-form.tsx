"use client";

import { useActionState } from "react";
import { ActionForm } from "@/components/action-form";
import { CheckboxField } from "@/components/checkbox-field";
import { SubmitButton } from "@/components/submit-button";
import { fieldValues, untouched } from "@/domain/form-state";
import { saveArticleDetails } from "@/features/articles/actions";
import { type ArticleDetails, DetailFields } from "./detail-fields";

export interface DetailsFormProps {
  articleId: string;
  details: ArticleDetails;
  showFullText: boolean;
}

/** Changes what is known about an article. */
export function DetailsForm({ articleId, details, showFullText }: DetailsFormProps) {
  const [state, action] = useActionState(saveArticleDetails, untouched);
  const shown = fieldValues(state, "showFullText", showFullText ? ["on"] : []);
  return (
    <ActionForm action={action} state={state} fold={{ title: "Details of the article" }}>
      <input type="hidden" name="articleId" value={articleId} />
      <DetailFields state={state} details={details} />
      <CheckboxField
        name="showFullText"
        label="Free to show in full"
        hint="Tick this only where the rights allow it; otherwise the public sees the quoted sentence and a little around it."
        defaultChecked={shown.includes("on")}
      />
      <div>
        <SubmitButton kind="quiet">Save the details</SubmitButton>
      </div>
    </ActionForm>
  );
}
