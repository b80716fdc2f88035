import { DENSE_FEATURES } from "@/domain/extraction/classifier/dense-features";
import { TABLE_SIZE } from "@/domain/extraction/classifier/hashed-features";
import {
  type ClassifierInput,
  classifierInput,
  classifierInputs,
} from "@/domain/extraction/classifier/sentence-features";
import { readableWords, readSentences } from "@/domain/extraction/read-article";
import { type Segment, segmentArticle } from "@/domain/extraction/segmentation/segment";
import type { LabelledArticle, LabelledSentence } from "./labelled-news";

/** A sentence to learn from or to be judged on. */
export type LabelledInput = {
  /** Debate or article, by which cross-validation groups. */
  readonly document: string;
  readonly isNews: boolean;
  readonly checkable: boolean;
  readonly checkWorthy: boolean;
  /** How much it counts in training, 1 for a sentence of news. */
  readonly weight: number;
  readonly input: ClassifierInput;
};

/** The like, of which it may not be known (null) whether it is checkable; it then has no part in that head. */
export type TrainingInput = Omit<LabelledInput, "checkable"> & { readonly checkable: boolean | null };

/** Columns of one domain: both tables, the dense features, the bias. */
export const DOMAIN_COLUMNS = 2 * TABLE_SIZE + DENSE_FEATURES.length + 1;
export const BIAS_COLUMN = DOMAIN_COLUMNS - 1;

/** Reads a sentence that stands outside any article. */
export function loneInput(text: string): ClassifierInput {
  const isQuestion = text.trimEnd().endsWith("?");
  const [segment] = segmentArticle(text);
  const whole: Segment = {
    ...(segment ?? { block: 0, quotations: [] }),
    start: 0,
    end: text.length,
    kind: isQuestion ? "question" : "statement",
  };
  const [sentence] = readSentences(text, [whole], readableWords(text, [whole]));
  if (sentence === undefined) throw new Error("A segment gives a sentence.");
  return classifierInput(text, sentence, null);
}

/**
 * The sentences of an article as the extractor cuts them, each with the label of the labelled sentence that it shares
 * most text with; what is labelled as furniture or headline, or taken for it, is left out.
 */
export function newsInputs(article: LabelledArticle): LabelledInput[] {
  const segments = segmentArticle(article.text);
  const sentences = readSentences(article.text, segments, readableWords(article.text, segments));
  const inputs = classifierInputs(article.text, sentences);
  return segments.flatMap((segment, index): LabelledInput[] => {
    const input = inputs[index];
    const label = labelOf(article.sentences, segment)?.label;
    const isScored = segment.kind !== "furniture" && segment.kind !== "headline";
    if (input == null || label === undefined || label === "F" || label === "H" || !isScored) return [];
    return [
      { document: article.id, isNews: true, checkable: label !== "N", checkWorthy: label === "W", weight: 1, input },
    ];
  });
}

/** The labelled sentence that shares most text with a range; undefined when none shares any. */
export function labelOf(
  sentences: readonly LabelledSentence[],
  range: { readonly start: number; readonly end: number },
): LabelledSentence | undefined {
  let best: LabelledSentence | undefined;
  let most = 0;
  for (const sentence of sentences) {
    const shared = Math.min(sentence.end, range.end) - Math.max(sentence.start, range.start);
    if (shared > most) [best, most] = [sentence, shared];
  }
  return best;
}
