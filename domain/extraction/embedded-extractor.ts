import { selectQuote } from "@/domain/anchoring/quote-selector";
import { assertedClaims } from "./asserted-claims";
import { type Classifier, type Judgement, judge } from "./classifier/classifier";
import { classifierInputs } from "./classifier/sentence-features";
import { shippedClassifier } from "./classifier/shipped";
import type { ExtractedClaim, Extraction, ExtractionInput, Extractor } from "./extractor";
import { isEnglish, isMostlyLatin, mayBeEnglish } from "./language";
import { quotedStatement } from "./quoted-statement";
import { type ReadClaim, type ReadSentence, readableWords, readSentences } from "./read-article";
import { reasonsFor } from "./reasons";
import { type Segment, segmentArticle } from "./segmentation/segment";
import { selectClaims } from "./select";

/**
 * Finds checkable claims in English news without network or model server: sentences and claimants by rules that a
 * reader can follow, check-worthiness by a linear classifier trained on labelled sentences. A text in another language,
 * whatever it is labelled as, comes back as its sentences without claims.
 * Deterministic, synchronous at heart, linear in the length of the text.
 */
export function extractorWith(classifier: Classifier): Extractor {
  return { id: classifier.id, extract: (article) => Promise.resolve(extractBy(classifier, article)) };
}

/** The extractor with the weights that come with Claimdesk. */
export const embeddedExtractor: Extractor = extractorWith(shippedClassifier);

function extractBy(classifier: Classifier, { text, language }: ExtractionInput): Extraction {
  const segments = segmentArticle(text);
  if (!isEnglish(language) || !isMostlyLatin(text)) return withoutClaims(classifier, segments);
  const words = readableWords(text, segments);
  if (!mayBeEnglish(words.flat())) return withoutClaims(classifier, segments);
  const sentences = readSentences(text, segments, words);
  const judgements = judgeSentences(classifier, text, sentences);
  const reasons = sentences.map((sentence, index) =>
    (judgements[index]?.checkable ?? 0) > 0 ? reasonsFor(classifier, sentence.features, sentence.attribution) : [],
  );
  const candidates = sentences.flatMap(({ segment, words: own, features }, index) => {
    const checkWorthiness = judgements[index]?.checkWorthy ?? 0;
    const isCandidate = segment.kind !== "headline" && !features.isRefusal && checkWorthiness >= classifier.threshold;
    return isCandidate ? [{ index, checkWorthiness, words: own.map(({ lower }) => lower) }] : [];
  });
  const articleWords = words.reduce((sum, own) => sum + own.length, 0);
  const chosen = selectClaims(candidates, articleWords);
  return {
    extractor: classifier.id,
    claims: chosen.flatMap((index): ExtractedClaim[] => {
      const sentence = sentences[index];
      if (sentence === undefined) return [];
      const checkWorthiness = judgements[index]?.checkWorthy ?? 0;
      return assertedClaims(classifier, text, sentence).map((claim) => ({
        quote: selectQuote(text, claim.start, claim.end),
        statement: statementOf(text, claim),
        claimant: claim.claimant,
        checkWorthiness,
        reasons: reasonsFor(classifier, claim.read().features, claim.framedBy),
      }));
    }),
    sentences: sentences.map((sentence, index) => {
      const { start, end, kind } = sentence.segment;
      const judged = judgements[index];
      return {
        start,
        end,
        kind,
        checkWorthiness: judged?.checkWorthy ?? 0,
        checkable: judged?.checkable ?? 0,
        reasons: reasons[index] ?? [],
      };
    }),
  };
}

function statementOf(text: string, { start, end, leansOn }: ReadClaim): string {
  return quotedStatement(text.slice(start, end), leansOn === null ? null : text.slice(leansOn.start, leansOn.end));
}

/** What the classifier is not asked about is judged 0 by both heads. */
function judgeSentences(classifier: Classifier, text: string, sentences: readonly ReadSentence[]): Judgement[] {
  return classifierInputs(text, sentences).map((input) => {
    if (input === null) return UNREAD;
    const { checkable, checkWorthy } = judge(classifier, input);
    return { checkable: thousandths(checkable), checkWorthy: thousandths(checkWorthy) };
  });
}

const UNREAD: Judgement = { checkable: 0, checkWorthy: 0 };

function thousandths(probability: number): number {
  return Math.round(1000 * probability) / 1000;
}

function withoutClaims({ id }: Classifier, segments: readonly Segment[]): Extraction {
  const sentences = segments.map(({ start, end, kind }) => ({
    start,
    end,
    kind,
    checkWorthiness: 0,
    checkable: 0,
    reasons: [],
  }));
  return { extractor: id, claims: [], sentences };
}
