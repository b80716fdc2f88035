"use server";

import { accepted } from "@/domain/result";
import { deskUrls, withQuery } from "@/domain/urls";
import { formAction } from "@/server/form-action";
import { addSource, editSource, removeSource } from "./mutations";
import { editedSourceSchema, newSourceSchema, removedSourceSchema } from "./schema";

export const saveNewSource = formAction(newSourceSchema, async (requester, input) => {
  const result = await addSource(requester, input);
  return result.ok ? accepted(withQuery(deskUrls.claim(result.value.claimId), { done: "source-added" })) : result;
});

export const saveSource = formAction(editedSourceSchema, async (requester, input) => {
  const result = await editSource(requester, input);
  return result.ok ? accepted(withQuery(deskUrls.claim(result.value.claimId), { done: "source-saved" })) : result;
});

export const deleteSource = formAction(removedSourceSchema, async (requester, input) => {
  const result = await removeSource(requester, input);
  return result.ok ? accepted(withQuery(deskUrls.claim(result.value.claimId), { done: "source-removed" })) : result;
});
