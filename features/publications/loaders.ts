import { permanentRedirect } from "next/navigation";
import { cache } from "react";
import { locales } from "@/domain/interface/locale";
import { type Texts, textsIn } from "@/domain/interface/texts";
import { citeBibtex, citeCslJson, citeRis, citeText } from "@/domain/publication/cite";
import { claimReview } from "@/domain/publication/claim-review";
import { CSV_TYPE, verdictCsv } from "@/domain/publication/csv";
import { publicJson } from "@/domain/publication/json";
import { jsonLdText } from "@/domain/publication/json-ld";
import { oembed, oembedRequest, oembedText, oembedTypes } from "@/domain/publication/oembed";
import type { PublishedVerdict } from "@/domain/publication/published-verdict";
import type { SiteDetails } from "@/domain/publication/site-details";
import { versionChanges } from "@/domain/publication/version-changes";
import type { RatingFace } from "@/domain/ratings/rating";
import { publicUrls } from "@/domain/urls";
import { loadSite, siteDetails } from "@/features/site/loaders";
import { missing } from "@/server/http/page-refusal";
import { siteLanguage } from "@/server/http/request-locale";
import { shareImagePng } from "@/server/share-image/share-image";
import { findPresentSlug, findPublishedClaim, type NamedKind, type PublishedClaim } from "./data";
import { editionSchema, slugSchema } from "./schema";

// The public part reads no session: these loaders give everybody the same.

/** A claim that is or was public; none where no claim of that slug ever was. */
const loadPublished = cache(async (slug: string): Promise<PublishedClaim | null> => {
  return slugSchema.safeParse(slug).success ? findPublishedClaim(slug) : null;
});

/**
 * For a slug that nothing of its kind has: leads on to what had it before, with 308, or else refuses with 404. Awaited
 * where it is returned, so that what comes after knows it has not been missing.
 */
export async function leadOnOrRefuse(kind: NamedKind, slug: string, urlOf: (slug: string) => string): Promise<never> {
  const present = slugSchema.safeParse(slug).success ? await findPresentSlug(kind, slug) : null;
  if (present !== null) permanentRedirect(urlOf(present));
  missing();
}

/**
 * A page of a claim: the site, the claim, and its markup; a withdrawn verdict has none. A real 404 where there is none.
 * @param page which of the claim's pages it is, so that a former slug leads on to the same one
 */
export const loadClaim = cache(async (slug: string, page: "claim" | "claimEmbed" | "claimReport" = "claim") => {
  const [site, claim] = await Promise.all([loadSite(), loadPublished(slug)]);
  if (claim === null) return leadOnOrRefuse("claim", slug, site.urls[page]);
  const markup = claim.verdict.withdrawnAt === null ? claimReview(claim.verdict, siteDetails(site)) : null;
  const conclusion = conclusionNow(claim.verdict, site.texts);
  return { site, ...claim, conclusion, markup: markup === null ? null : jsonLdText(markup) };
});

/** What other sites are told was concluded: of a withdrawn verdict that it is withdrawn, and not how it had rated. */
function conclusionNow(
  { rating, withdrawnAt }: Pick<PublishedVerdict, "rating" | "withdrawnAt">,
  texts: Texts,
): RatingFace {
  const { label, colour, icon } = rating;
  if (withdrawnAt === null) return { label, colour, icon };
  return { label: texts.say("rating.withdrawn"), colour: "none", icon: "ring" };
}

/** One version of a claim's verdict, and what it changed of the one before; a real 404 where there is none. */
export const loadVersion = cache(async (slug: string, number: string) => {
  const edition = editionSchema.safeParse(number);
  if (!edition.success) return missing();
  const known = slugSchema.safeParse(slug).success;
  const [site, claim] = await Promise.all([loadSite(), known ? findPublishedClaim(slug, edition.data) : null]);
  if (claim === null) {
    return leadOnOrRefuse("claim", slug, (present) => site.urls.claimVersion(present, edition.data));
  }
  const earlier = claim.editions.find((each) => each.edition < claim.verdict.edition);
  const before = earlier === undefined ? null : await findPublishedClaim(slug, earlier.edition);
  const changes = before === null ? null : versionChanges(before.verdict, claim.verdict);
  const [latest] = claim.editions;
  const withdrawnAt = latest?.withdrawnAt ?? claim.verdict.withdrawnAt;
  return {
    site,
    ...claim,
    /** What a claim concludes now of which this may be an earlier version. */
    conclusion: conclusionNow({ ...claim.verdict, withdrawnAt }, site.texts),
    latest: latest?.edition ?? claim.verdict.edition,
    stands: withdrawnAt === null,
    changes,
  };
});

/** The formats of one claim, by the ending of its address. */
const formats: Record<string, { type: string; write: (verdict: PublishedVerdict, site: SiteDetails) => string }> = {
  json: {
    type: "application/json; charset=utf-8",
    write: (verdict, { origin }) => JSON.stringify(publicJson(verdict, origin)),
  },
  csv: { type: CSV_TYPE, write: (verdict, { origin }) => verdictCsv(verdict, origin) },
  txt: { type: "text/plain; charset=utf-8", write: citing((verdict, site) => `${citeText(verdict, site)}\n`) },
  bib: { type: "application/x-bibtex; charset=utf-8", write: citing(citeBibtex) },
  ris: { type: "application/x-research-info-systems; charset=utf-8", write: citing(citeRis) },
  "csl.json": { type: "application/vnd.citationstyles.csl+json; charset=utf-8", write: citing(citeCslJson) },
};

/** A public claim as data or as a citation; none where there is no such claim or format. A former slug leads on. */
export async function loadClaimAs(slug: string, format: string): Promise<{ type: string; body: string } | null> {
  const chosen = Object.hasOwn(formats, format) ? formats[format] : undefined;
  if (chosen === undefined || !slugSchema.safeParse(slug).success) return null;
  const claim = await loadPublished(slug);
  if (claim === null) {
    const present = await findPresentSlug("claim", slug);
    return present === null ? null : permanentRedirect(`${publicUrls.claim(present)}.${format}`);
  }
  return { type: chosen.type, body: chosen.write(claim.verdict, siteDetails(await loadSite())) };
}

/** A citation names what the claim concludes now. */
function citing(cite: (verdict: PublishedVerdict, site: SiteDetails) => string): typeof cite {
  return (verdict, site) => {
    const { label } = conclusionNow(verdict, textsIn(siteLanguage()));
    return cite({ ...verdict, rating: { ...verdict.rating, label } }, site);
  };
}

/** The oEmbed answer for a claim's address, or the HTTP status it is refused with. */
export async function loadOembed(parameters: Record<string, string>) {
  const details = siteDetails(await loadSite());
  const request = oembedRequest(parameters, details.origin, locales);
  if (typeof request === "number") return request;
  const claim = await loadPublished(request.slug);
  if (claim === null) return 404;
  const { label } = conclusionNow(claim.verdict, textsIn(siteLanguage()));
  const { statement, summary } = claim.verdict;
  const answer = oembed(request, { statement, ratingLabel: label, summary }, details);
  return { type: oembedTypes[request.format], body: oembedText(answer, request.format) };
}

/** The picture of a claim with its rating, as PNG; none where there is no such claim. */
export async function loadShareImage(slug: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const claim = await loadPublished(slug);
  if (claim === null) return null;
  const { statement, language, claimant, appearances } = claim.verdict;
  const { settings } = await loadSite();
  const texts = textsIn(siteLanguage());
  const { label, colour, icon } = conclusionNow(claim.verdict, texts);
  const name = claimant?.name ?? appearances[0]?.article.publisher ?? texts.say("claimant.publication");
  const image = await shareImagePng({
    statement,
    language,
    claimantLine: texts.say("claim.by", { claimant: name }),
    ratingLabel: label,
    ratingColour: colour,
    ratingIcon: icon,
    siteName: settings.name,
    siteLanguage: texts.locale,
  });
  return new Uint8Array(image);
}
