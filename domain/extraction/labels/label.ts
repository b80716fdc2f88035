import type { TextRange } from "@/domain/anchoring/quote-selector";

/** A label of a transcript, such as "MS. BROWN (Labour): "; UTF-16 offsets into the article. */
export type SpeakerLabel = TextRange & {
  /** The name in it, without brackets, colon and marks of emphasis; the ">>" where captions say only that another speaks. */
  readonly name: TextRange;
};

/** A label that is told from others by its name; what one speaker is called is one key. */
export type KeyedLabel = TextRange & {
  readonly name: TextRange;
  readonly key: string;
  /** Number of its line. */
  readonly line: number;
};

/** What the labels of a document are like, and where they stand. */
export type DocumentLabels = {
  /** In order, without overlaps. */
  readonly labels: readonly SpeakerLabel[];
  /** Lines that belong to labels and cues, of which nothing is said: times, numbers, constituencies. */
  readonly silent: ReadonlySet<number>;
  /** Whether the labels alone show that the document is a transcript, whatever the share of its lines that have one. */
  readonly isExplicit: boolean;
};

/** A name in lower case, with straight apostrophes, plain single spaces and without the stops of its titles. */
export function labelKey(name: string): string {
  return name
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/\.(?=\s|$)/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}
