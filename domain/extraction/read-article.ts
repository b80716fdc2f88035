import type { TextRange } from "@/domain/anchoring/quote-selector";
import { type Attribution, findAttribution, withoutAsides } from "./attribution";
import { findClaimants } from "./claimant";
import type { ExtractedClaimant } from "./extractor";
import { readFeatures, type SentenceFeatures } from "./features";
import { gatherNames } from "./names";
import type { Segment } from "./segment";
import { claimSpan } from "./span";
import { type Word, wordsIn } from "./words";

/** A sentence with all that is read in it before anything is scored. */
export type ReadSentence = {
  readonly segment: Segment;
  /** Empty in furniture and in what is too long to be a sentence. */
  readonly words: readonly Word[];
  readonly attribution: Attribution | null;
  readonly claimant: ExtractedClaimant | null;
  /** The statement without the frame that says who made it; UTF-16 offsets into the article. */
  readonly statement: TextRange;
  /** What the statement holds: "said in an interview with four newspapers" makes no quantity of it. */
  readonly features: SentenceFeatures;
};

/** No sentence of prose is longer; what is longer is neither read nor claimed (UTF-16 units). */
const MAX_SENTENCE_LENGTH = 1500;

/** Nothing shorter states anything. */
export const MIN_STATEMENT_WORDS = 3;

/** The words of each segment; none in furniture and in what is too long to be a sentence. Linear. */
export function readableWords(text: string, segments: readonly Segment[]): Word[][] {
  return segments.map(({ start, end, kind }) =>
    kind === "furniture" || end - start > MAX_SENTENCE_LENGTH ? [] : wordsIn(text, start, end),
  );
}

/** Reads attribution, claimant, statement and features of each sentence of an English article. Linear. */
export function readSentences(
  text: string,
  segments: readonly Segment[],
  words: readonly (readonly Word[])[],
): ReadSentence[] {
  const names = gatherNames(text, words);
  const plain = withoutAsides(text);
  const heard = segments.map((segment, index) => {
    const own = words[index] ?? [];
    const attribution = own.length === 0 ? null : findAttribution(plain, own, segment.quotations, names);
    return { segment, words: own, attribution };
  });
  const claimants = findClaimants(text, names, heard);
  const nothing = readFeatures([], names);
  return heard.map(({ segment, words: own, attribution }, index) => {
    const claimant = claimants[index] ?? null;
    if (own.length < MIN_STATEMENT_WORDS) {
      return { segment, words: own, attribution, claimant, statement: segment, features: nothing };
    }
    const statement = claimSpan(text, segment, own, attribution);
    const stated = own.filter((word) => word.start >= statement.start && word.end <= statement.end);
    return { segment, words: own, attribution, claimant, statement, features: readFeatures(stated, names) };
  });
}
