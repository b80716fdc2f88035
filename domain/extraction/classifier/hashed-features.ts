import { classifierTokens } from "./tokens";

/**
 * Buckets of a table of 2^15 that the n-grams of a sentence fall into ("feature hashing", Weinberger et al. 2009);
 * a bucket stands in the list as often as it is met.
 */
export type HashedFeatures = {
  /** Of words and pairs of words, with marks at both ends of the sentence. */
  readonly words: readonly number[];
  /** Of runs of 2 to 4 letters, with marks at both ends of each word. */
  readonly letters: readonly number[];
};

export const TABLE_SIZE = 2 ** 15;

const START = "<s>";
const END = "</s>";
/** No word is longer; its tail tells nothing. UTF-16 units. */
const MAX_WORD_LENGTH = 40;
const MIN_RUN = 2;
const MAX_RUN = 4;

/** Reads the hashed features of a sentence. Linear in its length; a surrogate pair counts as two letters. */
export function hashedFeatures(sentence: string): HashedFeatures {
  const words: number[] = [];
  const letters: number[] = [];
  const tokens = classifierTokens(sentence);
  let previous = hash(START);
  for (const token of tokens) {
    const own = hash(token);
    words.push(bucket(own), bucket(combine(previous, own)));
    previous = own;
    pushLetterRuns(token, letters);
  }
  words.push(bucket(combine(previous, hash(END))));
  return { words, letters };
}

function pushLetterRuns(token: string, into: number[]): void {
  const marked = ` ${token.slice(0, MAX_WORD_LENGTH)} `;
  for (let from = 0; from <= marked.length - MIN_RUN; from += 1) {
    let run = FNV_OFFSET;
    for (let at = from; at < Math.min(marked.length, from + MAX_RUN); at += 1) {
      run = step(run, marked.charCodeAt(at));
      if (at > from) into.push(bucket(run));
    }
  }
}

/** 32-bit FNV-1a over UTF-16 units. */
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

function step(state: number, unit: number): number {
  return Math.imul(state ^ unit, FNV_PRIME);
}

function hash(token: string): number {
  let state = FNV_OFFSET;
  for (let at = 0; at < token.length; at += 1) state = step(state, token.charCodeAt(at));
  return state;
}

function combine(first: number, second: number): number {
  return Math.imul(first ^ (first >>> 15), 0x2c1b3c6d) ^ Math.imul(second, 0x297a2d39);
}

/** The high bits, which FNV mixes best, folded onto the table. */
function bucket(state: number): number {
  const mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) & (TABLE_SIZE - 1);
}
