import type { PageBlock } from "./page-block";

/** Letters of a script without spaces say more each. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const SHORTEST_PROSE = 60;
const SHORTEST_DENSE_PROSE = 24;
const MOST_LINKED = 0.7;
const SENTENCE_END = /[.!?…։。！？؟۔।"”»“][)\]’']*(?:\s|\d|[¹²³⁰-⁹]|$)/u;

/** Whether a block reads like a paragraph of an article: a sentence of some length that is not a link. */
export function isProse({ kind, text, linked }: PageBlock): boolean {
  if (kind === "heading" || kind === "caption" || kind === "row") return false;
  if (text.length < SHORTEST_DENSE_PROSE || linked / text.length > MOST_LINKED || !SENTENCE_END.test(text))
    return false;
  return text.length >= SHORTEST_PROSE || DENSE.test(text);
}

const SHORTEST_SENTENCE = 12;
const ENDS_SENTENCE = /[.!?…։。！？؟۔।]["”»’“)\]]*$/u;

/** Whether a block is at least a sentence, however short: "Nobody was hurt." */
export function isSentence(block: PageBlock): boolean {
  const { kind, text, linked } = block;
  if (kind === "heading" || kind === "caption" || kind === "row") return false;
  if (isProse(block)) return true;
  return text.length >= SHORTEST_SENTENCE && linked / text.length <= MOST_LINKED && ENDS_SENTENCE.test(text);
}

/** How much prose the chosen of some blocks hold, in UTF-16 units. */
export function proseLength(blocks: readonly PageBlock[], chosen: Iterable<number>): number {
  let length = 0;
  for (const index of chosen) {
    const block = blocks[index];
    if (block !== undefined && isProse(block)) length += block.text.length;
  }
  return length;
}
