import type { TextRange } from "@/domain/anchoring/quote-selector";
import { type Attribution, findAttributions, withoutAsides } from "./attribution/attribution";
import { type Claimants, findClaimants } from "./claimants/claimant";
import { readClauses } from "./clauses/clauses";
import { markWords } from "./clauses/marked-words";
import { outerWords } from "./clauses/outer-words";
import type { ExtractedClaimant } from "./extractor";
import { readFeatures, type SentenceFeatures } from "./features";
import { gatherNames } from "./names/names";
import type { Segment } from "./segmentation/segment";
import { type ClaimSpan, claimSpans } from "./spans/claim-spans";
import { type Word, wordsIn } from "./words/words";

/** A sentence with all that is read in it before anything is scored. */
export type ReadSentence = {
  readonly segment: Segment;
  /** Empty in furniture and in what is not read. */
  readonly words: readonly Word[];
  readonly attribution: Attribution | null;
  readonly claimant: ExtractedClaimant | null;
  /** What it claims, each the smallest passage that stands by itself; empty where it states nothing. */
  readonly claims: readonly ReadClaim[];
  /** What its claims hold: "said in an interview with four newspapers" makes no quantity of it. */
  readonly features: SentenceFeatures;
};

/** A passage of a sentence that makes one claim, with what it holds; UTF-16 offsets into the article. */
export type ReadClaim = ClaimSpan & {
  readonly claimant: ExtractedClaimant | null;
  /** Its words and what they hold; read when asked, since most claims are never shown. */
  readonly read: () => { readonly words: readonly Word[]; readonly features: SentenceFeatures };
};

/** No sentence of prose is longer; what is longer is neither read nor claimed (UTF-16 units). */
const MAX_SENTENCE_LENGTH = 1500;

/** No article has more; what stands behind them is neither read nor claimed. */
const MAX_READ_SENTENCES = 8_000;

/** Nothing shorter states anything. */
export const MIN_STATEMENT_WORDS = 3;

/** The words of each segment; none in furniture, in what is too long to be a sentence, and behind the 8,000th. Linear. */
export function readableWords(text: string, segments: readonly Segment[]): Word[][] {
  return segments.map(({ start, end, kind }, index) => {
    const isRead = kind !== "furniture" && end - start <= MAX_SENTENCE_LENGTH && index < MAX_READ_SENTENCES;
    return isRead ? wordsIn(text, start, end) : [];
  });
}

/** Reads attribution, claimant, claims and features of each sentence of an English article. Linear. */
export function readSentences(
  text: string,
  segments: readonly Segment[],
  words: readonly (readonly Word[])[],
): ReadSentence[] {
  const names = gatherNames(text, words);
  const plain = withoutAsides(text);
  const heard = segments.map((segment, index) => {
    const own = words[index] ?? [];
    const marked = markWords(text, segment, own);
    const outer = outerWords(plain, marked, segment.quotations);
    return { segment, words: own, marked, outer, attributions: findAttributions(plain, outer, names) };
  });
  const claimants = findClaimants(text, names, heard);
  const nothing = readFeatures([], names);
  return heard.map(({ segment, words: own, marked, outer, attributions }, index) => {
    const said = claimants[index];
    const claimant = said?.whole ?? null;
    const attribution = attributions.main;
    if (own.length < MIN_STATEMENT_WORDS) {
      return { segment, words: own, attribution, claimant, claims: [], features: nothing };
    }
    const hasOuterOnly = outer.words.length === marked.length && outer.words.every((word, at) => word === marked[at]);
    const clauses = readClauses(marked, hasOuterOnly ? outer.finite : undefined);
    const spans = claimSpans(text, segment, clauses, attributions);
    const stated = wordsWithin(own, { start: spans[0]?.start ?? segment.start, end: spans.at(-1)?.end ?? segment.end });
    const features = readFeatures(stated, names);
    const claims = spans.map((span): ReadClaim => {
      const by = said === undefined ? claimant : claimantOfSpan(span, said, attribution);
      if (spans.length === 1) return { ...span, claimant: by, read: () => ({ words: stated, features }) };
      const read = () => {
        const inside = wordsWithin(own, span);
        return { words: inside, features: readFeatures(inside, names) };
      };
      return { ...span, claimant: by, read };
    });
    return { segment, words: own, attribution, claimant, claims, features };
  });
}

function claimantOfSpan(
  { framedBy }: ClaimSpan,
  { whole, unframed, others }: Claimants,
  main: Attribution | null,
): ExtractedClaimant | null {
  if (framedBy === main) return whole;
  return framedBy === null ? unframed : (others.get(framedBy) ?? null);
}

/** The words that lie in a range. */
function wordsWithin(words: readonly Word[], { start, end }: TextRange): Word[] {
  return words.filter((word) => word.start >= start && word.end <= end);
}
