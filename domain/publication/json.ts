import { absoluteUrl, publicUrls } from "@/domain/urls";
import type { PublishedVerdict } from "./published-verdict";

/** A published verdict as the public JSON gives it: plain values, instants as ISO 8601, absolute URLs of this site. */
export function publicJson(verdict: PublishedVerdict, origin: string) {
  const { slug, statement, language, claimant, appearances, rating, sources } = verdict;
  return {
    url: absoluteUrl(origin, publicUrls.claim(slug)),
    slug,
    version: verdict.edition,
    claim: statement,
    language,
    claimant: claimant === null ? null : { name: claimant.name },
    rating: {
      label: rating.label,
      value: rating.value,
      best: rating.best,
      worst: rating.worst,
      definition: rating.definition,
      scale: rating.scale,
    },
    reasonTags: verdict.reasonTags,
    summary: verdict.summary,
    rationale: verdict.rationale,
    wouldChange: verdict.wouldChange,
    firstPublishedAt: verdict.firstPublishedAt.toISOString(),
    publishedAt: verdict.publishedAt.toISOString(),
    appearances: appearances.map(({ quote, article }) => ({
      quote,
      article: {
        title: article.title,
        publisher: article.publisher,
        author: article.author,
        url: article.url,
        publishedOn: article.publishedOn,
        language: article.language,
        claimsUrl: absoluteUrl(origin, publicUrls.article(article.slug)),
      },
    })),
    sources: sources.map(({ position, stance, kind, title, publisher, url, quote, publishedOn, accessedOn }) => {
      return { position, stance, kind, title, publisher, url, quote, publishedOn, accessedOn };
    }),
  };
}

/** The verdicts as one JSON document, `{ "claims": [ … ] }`, in parts: one line a claim, never all in memory. */
export async function* verdictsJson(verdicts: AsyncIterable<PublishedVerdict>, origin: string): AsyncGenerator<string> {
  let lead = '{ "claims": [\n';
  for await (const verdict of verdicts) {
    yield lead + JSON.stringify(publicJson(verdict, origin));
    lead = ",\n";
  }
  yield lead === ",\n" ? "\n] }\n" : `${lead}] }\n`;
}
