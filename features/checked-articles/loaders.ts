import { cache } from "react";
import { withQuery } from "@/domain/urls";
import type { QueryParameters } from "@/features/claim-search/loaders";
import { leadOnOrRefuse } from "@/features/publications/loaders";
import { partSchema, slugPagingSchema, slugSchema } from "@/features/publications/schema";
import { loadSite } from "@/features/site/loaders";
import { findPublicArticle, listPublicArticles } from "./data";

const PAGE_SIZE = 20;

/** A page of the articles with public claims. */
export async function loadArticles(parameters: QueryParameters) {
  const [site, { articles, newer, older }] = await Promise.all([
    loadSite(),
    listPublicArticles(slugPagingSchema.parse(parameters), PAGE_SIZE),
  ]);
  return {
    site,
    articles,
    newer: newer === null ? undefined : withQuery(site.urls.articles, { after: newer }),
    older: older === null ? undefined : withQuery(site.urls.articles, { before: older }),
  };
}

/** A part of a public article with its claims; a real 404 where there is no such article. */
export const loadArticle = cache(async (slug: string, part: string | string[] | undefined) => {
  const known = slugSchema.safeParse(slug).success;
  const number = partSchema.parse(part) ?? 1;
  const [site, found] = await Promise.all([loadSite(), known ? findPublicArticle(slug, number) : null]);
  if (found === null) return leadOnOrRefuse("article", slug, site.urls.article);
  const path = site.urls.article(slug);
  const { number: shown, count } = found.part;
  return {
    site,
    ...found,
    // The first part is the page itself.
    previous: shown === 1 ? undefined : shown === 2 ? path : withQuery(path, { part: shown - 1 }),
    next: shown === count ? undefined : withQuery(path, { part: shown + 1 }),
  };
});
