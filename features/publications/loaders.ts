import { cache } from "react";
import { claimReview } from "@/domain/publication/claim-review";
import { verdictsCsv } from "@/domain/publication/csv";
import { publicJson, verdictsJson } from "@/domain/publication/json";
import { jsonLdText } from "@/domain/publication/json-ld";
import { versionChanges } from "@/domain/publication/version-changes";
import { dataUrls, publicUrls } from "@/domain/urls";
import { loadSite, siteDetails } from "@/features/site/loaders";
import { missing } from "@/server/http/page-refusal";
import { siteOrigin } from "@/server/site-origin";
import { findClaimByFormerSlug, findPublishedClaim, type PublishedClaim, streamPublished } from "./data";
import { editionSchema, slugSchema } from "./schema";

// The public part reads no session: these loaders give everybody the same.

/** A claim that is or was public; none where no claim of that slug ever was. */
export const loadPublished = cache(async (slug: string): Promise<PublishedClaim | null> => {
  return slugSchema.safeParse(slug).success ? findPublishedClaim(slug) : null;
});

/** Where a claim that had this slug before is found now. */
export async function loadMovedClaim(slug: string): Promise<string | null> {
  return slugSchema.safeParse(slug).success ? findClaimByFormerSlug(slug) : null;
}

/** A claim's page: the site, the claim, and its markup; a withdrawn verdict has none. A real 404 where there is none. */
export async function loadClaim(slug: string) {
  const [site, claim] = await Promise.all([loadSite(), loadPublished(slug)]);
  if (claim === null) missing();
  const markup = claim.verdict.withdrawnAt === null ? claimReview(claim.verdict, siteDetails(site)) : null;
  return { site, ...claim, markup: markup === null ? null : jsonLdText(markup) };
}

/** One version of a claim's verdict, and what it changed of the one before; a real 404 where there is none. */
export const loadVersion = cache(async (slug: string, number: string) => {
  const edition = editionSchema.safeParse(number);
  const known = slugSchema.safeParse(slug).success && edition.success;
  const [site, claim] = await Promise.all([loadSite(), known ? findPublishedClaim(slug, edition.data) : null]);
  if (claim === null) missing();
  const earlier = claim.editions.find((each) => each.edition < claim.verdict.edition);
  const before = earlier === undefined ? null : await findPublishedClaim(slug, earlier.edition);
  const changes = before === null ? null : versionChanges(before.verdict, claim.verdict);
  return { site, ...claim, latest: claim.editions[0]?.edition ?? claim.verdict.edition, changes };
});

/** A public claim as JSON; none where nothing of that slug is public. */
export async function loadClaimJson(slug: string) {
  const claim = await loadPublished(slug);
  return claim === null ? null : publicJson(claim.verdict, siteOrigin());
}
