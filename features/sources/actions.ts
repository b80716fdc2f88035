"use server";

import { deskUrls, withQuery } from "@/domain/urls";
import { formAction } from "@/server/form-action";
import { addSource, editSource, removeSource } from "./mutations";
import { editedSourceSchema, newSourceSchema, removedSourceSchema } from "./schema";

export const saveNewSource = formAction(newSourceSchema, addSource, ({ claimId }) =>
  withQuery(deskUrls.claim(claimId), { done: "source-added" }),
);

export const saveSource = formAction(editedSourceSchema, editSource, ({ claimId }) =>
  withQuery(deskUrls.claim(claimId), { done: "source-saved" }),
);

export const deleteSource = formAction(removedSourceSchema, removeSource, ({ claimId }) =>
  withQuery(deskUrls.claim(claimId), { done: "source-removed" }),
);
