"use server";

import { deskUrls, withQuery } from "@/domain/urls";
import type { Asker } from "@/server/asker";
import { formAction } from "@/server/form-action";
import { bringInFile, bringInPage, chooseEncoding, takeIn, throwAway } from "./mutations";
import {
  broughtAddressSchema,
  broughtFileSchema,
  chosenEncodingSchema,
  originalIdSchema,
  takenInSchema,
} from "./schema";

export const readFile = formAction(broughtFileSchema, bringInFile, ({ id }) => deskUrls.original(id));

export const readAddress = formAction(
  broughtAddressSchema,
  (requester: Asker<{ id: string }>, input) => bringInPage(requester, input),
  ({ id }) => deskUrls.original(id),
);

export const readInEncoding = formAction(chosenEncodingSchema, chooseEncoding, ({ id }) => deskUrls.original(id));

export const addFromOriginal = formAction(takenInSchema, takeIn, ({ id, isNew }) =>
  withQuery(deskUrls.article(id), { done: isNew ? "article-added" : "article-known" }),
);

export const throwOriginalAway = formAction(originalIdSchema, throwAway, () =>
  withQuery(deskUrls.newArticle, { done: "original-thrown-away" }),
);
