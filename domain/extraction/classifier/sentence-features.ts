import { MIN_STATEMENT_WORDS, type ReadSentence } from "@/domain/extraction/read-article";
import { denseFeatures, type Position } from "./dense-features";
import { type HashedFeatures, hashedFeatures } from "./hashed-features";

/** All that the classifier knows of a sentence. */
export type ClassifierInput = { readonly hashed: HashedFeatures; readonly dense: readonly number[] };

/**
 * Reads what the classifier wants of each sentence of an article, in order; null for furniture and for what is too
 * short to state anything. Linear.
 */
export function classifierInputs(text: string, sentences: readonly ReadSentence[]): (ClassifierInput | null)[] {
  const count = sentences.filter(isBody).length;
  let index = 0;
  let block = -1;
  return sentences.map((sentence) => {
    const position = { index, count, opensBlock: sentence.segment.block !== block };
    block = sentence.segment.block;
    if (isBody(sentence)) index += 1;
    const isRead = sentence.segment.kind !== "furniture" && sentence.features.words >= MIN_STATEMENT_WORDS;
    return isRead ? classifierInput(text, sentence, position) : null;
  });
}

/** Reads what the classifier wants of one sentence; `position` is null outside an article. */
export function classifierInput(text: string, sentence: ReadSentence, position: Position | null): ClassifierInput {
  const { start, end } = sentence.segment;
  return { hashed: hashedFeatures(text.slice(start, end)), dense: denseFeatures(text, sentence, position) };
}

function isBody({ segment }: ReadSentence): boolean {
  return segment.kind !== "furniture" && segment.kind !== "headline";
}
