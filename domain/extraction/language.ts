import { franc } from "franc-min";
import { type Word, wordSet, wordsIn } from "./words/words";

/** Common English words that the neighbouring languages of Europe lack or hardly use. */
const ENGLISH_WORDS = wordSet(`
  the of and to that for with by from has have are were which this not been his her their they he she it its who will
  would said after`);
/** In English prose about every third word is one of them; in other languages less than every twentieth. */
const MIN_ENGLISH_SHARE = 0.08;
const LATIN = /^\p{Script=Latin}$/u;
const LETTER = /^\p{L}$/u;
/** A text in another language with an English quotation in it has less. */
const SURE_ENGLISH_SHARE = 0.18;
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

/** So much of a text is enough to tell its language; UTF-16 units. */
const DETECTION_LENGTH = 10_000;
/** In less text the guess is too often wrong. */
const MIN_DETECTION_LENGTH = 80;

/**
 * The language that a text is most likely written in, as a BCP 47 tag such as "de" or "be"; null where it is too short
 * or its script and letter runs tell nothing (82 languages by franc-min).
 */
export function detectLanguage(text: string): string | null {
  const words = wordsIn(text, 0, Math.min(text.length, DETECTION_LENGTH));
  // Runs of letters mislead in a short text full of names; these words do not.
  if (words.length >= MIN_WORDS && englishShare(words) >= SURE_ENGLISH_SHARE) return "en";
  const code = franc(text.slice(0, DETECTION_LENGTH), { minLength: MIN_DETECTION_LENGTH });
  if (code === "und") return null;
  return Intl.getCanonicalLocales(code)[0] ?? null;
}
