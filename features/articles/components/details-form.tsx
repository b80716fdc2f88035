"use client";

import { useActionState } from "react";
import { ActionForm } from "@/components/action-form";
import { CheckboxField } from "@/components/checkbox-field";
import { SubmitButton } from "@/components/submit-button";
import { basedOn, fieldValues, formField, untouched } from "@/domain/form-state";
import { deskUrls } from "@/domain/urls";
import { saveArticleDetails } from "@/features/articles/actions";
import { type ArticleDetails, DetailFields } from "./detail-fields";

export interface DetailsFormProps {
  articleId: string;
  version: number;
  details: ArticleDetails;
  showFullText: boolean;
}

/** Changes what is known about an article. */
export function DetailsForm({ articleId, version, details, showFullText }: DetailsFormProps) {
  const [state, action] = useActionState(saveArticleDetails, untouched);
  const shown = fieldValues(state, "showFullText", showFullText ? ["on"] : []);
  const ticked = formField(state, "showFullText").current;
  return (
    <ActionForm
      action={action}
      state={state}
      fold={{ title: "Details of the article" }}
      reloadHref={deskUrls.article(articleId)}
    >
      <input type="hidden" name="articleId" value={articleId} />
      <input type="hidden" name="basedOn" value={basedOn(state, version)} readOnly />
      <DetailFields state={state} details={details} />
      <CheckboxField
        name="showFullText"
        label="Free to show in full"
        hint="Tick this only where the rights allow it; otherwise the public sees the quoted sentence and a little around it."
        defaultChecked={shown.includes("on")}
        current={ticked === undefined ? undefined : ticked === "on" ? "ticked" : "not ticked"}
      />
      <div>
        <SubmitButton kind="quiet">Save the details</SubmitButton>
      </div>
    </ActionForm>
  );
}
