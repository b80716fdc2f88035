import { cache } from "react";
import { z } from "zod";
import { addedSentence } from "@/domain/ingest/added-sentence";
import { articleReadingWords } from "@/domain/language/article-reading";
import { type ListPage, readPlace } from "@/domain/list-place";
import { can } from "@/domain/permissions/can";
import type { Actor } from "@/domain/permissions/role";
import { deskUrls } from "@/domain/urls";
import { findsClaimsIn } from "@/server/extraction";
import { missing } from "@/server/http/page-refusal";
import { requireActor } from "@/server/session";
import {
  type ArticleListItem,
  countWordsOfOriginal,
  type DeskArticle,
  findDeskArticle,
  findLastReading,
  listArticles,
} from "./data";
import { articlePlaceSchema, articleSearchSchema } from "./schema";

export interface ArticlesView {
  actor: Actor;
  page: ListPage<ArticleListItem>;
  /** What was searched for; null where nothing was. */
  q: string | null;
}

/** A page of articles; a parameter that is none is passed over. */
export async function loadArticles(params: Record<string, string | string[] | undefined>): Promise<ArticlesView> {
  const actor = await requireActor("desk.read", deskUrls.articles);
  const { q } = articleSearchSchema.parse(params);
  return { actor, page: await listArticles({ q, place: readPlace(params.articles) }), q: q ?? null };
}

export interface ArticleView {
  actor: Actor;
  article: DeskArticle;
  /** Whether its details are this person's to change. */
  mayEdit: boolean;
  /** Whether the desk has an extractor that reads its language. */
  claimsAreFound: boolean;
}

type Parameter = string | string[] | undefined;

/** The article with the part of it that the address asks for, or 404; read once a request. */
export const loadArticle = cache(async (id: string, claim: Parameter, part: Parameter): Promise<ArticleView> => {
  const actor = await requireActor("desk.read", deskUrls.article(id));
  const place = articlePlaceSchema.parse({ claimId: claim, part });
  const article = z.uuid().safeParse(id).success ? await findDeskArticle(id, place) : null;
  if (article === null) missing();
  return { actor, article, mayEdit: can(actor, "article.edit"), claimsAreFound: findsClaimsIn(article.language) };
});

/** What to say of an article that has just been added or changed; undefined where that is the usual. */
export async function loadReadingWords(article: DeskArticle, done: Parameter): Promise<string | undefined> {
  await requireActor("desk.read", deskUrls.article(article.id));
  if (done === "article-added") {
    const claims = findsClaimsIn(article.language) ? article.part.total : null;
    const wordsOfOriginal = article.original === null ? null : await countWordsOfOriginal(article.id);
    return addedSentence({ text: article.text, claims, wordsOfOriginal });
  }
  const reading = done === "details-saved" ? await findLastReading(article) : null;
  return reading === null ? undefined : articleReadingWords(reading);
}
