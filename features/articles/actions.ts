"use server";

import { normaliseArticleText } from "@/domain/article-text";
import { detailFieldValues } from "@/domain/ingest/detail-fields";
import { notAllowed } from "@/domain/permissions/not-allowed";
import { accepted, type Result } from "@/domain/result";
import { deskUrls, withQuery } from "@/domain/urls";
import { readArticleUpload } from "@/server/article-upload";
import { formAction } from "@/server/form-action";
import { readPasted } from "@/server/ingest/pasted-text";
import { seemsAllowed } from "@/server/session";
import { createArticle, editArticle } from "./mutations";
import { editArticleSchema, newArticleSchema } from "./schema";

/**
 * A file's text takes the place of what was typed, and what a web page says of itself fills fields left empty. Files
 * are read only for people who may add articles, since reading one takes time.
 */
async function readFile(form: FormData): Promise<Result<null>> {
  const file = form.get("file");
  form.delete("file");
  // Where none was chosen a browser sends an empty file without a proper name.
  const chosen = file instanceof File && (file.size > 0 || /\.[a-z0-9]+$/i.test(file.name));
  if (!chosen) return accepted(null);
  if (!(await seemsAllowed("article.create"))) return notAllowed;
  const upload = await readArticleUpload(file);
  if (!upload.ok) return upload;
  form.set("text", upload.value.text);
  for (const [name, value] of Object.entries(upload.value.details)) {
    if (form.get(name) === "" || form.get(name) === null) form.set(name, value);
  }
  return accepted(null);
}

/** Reads the text of the form as the person wants it read, which may fill fields that were left empty. */
async function readText(form: FormData): Promise<Result<null>> {
  const [text, reading] = [form.get("text"), form.get("reading")];
  if (typeof text !== "string") return accepted(null);
  const pasted = await readPasted(normaliseArticleText(text), typeof reading === "string" ? reading : "");
  if (!pasted.ok) return pasted;
  form.set("text", pasted.value.text);
  for (const [name, value] of Object.entries(detailFieldValues(pasted.value.details))) {
    if (value !== "" && (form.get(name) === "" || form.get(name) === null)) form.set(name, value);
  }
  return accepted(null);
}

export const addArticle = formAction(
  newArticleSchema,
  createArticle,
  ({ id, isNew }) => withQuery(deskUrls.article(id), { done: isNew ? "article-added" : "article-known" }),
  {
    prepare: async (form) => {
      const file = await readFile(form);
      return file.ok ? readText(form) : file;
    },
  },
);

export const saveArticleDetails = formAction(editArticleSchema, editArticle, ({ id }) =>
  withQuery(deskUrls.article(id), { done: "details-saved" }),
);
