import { fold, unspacedLetter } from "@/domain/search-text";

/** Words in a row that are compared as one. */
const SHINGLE_WORDS = 5;

const unspaced = new RegExp(unspacedLetter.source, "gu");

/**
 * The runs of five words of a text, each as a number of 32 bits; of a shorter text all its words. Words are compared
 * folded, so that letter case, accents, punctuation and white space are all one. A letter of a script that sets no
 * spaces counts as a word.
 */
export function shinglesOf(text: string): Set<number> {
  const words = fold(text)
    .replace(unspaced, (letter) => ` ${letter} `)
    .split(" ")
    .filter((word) => word !== "")
    .map(hashOf);
  const shingles = new Set<number>();
  const last = Math.max(0, words.length - SHINGLE_WORDS);
  for (let first = 0; first <= last && words.length > 0; first += 1) {
    let hash = 0;
    for (let word = first; word < Math.min(first + SHINGLE_WORDS, words.length); word += 1) {
      hash = mixed(Math.imul(hash, 31) + (words[word] ?? 0));
    }
    shingles.add(hash);
  }
  return shingles;
}

/** How much of the smaller set is in the other: 0 to 1. */
export function sharedShare(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const [smaller, larger] = one.size <= other.size ? [one, other] : [other, one];
  if (smaller.size === 0) return 0;
  let shared = 0;
  for (const shingle of smaller) if (larger.has(shingle)) shared += 1;
  return shared / smaller.size;
}

/** FNV-1a over UTF-16 units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index += 1) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  return hash;
}

/** Spreads what differs in a few bits over all 32, as MurmurHash ends; unsigned. */
export function mixed(hash: number): number {
  let bits = hash;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
