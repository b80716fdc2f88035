import { cache } from "react";
import { claimReview } from "@/domain/publication/claim-review";
import { verdictsCsv } from "@/domain/publication/csv";
import { publicJson, verdictsJson } from "@/domain/publication/json";
import { jsonLdText } from "@/domain/publication/json-ld";
import { siteName } from "@/domain/publication/site";
import type { SiteDetails } from "@/domain/publication/site-details";
import { absoluteUrl, publicUrls, withQuery } from "@/domain/urls";
import { missing } from "@/server/http/page-refusal";
import { siteOrigin } from "@/server/site-origin";
import {
  findPublicArticle,
  findPublishedClaim,
  listFacets,
  listPublicArticles,
  listPublished,
  streamPublished,
} from "./data";
import { articlePagingSchema, type ClaimSearch, claimSearchSchema, slugSchema } from "./schema";

// The public part reads no session: these loaders give everybody the same.

/** Claims and articles on a page of a list. */
const PAGE_SIZE = 20;
const LATEST = 9;

/** A query string as Next gives it. */
type QueryParameters = Readonly<Record<string, string | string[] | undefined>>;

/** The claims published last. */
export async function loadLatest() {
  const { claims } = await listPublished(claimSearchSchema.parse({}), LATEST);
  return claims;
}

/** A page of the claims that match the query string, and what they can be narrowed by. */
export async function loadClaims(parameters: QueryParameters) {
  const search = claimSearchSchema.parse(parameters);
  const [page, facets] = await Promise.all([listPublished(search, PAGE_SIZE), listFacets()]);
  const filters: ClaimSearch = { ...search, before: undefined, after: undefined };
  const hrefWith = (paging: { before?: string; after?: string }) =>
    withQuery(publicUrls.claims, { ...filters, ...paging });
  return {
    filters,
    facets,
    claims: page.claims,
    total: page.total,
    newer: page.newer === null ? undefined : hrefWith({ after: page.newer }),
    older: page.older === null ? undefined : hrefWith({ before: page.older }),
  };
}

function siteDetails(): SiteDetails {
  return {
    name: siteName,
    origin: siteOrigin(),
    description: "Claims checked against their sources.",
    language: "en",
    contactEmail: null,
    organisationUrl: null,
    logoUrl: null,
    sameAs: [],
    licenceUrl: "https://creativecommons.org/licenses/by/4.0/",
  };
}

/** A public claim with its markup, where its rating allows one, and addresses; a real 404 where there is none. */
export const loadClaim = cache(async (slug: string) => {
  const claim = slugSchema.safeParse(slug).success ? await findPublishedClaim(slug) : null;
  if (claim === null) missing();
  const site = siteDetails();
  const review = claimReview(claim.verdict, site);
  return {
    ...claim,
    canonical: absoluteUrl(site.origin, publicUrls.claim(slug)),
    markup: review === null ? null : jsonLdText(review),
  };
});

/** A page of the articles with public claims. */
export async function loadArticles(parameters: QueryParameters) {
  const { articles, newer, older } = await listPublicArticles(articlePagingSchema.parse(parameters), PAGE_SIZE);
  return {
    articles,
    newer: newer === null ? undefined : withQuery(publicUrls.articles, { after: newer }),
    older: older === null ? undefined : withQuery(publicUrls.articles, { before: older }),
  };
}

/** A public article with its claims; a real 404 where there is none. */
export const loadArticle = cache(async (slug: string) => {
  const found = slugSchema.safeParse(slug).success ? await findPublicArticle(slug) : null;
  if (found === null) missing();
  return { ...found, canonical: absoluteUrl(siteOrigin(), publicUrls.article(slug)) };
});

/** The address of a public page in full. */
export function canonicalUrl(path: string): string {
  return absoluteUrl(siteOrigin(), path);
}

/** A public claim as JSON; none where nothing of that slug is public. */
export async function loadClaimJson(slug: string) {
  const claim = slugSchema.safeParse(slug).success ? await findPublishedClaim(slug) : null;
  return claim === null ? null : publicJson(claim.verdict, siteOrigin());
}

/** Every published verdict as CSV, in parts. */
export function loadClaimsCsv(): AsyncIterable<string> {
  return verdictsCsv(streamPublished(), siteOrigin());
}

/** Every published verdict as one JSON document, in parts. */
export function loadClaimsJson(): AsyncIterable<string> {
  return verdictsJson(streamPublished(), siteOrigin());
}
