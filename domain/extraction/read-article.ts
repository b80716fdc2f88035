import type { TextRange } from "@/domain/anchoring/quote-selector";
import { type Attribution, findAttribution, withoutAsides } from "./attribution/attribution";
import { claimSpan } from "./attribution/span";
import { findClaimants } from "./claimants/claimant";
import { outerWords } from "./clauses/outer-words";
import type { ExtractedClaimant } from "./extractor";
import { readFeatures, type SentenceFeatures } from "./features";
import { gatherNames } from "./names/names";
import type { Segment } from "./segmentation/segment";
import { type Word, wordsIn } from "./words/words";

/** A sentence with all that is read in it before anything is scored. */
export type ReadSentence = {
  readonly segment: Segment;
  /** Empty in furniture and in what is not read. */
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

/** No article has more; what stands behind them is neither read nor claimed. */
const MAX_READ_SENTENCES = 10_000;

/** Nothing shorter states anything. */
export const MIN_STATEMENT_WORDS = 3;

/** The words of each segment; none in furniture, in what is too long to be a sentence, and behind the 10,000th. Linear. */
export function readableWords(text: string, segments: readonly Segment[]): Word[][] {
  return segments.map(({ start, end, kind }, index) => {
    const isRead = kind !== "furniture" && end - start <= MAX_SENTENCE_LENGTH && index < MAX_READ_SENTENCES;
    return isRead ? wordsIn(text, start, end) : [];
  });
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
    const outer = outerWords(plain, own, segment.quotations);
    return { segment, words: own, outer, attribution: findAttribution(plain, outer, names) };
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
