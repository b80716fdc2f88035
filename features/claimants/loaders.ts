import { cache } from "react";
import { withQuery } from "@/domain/urls";
import { loadClaimsOf, type QueryParameters } from "@/features/claim-search/loaders";
import { leadOnOrRefuse } from "@/features/publications/loaders";
import { slugPagingSchema, slugSchema } from "@/features/publications/schema";
import { loadSite } from "@/features/site/loaders";
import { findClaimant, listClaimants } from "./data";

const PAGE_SIZE = 100;

/** A page of those who made public claims. */
export async function loadClaimants(parameters: QueryParameters) {
  const [site, page] = await Promise.all([loadSite(), listClaimants(slugPagingSchema.parse(parameters), PAGE_SIZE)]);
  return {
    site,
    claimants: page.names,
    previous: page.previous === null ? undefined : withQuery(site.urls.claimants, { before: page.previous }),
    next: page.next === null ? undefined : withQuery(site.urls.claimants, { after: page.next }),
  };
}

/** Somebody with public claims; a real 404 where there is none of that slug. */
export const loadClaimant = cache(async (slug: string) => {
  const known = slugSchema.safeParse(slug).success;
  const [site, claimant] = await Promise.all([loadSite(), known ? findClaimant(slug) : null]);
  if (claimant === null) return leadOnOrRefuse("claimant", slug, site.urls.claimant);
  return { site, claimant };
});

/** A page of a claimant's claims. */
export async function loadClaimantClaims(slug: string, parameters: QueryParameters) {
  const { site, claimant } = await loadClaimant(slug);
  return { site, claimant, ...(await loadClaimsOf({ claimant: slug }, site.urls.claimant(slug), parameters)) };
}
