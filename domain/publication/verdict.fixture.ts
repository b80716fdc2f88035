import type { PublishedVerdict } from "./published-verdict";

/** A published verdict for tests, with the given fields in place of its own. */
export function exampleVerdict(changes: Partial<PublishedVerdict> = {}): PublishedVerdict {
  return {
    slug: "ten-billion-in-subsidies",
    statement: "Resisting integration has cost Belarus $10bn in oil subsidies",
    language: "en",
    claimant: { slug: "a-minister", name: "A minister", kind: null, sameAs: null },
    appearances: [
      {
        quote: { exact: "$10bn in oil subsidies", prefix: "has cost Belarus ", suffix: ", by one account." },
        place: null,
        article: {
          slug: "talks-in-sochi",
          title: "Talks in Sochi",
          language: "en",
          publisher: "Sample Gazette",
          authors: [{ name: "A Writer", kind: "person" }],
          url: "https://gazette.example/sochi",
          publishedOn: "2020-09-14",
          modifiedOn: null,
          showFullText: false,
        },
      },
    ],
    rating: {
      label: "Mostly false",
      colour: "mostly-false",
      icon: "disc-25",
      definition: "A part of the claim holds, but its main point does not.",
      value: 2,
      best: 5,
      worst: 1,
      scale: { key: "google-5", version: 1, name: "Five steps" },
    },
    summary: "The sum is an estimate for six years.",
    rationale: "The tax moved [1].",
    wouldChange: "An official account of several billion.",
    reasonTags: ["outdated"],
    sources: [
      {
        position: 1,
        stance: "refutes",
        kind: "data",
        title: "Oil tax, the figures",
        publisher: "A wire",
        url: "https://wire.example/tax",
        quote: "800 million",
        publishedOn: "2020-01-10",
        accessedOn: "2026-11-20",
        archive: null,
      },
    ],
    edition: 2,
    publishedAt: new Date("2026-11-23T08:00:00Z"),
    firstPublishedAt: new Date("2026-11-20T08:00:00Z"),
    withdrawnAt: null,
    topics: [],
    gates: [],
    ...changes,
  };
}

/** The values one after the other, as a stream of the database would give them. */
export async function* each<T>(values: readonly T[]): AsyncGenerator<T> {
  yield* values;
}

/** All parts of a text that is written in parts. */
export async function joined(parts: AsyncIterable<string>): Promise<string> {
  let text = "";
  for await (const part of parts) text += part;
  return text;
}
