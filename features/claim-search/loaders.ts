import { verdictsCsv } from "@/domain/publication/csv";
import { verdictsJson } from "@/domain/publication/json";
import { withQuery } from "@/domain/urls";
import { loadSite } from "@/features/site/loaders";
import { siteOrigin } from "@/server/site-origin";
import { listFacets, listPublished, streamMatching } from "./data";
import { type ClaimSearch, claimSearchSchema, type TableFormat } from "./schema";

/** Claims on a page of a list. */
const PAGE_SIZE = 20;
const LATEST = 9;

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
  const hrefWith = (paging: { before?: number; after?: number }) =>
    withQuery(site.urls.claims, { ...filters, ...paging });
  return {
    site,
    filters,
    facets,
    claims: page.claims,
    total: page.total,
    newer: page.newer === null ? undefined : hrefWith({ after: page.newer }),
    older: page.older === null ? undefined : hrefWith({ before: page.older }),
  };
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
