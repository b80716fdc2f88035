"use server";

import { accepted } from "@/domain/result";
import { deskUrls, withQuery } from "@/domain/urls";
import { formAction } from "@/server/form-action";
import { addSource, editSource, removeSource } from "./mutations";
import { editedSourceSchema, newSourceSchema, removedSourceSchema } from "./schema";

export const saveNewSource = formAction(newSourceSchema, async (actor, input) => {
  const result = await addSource(actor, input);
  return result.ok ? accepted(withQuery(deskUrls.claim(result.value.claimId), { done: "source-added" })) : result;
});

export const saveSource = formAction(editedSourceSchema, async (actor, input) => {
  const result = await editSource(actor, input);
  return result.ok ? accepted(withQuery(deskUrls.claim(result.value.claimId), { done: "source-saved" })) : result;
});

export const deleteSource = formAction(removedSourceSchema, async (actor, input) => {
  const result = await removeSource(actor, input);
  return result.ok ? accepted(withQuery(deskUrls.claim(result.value.claimId), { done: "source-removed" })) : result;
});
