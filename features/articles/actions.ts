"use server";

import { type FormState, refusedState } from "@/domain/form-state";
import { can } from "@/domain/permissions/can";
import { accepted, refused } from "@/domain/result";
import { deskUrls, withQuery } from "@/domain/urls";
import { readArticleUpload } from "@/server/article-upload";
import { formAction } from "@/server/form-action";
import { currentActor } from "@/server/session";
import { typedValues } from "@/server/typed-values";
import { createArticle, editArticle } from "./mutations";
import { editArticleSchema, newArticleSchema } from "./schema";

const addTyped = formAction(newArticleSchema, async (actor, input) => {
  const result = await createArticle(actor, input);
  if (!result.ok) return result;
  const { id, isNew } = result.value;
  return accepted(withQuery(deskUrls.article(id), { done: isNew ? "article-added" : "article-known" }));
});

const mayNotAdd = refused("forbidden", "Your role does not allow adding articles.");

/**
 * A file's text takes the place of what was typed, and what a web page says of itself fills fields left empty. Files
 * are read only for people who may add articles, since reading one takes time.
 */
export async function addArticle(state: FormState, form: FormData): Promise<FormState> {
  const file = form.get("file");
  form.delete("file");
  // Where none was chosen a browser sends an empty file without a proper name.
  const chosen = file instanceof File && (file.size > 0 || /\.[a-z0-9]+$/i.test(file.name));
  // Where nobody can be asked who they are, what was typed is taken to where that is said.
  const actor = await currentActor().catch(() => null);
  if (!chosen || actor === null) return addTyped(state, form);
  if (!can(actor, "article.create")) return refusedState(mayNotAdd.refusal, typedValues(form), state);
  const upload = await readArticleUpload(file);
  if (!upload.ok) return refusedState(upload.refusal, typedValues(form), state);
  form.set("text", upload.value.text);
  for (const [name, value] of Object.entries(upload.value.details)) {
    if (form.get(name) === "" || form.get(name) === null) form.set(name, value);
  }
  return addTyped(state, form);
}

export const saveArticleDetails = formAction(editArticleSchema, async (actor, input) => {
  const result = await editArticle(actor, input);
  return result.ok ? accepted(withQuery(deskUrls.article(result.value.id), { done: "details-saved" })) : result;
});
