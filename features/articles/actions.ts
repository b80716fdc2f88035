"use server";

import { deskUrls, withQuery } from "@/domain/urls";
import { formAction } from "@/server/form-action";
import { createArticle, editArticle } from "./mutations";
import { editArticleSchema, newArticleSchema } from "./schema";

export const addArticle = formAction(newArticleSchema, createArticle, ({ id, isNew }) =>
  withQuery(deskUrls.article(id), { done: isNew ? "article-added" : "article-known" }),
);

export const saveArticleDetails = formAction(editArticleSchema, editArticle, ({ id }) =>
  withQuery(deskUrls.article(id), { done: "details-saved" }),
);
