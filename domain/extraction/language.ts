import { type Word, wordSet } from "./words/words";

/** Common English words that the neighbouring languages of Europe lack or hardly use. */
const ENGLISH_WORDS = wordSet(`
  the of and to that for with by from has have are were which this not been his her their they he she it its who will
  would said after`);
/** In English prose about every third word is one of them; in other languages less than every twentieth. */
const MIN_ENGLISH_SHARE = 0.08;
const LATIN = /^\p{Script=Latin}$/u;
const LETTER = /^\p{L}$/u;
/** Fewer words tell nothing. */
const MIN_WORDS = 20;

/** Whether a language tag says English: "en", "en-GB", "en_GB". */
export function isEnglish(language: string): boolean {
  return /^en(?:$|[-_])/iu.test(language.trim());
}

/** Whether at least half of the letters of a text are Latin; a text without letters counts as Latin. Linear. */
export function isMostlyLatin(text: string): boolean {
  let latin = 0;
  let others = 0;
  for (let offset = 0; offset < text.length; offset += 1) {
    const unit = text.charCodeAt(offset);
    if (unit < 0x80) {
      const lower = unit | 0x20;
      if (lower >= 0x61 && lower <= 0x7a) latin += 1;
      continue;
    }
    const sign = text.codePointAt(offset) ?? unit;
    if (sign > 0xffff) offset += 1;
    const written = String.fromCodePoint(sign);
    if (LATIN.test(written)) latin += 1;
    else if (LETTER.test(written)) others += 1;
  }
  return latin >= others;
}

/** Whether the words of a text may be English, by the share of common English words. In doubt they may. */
export function mayBeEnglish(words: readonly Word[]): boolean {
  const lettered = words.filter((word) => !/\d/u.test(word.text));
  return lettered.length < MIN_WORDS || englishShare(lettered) >= MIN_ENGLISH_SHARE;
}

function englishShare(words: readonly Word[]): number {
  return words.filter((word) => ENGLISH_WORDS.has(word.lower)).length / words.length;
}
