import { authorNames } from "@/domain/ingest/author-lines";
import type { TextPlace } from "@/domain/ingest/ingested-article";
import { absoluteUrl, publicUrls } from "@/domain/urls";
import type { PublishedVerdict } from "./published-verdict";

/**
 * A published verdict as the public JSON gives it: plain values, instants as ISO 8601, absolute URLs of this site. The
 * addresses of claimant, topics and articles are null once it is withdrawn, since theirs are pages of what stands.
 */
export function publicJson(verdict: PublishedVerdict, origin: string) {
  const pageOf = (path: string) => (verdict.withdrawnAt === null ? absoluteUrl(origin, path) : null);
  const { slug, statement, language, claimant, appearances, rating, sources } = verdict;
  return {
    url: absoluteUrl(origin, publicUrls.claim(slug)),
    slug,
    version: verdict.edition,
    versionUrl: absoluteUrl(origin, publicUrls.claimVersion(slug, verdict.edition)),
    withdrawnAt: verdict.withdrawnAt?.toISOString() ?? null,
    claim: statement,
    language,
    claimant:
      claimant === null
        ? null
        : {
            name: claimant.name,
            kind: claimant.kind,
            sameAs: claimant.sameAs,
            url: pageOf(publicUrls.claimant(claimant.slug)),
          },
    rating: {
      label: rating.label,
      value: rating.value,
      best: rating.best,
      worst: rating.worst,
      definition: rating.definition,
      scale: rating.scale,
    },
    reasonTags: verdict.reasonTags,
    topics: verdict.topics.map(({ slug: topic, name }) => ({
      name,
      url: pageOf(publicUrls.topic(topic)),
    })),
    gates: verdict.gates,
    summary: verdict.summary,
    rationale: verdict.rationale,
    wouldChange: verdict.wouldChange,
    firstPublishedAt: verdict.firstPublishedAt.toISOString(),
    publishedAt: verdict.publishedAt.toISOString(),
    appearances: appearances.map(({ quote, place, article }) => ({
      quote,
      place: place === null ? null : exportedPlace(place),
      article: {
        title: article.title,
        publisher: article.publisher,
        author: article.authors.length === 0 ? null : authorNames(article.authors),
        authors: article.authors,
        url: article.url,
        publishedOn: article.publishedOn,
        modifiedOn: article.modifiedOn,
        language: article.language,
        claimsUrl: pageOf(publicUrls.article(article.slug)),
      },
    })),
    sources: sources.map(({ archive, ...source }) => ({
      ...source,
      archive: archive === null ? null : { ...archive, archivedAt: archive.archivedAt?.toISOString() ?? null },
    })),
  };
}

/** Rows as one JSON document, `{ "NAME": [ … ] }`, in parts: one line a row, never all in memory. */
export async function* rowsJson(name: string, rows: AsyncIterable<unknown>): AsyncGenerator<string> {
  let lead = `{ ${JSON.stringify(name)}: [\n`;
  let isEmpty = true;
  for await (const row of rows) {
    yield lead + JSON.stringify(row);
    lead = ",\n";
    isEmpty = false;
  }
  yield isEmpty ? `${lead}] }\n` : "\n] }\n";
}

/** The verdicts as one JSON document, `{ "claims": [ … ] }`, in parts. */
export function verdictsJson(verdicts: AsyncIterable<PublishedVerdict>, origin: string): AsyncGenerator<string> {
  return rowsJson(
    "claims",
    mapped(verdicts, (verdict) => publicJson(verdict, origin)),
  );
}

async function* mapped<T, U>(values: AsyncIterable<T>, change: (value: T) => U): AsyncGenerator<U> {
  for await (const value of values) yield change(value);
}

/** Without its offset, which counts in a text that is not exported. */
function exportedPlace(place: TextPlace): { page: number } | { seconds: number } {
  return place.kind === "page" ? { page: place.page } : { seconds: place.seconds };
}
