import { cache } from "react";
import { z } from "zod";
import { can } from "@/domain/permissions/can";
import type { Actor } from "@/domain/permissions/role";
import { deskUrls } from "@/domain/urls";
import { missing } from "@/server/http/page-refusal";
import { requireActor } from "@/server/session";
import { type ArticlePage, type DeskArticle, findDeskArticle, listArticles } from "./data";
import { articleSearchSchema } from "./schema";

export interface ArticlesView {
  actor: Actor;
  page: ArticlePage;
  /** What was searched for; null where nothing was. */
  q: string | null;
  /** Whether it is the page of the newest. */
  isFirst: boolean;
}

/** A page of articles; a parameter that is none is passed over. */
export async function loadArticles(params: Record<string, string | string[] | undefined>): Promise<ArticlesView> {
  const actor = await requireActor("desk.read", deskUrls.articles);
  const { q, before } = articleSearchSchema.parse(params);
  const page = await listArticles({ ...(q === undefined ? {} : { q }), ...(before === undefined ? {} : { before }) });
  return { actor, page, q: q ?? null, isFirst: before === undefined };
}

export function loadNewArticle(): Promise<Actor> {
  return requireActor("article.create", deskUrls.newArticle);
}

export interface ArticleView {
  actor: Actor;
  article: DeskArticle;
  /** Whether its details are this person's to change. */
  mayEdit: boolean;
}

/** The article, or 404; read once a request. */
export const loadArticle = cache(async (id: string): Promise<ArticleView> => {
  const actor = await requireActor("desk.read", deskUrls.article(id));
  const article = z.uuid().safeParse(id).success ? await findDeskArticle(id) : null;
  if (article === null) missing();
  return { actor, article, mayEdit: can(actor, "article.edit") };
});
