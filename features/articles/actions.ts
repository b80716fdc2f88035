"use server";

import { normaliseArticleText } from "@/domain/article-text";
import { detailFieldValues } from "@/domain/ingest/detail-fields";
import { writtenLinks } from "@/domain/ingest/text-links";
import { accepted, type Result } from "@/domain/result";
import { deskUrls, withQuery } from "@/domain/urls";
import { formAction } from "@/server/form-action";
import { readPasted } from "@/server/ingest/pasted-text";
import { textHash } from "@/server/prepare-article";
import { createArticle, editArticle } from "./mutations";
import { editArticleSchema, newArticleSchema } from "./schema";

/** Reads the text of the form as the person wants it read, which may fill fields that were left empty. */
async function readText(form: FormData): Promise<Result<null>> {
  const [text, reading] = [form.get("text"), form.get("reading")];
  if (typeof text !== "string") return accepted(null);
  const pasted = await readPasted(normaliseArticleText(text), typeof reading === "string" ? reading : "");
  if (!pasted.ok) return pasted;
  form.set("text", pasted.value.text);
  const { text: words, links, heads = [] } = pasted.value;
  // Sent back with the text where something else of the form is refused.
  if (links.length + heads.length > 0) form.set("links", writtenLinks({ textSha256: textHash(words), links, heads }));
  for (const [name, value] of Object.entries(detailFieldValues(pasted.value.details))) {
    if (value !== "" && (form.get(name) === "" || form.get(name) === null)) form.set(name, value);
  }
  return accepted(null);
}

export const addArticle = formAction(
  newArticleSchema,
  createArticle,
  ({ id, isNew }) => withQuery(deskUrls.article(id), { done: isNew ? "article-added" : "article-known" }),
  { prepare: { needs: "article.create", read: readText } },
);

export const saveArticleDetails = formAction(editArticleSchema, editArticle, ({ id }) =>
  withQuery(deskUrls.article(id), { done: "details-saved" }),
);
