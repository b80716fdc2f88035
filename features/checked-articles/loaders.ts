import { cache } from "react";
import { withQuery } from "@/domain/urls";
import type { QueryParameters } from "@/features/claim-search/loaders";
import { leadOnOrRefuse } from "@/features/publications/loaders";
import { slugPagingSchema, slugSchema } from "@/features/publications/schema";
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

/** A public article with its claims; a real 404 where there is none. */
export const loadArticle = cache(async (slug: string) => {
  const known = slugSchema.safeParse(slug).success;
  const [site, found] = await Promise.all([loadSite(), known ? findPublicArticle(slug) : null]);
  if (found === null) return leadOnOrRefuse("article", slug, site.urls.article);
  return { site, ...found };
});
