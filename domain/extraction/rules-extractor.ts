import { selectQuote } from "@/domain/anchoring/quote-selector";
import { findAttribution, withoutAsides } from "./attribution";
import { findClaimants } from "./claimant";
import type { ExtractedClaim, Extraction, ExtractionInput, Extractor } from "./extractor";
import { readFeatures } from "./features";
import { isMostlyLatin, mayBeEnglish } from "./language";
import { gatherNames } from "./names";
import { scoreSentence } from "./score";
import { type Segment, segmentArticle } from "./segment";
import { selectClaims } from "./select";
import { claimSpan } from "./span";
import { type Word, wordsIn } from "./words";

const ID = "rules-1";

/** No sentence of prose is longer; what is longer is neither read nor claimed (UTF-16 units). */
const MAX_SENTENCE_LENGTH = 1500;
/** Nothing shorter states anything. */
const MIN_STATEMENT_WORDS = 3;

/**
 * Finds checkable claims in English news by rules that a reader can follow: sentences by blocks, weights for what
 * they hold, claimants by verbs of speech. A text in another language, whatever it is labelled as, comes back as its
 * sentences without claims.
 * Deterministic, synchronous at heart, linear in the length of the text.
 */
export const rulesExtractor: Extractor = {
  id: ID,
  extract: (article) => Promise.resolve(extractByRules(article)),
};

function extractByRules({ text, language }: ExtractionInput): Extraction {
  const segments = segmentArticle(text);
  if (!isEnglish(language) || !isMostlyLatin(text)) return withoutClaims(segments);
  const read = segments.map((segment) => ({ segment, words: readableWords(text, segment) }));
  if (!mayBeEnglish(read.flatMap(({ words }) => words))) return withoutClaims(segments);
  const names = gatherNames(
    text,
    read.map(({ words }) => words),
  );
  const plain = withoutAsides(text);
  const heard = read.map(({ segment, words }) => ({
    segment,
    words,
    attribution: findAttribution(plain, words, segment.quotations, names),
  }));
  const claimants = findClaimants(text, names, heard);
  // What is weighed is the statement alone: "said in an interview with four newspapers" makes no quantity of it.
  const spans = heard.map(({ segment, words, attribution }) => claimSpan(text, segment, words, attribution));
  const scores = heard.map(({ segment, words }, index) => {
    const span = spans[index] ?? segment;
    const stated = words.filter((word) => word.start >= span.start && word.end <= span.end);
    if (stated.length < MIN_STATEMENT_WORDS) return { checkWorthiness: 0, reasons: [] };
    return scoreSentence(readFeatures(stated, names), segment.kind, claimants[index] != null);
  });
  const candidates = heard.flatMap(({ segment, words }, index) => {
    const checkWorthiness = scores[index]?.checkWorthiness ?? 0;
    return segment.kind === "furniture" || segment.kind === "headline"
      ? []
      : [{ index, checkWorthiness, words: words.map((word) => word.lower) }];
  });
  const articleWords = read.reduce((sum, { words }) => sum + words.length, 0);
  const claims = selectClaims(candidates, articleWords).flatMap((index): ExtractedClaim[] => {
    const span = spans[index];
    const score = scores[index];
    if (span === undefined || score === undefined) return [];
    return [{ quote: selectQuote(text, span.start, span.end), claimant: claimants[index] ?? null, ...score }];
  });
  return {
    extractor: ID,
    claims,
    sentences: segments.map(({ start, end, kind }, index) => ({
      start,
      end,
      kind,
      checkWorthiness: scores[index]?.checkWorthiness ?? 0,
    })),
  };
}

function withoutClaims(segments: readonly Segment[]): Extraction {
  const sentences = segments.map(({ start, end, kind }) => ({ start, end, kind, checkWorthiness: 0 }));
  return { extractor: ID, claims: [], sentences };
}

function isEnglish(language: string): boolean {
  return /^en(?:$|[-_])/iu.test(language.trim());
}

function readableWords(text: string, { start, end, kind }: Segment): Word[] {
  return kind === "furniture" || end - start > MAX_SENTENCE_LENGTH ? [] : wordsIn(text, start, end);
}
