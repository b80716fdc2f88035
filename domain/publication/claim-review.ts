import { isoDay } from "@/domain/calendar-day";
import { absoluteUrl, publicUrls } from "@/domain/urls";
import type { PublishedArticle, PublishedRating, PublishedVerdict } from "./published-verdict";

export type JsonLd = { [key: string]: string | number | JsonLd | JsonLd[] };

export interface Publisher {
  name: string;
  /** "https://example.org", without a trailing slash. */
  origin: string;
}

/**
 * The verdict as schema.org ClaimReview, after the rules that Google publishes for the fact check type: claimReviewed,
 * url on this host and reviewRating.alternateName always; the numbers only where the rating has them.
 */
export function claimReview(verdict: PublishedVerdict, publisher: Publisher): JsonLd {
  return {
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    url: absoluteUrl(publisher.origin, publicUrls.claim(verdict.slug)),
    claimReviewed: verdict.statement,
    datePublished: isoDay(verdict.firstPublishedAt),
    dateModified: isoDay(verdict.publishedAt),
    author: { "@type": "Organization", name: publisher.name, url: publisher.origin },
    itemReviewed: reviewedClaim(verdict),
    reviewRating: reviewRating(verdict),
  };
}

function reviewedClaim(verdict: PublishedVerdict): JsonLd {
  const first = verdict.appearances[0]?.article;
  const author = claimAuthor(verdict);
  return {
    "@type": "Claim",
    ...(author === undefined ? {} : { author }),
    ...(first === undefined || first.publishedOn === null ? {} : { datePublished: first.publishedOn }),
    ...(first === undefined ? {} : { firstAppearance: creativeWork(first) }),
    ...(first === undefined ? {} : { appearance: verdict.appearances.map(({ article }) => creativeWork(article)) }),
  };
}

/**
 * Who made the claim. Without a claimant it is the publication's own. The desk does not record whether a claimant is a
 * person or an organisation: one that carries the name of the publisher is taken for an organisation, others for
 * persons, which most are.
 */
function claimAuthor({ claimant, appearances }: PublishedVerdict): JsonLd | undefined {
  const publishers = appearances.flatMap(({ article }) => article.publisher ?? []);
  if (claimant !== null) {
    return { "@type": publishers.includes(claimant.name) ? "Organization" : "Person", name: claimant.name };
  }
  const publisher = publishers[0];
  return publisher === undefined ? undefined : { "@type": "Organization", name: publisher };
}

function creativeWork(article: PublishedArticle): JsonLd {
  return {
    "@type": "Article",
    headline: article.title,
    ...(article.url === null ? {} : { url: article.url }),
    ...(article.publishedOn === null ? {} : { datePublished: article.publishedOn }),
    ...(article.author === null ? {} : { author: { "@type": "Person", name: article.author } }),
    ...(article.publisher === null ? {} : { publisher: { "@type": "Organization", name: article.publisher } }),
  };
}

function reviewRating({ rating, reasonTags }: PublishedVerdict): JsonLd {
  const measured = !reasonTags.includes("satire") && !reasonTags.includes("opinion");
  return { "@type": "Rating", alternateName: rating.label, ...(measured ? ratingNumbers(rating) : {}) };
}

/** The numbers, where they keep to the rule 1 ≤ worst ≤ value ≤ best, worst < best. */
function ratingNumbers({ value, best, worst }: PublishedRating): JsonLd {
  if (value === null || best === null || worst === null) return {};
  const valid = worst >= 1 && worst < best && value >= worst && value <= best;
  return valid ? { ratingValue: value, bestRating: best, worstRating: worst } : {};
}

const scriptEndings: Readonly<Record<string, string>> = {
  "<": "\\u003c",
  ">": "\\u003e",
  "&": "\\u0026",
  "\u2028": "\\u2028",
  "\u2029": "\\u2029",
};

/** The markup as JSON that cannot end, or begin, anything of the HTML around it. */
export function jsonLdText(markup: JsonLd): string {
  return JSON.stringify(markup).replace(/[<>&\u2028\u2029]/g, (sign) => scriptEndings[sign] ?? sign);
}
