import { verdictsCsv } from "@/domain/publication/csv";
import { excerptFor } from "@/domain/publication/highlight";
import { verdictsJson } from "@/domain/publication/json";
import type { ListedClaim } from "@/domain/publication/listed-claim";
import { withQuery } from "@/domain/urls";
import { loadSite } from "@/features/site/loaders";
import { siteOrigin } from "@/server/site-origin";
import { listFacets, listHiddenTexts, listPublished, streamMatching } from "./data";
import { type ClaimSearch, claimSearchSchema, type TableFormat } from "./schema";

/** Claims on a page of a list. */
const PAGE_SIZE = 20;
const LATEST = 9;

/** The length of an excerpt in UTF-16 units: about two lines. */
const EXCERPT = 160;

/** A query string as Next gives it. */
export type QueryParameters = Readonly<Record<string, string | string[] | undefined>>;

/** The claims published last. */
export async function loadLatest() {
  const [site, { claims }] = await Promise.all([loadSite(), listPublished(claimSearchSchema.parse({}), LATEST)]);
  return { site, claims };
}

/** A page of the claims that match the query string, and what they can be narrowed by. */
export async function loadClaims(parameters: QueryParameters) {
  const search = claimSearchSchema.parse(parameters);
  const { before: _before, after: _after, ...filters } = search;
  const [site, page, facets] = await Promise.all([loadSite(), listPublished(search, PAGE_SIZE), listFacets(filters)]);
  const excerpts = search.q === undefined ? new Map<string, string>() : await excerptsFor(search.q, page.claims);
  const hrefWith = (paging: { before?: number; after?: number }) =>
    withQuery(site.urls.claims, { ...filters, ...paging });
  return {
    site,
    filters,
    facets,
    claims: page.claims,
    excerpts,
    total: page.total,
    newer: page.newer === null ? undefined : hrefWith({ after: page.newer }),
    older: page.older === null ? undefined : hrefWith({ before: page.older }),
  };
}

/** Of each claim whose words in the list do not show why it was found, the passage that does, by the claim's slug. */
async function excerptsFor(query: string, claims: readonly ListedClaim[]): Promise<ReadonlyMap<string, string>> {
  const hidden = await listHiddenTexts(claims.map(({ slug }) => slug));
  return new Map(
    claims.flatMap(({ slug, statement, summary, claimant }) => {
      const shown = [statement, summary, claimant?.name ?? ""];
      const excerpt = excerptFor(query, { shown, hidden: hidden.get(slug) ?? [] }, EXCERPT);
      return excerpt === null ? [] : [[slug, excerpt] as const];
    }),
  );
}

/** A page of one claimant's or one topic's claims, `path` being where they are listed. */
export async function loadClaimsOf(
  subject: Pick<ClaimSearch, "claimant" | "topic">,
  path: string,
  parameters: QueryParameters,
) {
  const { before, after } = claimSearchSchema.parse(parameters);
  const { claims, total, newer, older } = await listPublished(
    { ...claimSearchSchema.parse({}), ...subject, before, after },
    PAGE_SIZE,
  );
  return {
    claims,
    total,
    newer: newer === null ? undefined : withQuery(path, { after: newer }),
    older: older === null ? undefined : withQuery(path, { before: older }),
  };
}

/** Every verdict that stands and matches the query string, as CSV or JSON, in parts. */
export function loadClaimTable(parameters: QueryParameters, format: TableFormat): AsyncIterable<string> {
  const verdicts = streamMatching(claimSearchSchema.parse(parameters));
  return format === "csv" ? verdictsCsv(verdicts, siteOrigin()) : verdictsJson(verdicts, siteOrigin());
}
