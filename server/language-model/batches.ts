import type { ScoredSentence } from "@/domain/extraction/extractor";

/** A sentence that the language model may choose, by a number that names it in question and answer. */
export type NumberedSentence = ScoredSentence & { readonly id: number; readonly text: string };

/** Sentences that are put before the language model together. */
export type Batch = {
  /** The last sentences before them, for what "he" or "that year" means; not to be chosen from. */
  readonly before: readonly string[];
  readonly sentences: readonly NumberedSentence[];
};

/** About 1,500 tokens, which with instructions and answer fit the smallest windows that local models are run with. */
const MAX_BATCH_LENGTH = 6000;
const MAX_BATCH_SENTENCES = 40;
/** An article that needs more is not put before a model: it would take too long, and cost too much. */
const MAX_BATCHES = 12;
/** No sentence of prose is longer. */
const MAX_SENTENCE_LENGTH = 1500;
const CONTEXT_SENTENCES = 3;

/**
 * The sentences of an article, without furniture and headlines, in batches of bounded size; null where there are too
 * many. Numbers count from 1 through the whole article.
 */
export function batchSentences(text: string, sentences: readonly ScoredSentence[]): Batch[] | null {
  const readable = sentences
    .filter(({ start, end, kind }) => kind !== "furniture" && kind !== "headline" && end - start <= MAX_SENTENCE_LENGTH)
    .map((sentence, index) => ({ ...sentence, id: index + 1, text: text.slice(sentence.start, sentence.end) }));
  const groups: NumberedSentence[][] = [];
  let length = 0;
  for (const sentence of readable) {
    const last = groups.at(-1);
    length += sentence.text.length;
    if (last !== undefined && last.length < MAX_BATCH_SENTENCES && length <= MAX_BATCH_LENGTH) {
      last.push(sentence);
    } else {
      if (groups.length === MAX_BATCHES) return null;
      groups.push([sentence]);
      length = sentence.text.length;
    }
  }
  return groups.map((group, index) => ({
    before: (groups[index - 1] ?? []).slice(-CONTEXT_SENTENCES).map((sentence) => sentence.text),
    sentences: group,
  }));
}
