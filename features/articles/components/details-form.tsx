"use client";

import { ActionForm } from "@/components/action-form";
import { CheckboxField } from "@/components/checkbox-field";
import { SubmitButton } from "@/components/submit-button";
import { useKeptForm } from "@/components/use-kept-form";
import type { IsoDate } from "@/domain/dates/date-mention";
import { fieldValues, formField, untouched } from "@/domain/form-state";
import type { DetailFieldValues } from "@/domain/ingest/detail-fields";
import { deskUrls } from "@/domain/urls";
import { saveArticleDetails } from "@/features/articles/actions";
import { DetailFields } from "./detail-fields";

export interface DetailsFormProps {
  articleId: string;
  version: number;
  details: DetailFieldValues;
  showFullText: boolean;
  /** The day that it is where it is latest. */
  latest: IsoDate;
}

/** Changes what is known about an article. */
export function DetailsForm({ articleId, version, details, showFullText, latest }: DetailsFormProps) {
  const form = useKeptForm(saveArticleDetails, untouched, {
    subject: articleId,
    version,
    stored: { ...details, showFullText },
  });
  const shown = fieldValues(form.state, "showFullText", form.began.stored.showFullText ? ["on"] : []);
  const ticked = formField(form.state, "showFullText").current;
  return (
    <ActionForm form={form} fold={{ title: "Details of the article" }} reloadHref={deskUrls.article(articleId)}>
      <input type="hidden" name="articleId" value={articleId} />
      <input type="hidden" name="basedOn" value={form.basedOn} readOnly />
      <DetailFields isNew={false} state={form.state} details={form.began.stored} latest={latest} />
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
