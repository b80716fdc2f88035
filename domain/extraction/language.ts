import { type Word, wordSet } from "./words";

/** Common English words that the neighbouring languages of Europe lack or hardly use. */
const ENGLISH_WORDS = wordSet(`
  the of and to that for with by from has have are were which this not been his her their they he she it its who will
  would said after`);
/** In English prose about every third word is one of them; in other languages less than every twentieth. */
const MIN_ENGLISH_SHARE = 0.08;
/** Fewer words tell nothing. */
const MIN_WORDS = 20;

/** Whether at least half of the letters of a text are Latin; a text without letters counts as Latin. Linear. */
export function isMostlyLatin(text: string): boolean {
  const letters = text.replace(/\P{L}+/gu, "").length;
  const latin = text.replace(/\P{Script=Latin}+/gu, "").length;
  return latin * 2 >= letters;
}

/** Whether the words of a text may be English, by the share of common English words. In doubt they may. */
export function mayBeEnglish(words: readonly Word[]): boolean {
  const lettered = words.filter((word) => !/\d/u.test(word.text));
  if (lettered.length < MIN_WORDS) return true;
  return lettered.filter((word) => ENGLISH_WORDS.has(word.lower)).length >= MIN_ENGLISH_SHARE * lettered.length;
}
