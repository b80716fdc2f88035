import { isoDay } from "@/domain/calendar-day";
import type { ArticleAuthor } from "@/domain/ingest/ingested-article";
import { absoluteUrl, publicUrls } from "@/domain/urls";
import type { JsonLd } from "./json-ld";
import type { PublishedArticle, PublishedRating, PublishedSource, PublishedVerdict } from "./published-verdict";
import { organisation, organisationId, type SiteDetails } from "./site-details";

/**
 * The one ClaimReview of a claim's page, after the rules in claim-review-rules.ts. None where the conclusion is in words
 * of its own: a ClaimReview needs a rating that other claims can have too. The claim is never cut; Google advises fewer
 * than 75 characters and no rating in it, which is for the person who words it.
 */
export function claimReview(verdict: PublishedVerdict, site: SiteDetails): JsonLd | null {
  if (verdict.rating.definition === null) return null;
  return {
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    url: absoluteUrl(site.origin, publicUrls.claim(verdict.slug)),
    claimReviewed: verdict.statement,
    inLanguage: verdict.language,
    datePublished: isoDay(verdict.firstPublishedAt),
    dateModified: isoDay(verdict.publishedAt),
    author: organisation(site),
    itemReviewed: reviewedClaim(verdict),
    reviewRating: reviewRating(verdict),
    ...(verdict.sources.length === 0 ? {} : { citation: verdict.sources.map(citedWork) }),
    sdPublisher: { "@type": "Organization", "@id": organisationId(site), name: site.name },
    sdLicense: site.licenceUrl,
  };
}

function reviewedClaim(verdict: PublishedVerdict): JsonLd {
  const first = verdict.appearances[0]?.article;
  const author = claimAuthor(verdict);
  return {
    "@type": "Claim",
    ...(author === undefined ? {} : { author }),
    ...(first === undefined || first.publishedOn === null ? {} : { datePublished: first.publishedOn }),
    ...(first === undefined ? {} : { firstAppearance: articleWork(first) }),
    ...(first === undefined ? {} : { appearance: verdict.appearances.map(({ article }) => articleWork(article)) }),
  };
}

/**
 * Who made the claim. Without a claimant it is the publication's own. Where the desk has not said whether a claimant is
 * a person or an organisation, one that carries the name of the publisher is taken for an organisation, others for
 * persons, which most are.
 */
function claimAuthor({ claimant, appearances }: PublishedVerdict): JsonLd | undefined {
  const publishers = appearances.flatMap(({ article }) => article.publisher ?? []);
  if (claimant !== null) {
    const kind = claimant.kind ?? (publishers.includes(claimant.name) ? "organisation" : "person");
    return {
      "@type": kind === "organisation" ? "Organization" : "Person",
      name: claimant.name,
      ...(claimant.sameAs === null ? {} : { sameAs: claimant.sameAs }),
    };
  }
  const publisher = publishers[0];
  return publisher === undefined ? undefined : { "@type": "Organization", name: publisher };
}

function articleWork(article: PublishedArticle): JsonLd {
  return {
    "@type": "Article",
    headline: article.title,
    inLanguage: article.language,
    ...publishedWork(article),
    ...(article.authors.length === 0 ? {} : { author: oneOrMany(article.authors.map(articleAuthor)) }),
  };
}

function articleAuthor({ name, kind }: ArticleAuthor): JsonLd {
  return { "@type": kind === "organisation" ? "Organization" : "Person", name };
}

/** A list of one is written without its brackets, as most markup is and most readers of it expect. */
function oneOrMany(list: JsonLd[]): JsonLd | JsonLd[] {
  const [first, ...others] = list;
  return first === undefined || others.length > 0 ? list : first;
}

function citedWork(source: PublishedSource): JsonLd {
  return { "@type": "CreativeWork", name: source.title, ...publishedWork(source) };
}

function publishedWork({ url, publishedOn, publisher }: PublishedArticle | PublishedSource): JsonLd {
  return {
    ...(url === null ? {} : { url }),
    ...(publishedOn === null ? {} : { datePublished: publishedOn }),
    ...(publisher === null ? {} : { publisher: { "@type": "Organization", name: publisher } }),
  };
}

function reviewRating({ rating, reasonTags }: PublishedVerdict): JsonLd {
  const measured = !reasonTags.includes("satire") && !reasonTags.includes("opinion");
  return { "@type": "Rating", alternateName: rating.label, ...(measured ? ratingNumbers(rating) : {}) };
}

/** The numbers, where they are whole and keep to the rule 1 ≤ worst ≤ value ≤ best, worst < best. */
function ratingNumbers({ value, best, worst }: PublishedRating): JsonLd {
  if (value === null || best === null || worst === null) return {};
  const valid =
    [value, best, worst].every(Number.isInteger) && worst >= 1 && worst < best && value >= worst && value <= best;
  return valid ? { ratingValue: value, bestRating: best, worstRating: worst } : {};
}
