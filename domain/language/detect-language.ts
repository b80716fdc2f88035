import { eld } from "eld/small";
import { candidatesFor } from "./candidates";
import { baseLanguage } from "./language-tag";
import { SISTER_TAGS, sisterByWords, sistersOf } from "./sister-languages";
import { writtenWords } from "./written-words";

/** What a text is written in. */
export interface ToldLanguage {
  /** BCP 47: "de", "be", "sr-Latn". */
  readonly tag: string;
  /** Whether it is beyond reasonable doubt, so that a page that says otherwise is wrong. */
  readonly sure: boolean;
}

/** What the detector calls otherwise than we do. */
const OUR_TAGS: Readonly<Record<string, string>> = { no: "nb", tl: "fil" };
/** Languages that can be told by runs of letters, and with them those that only their own words tell. */
const DETECTED = new Set(Object.values(eld.info().Languages).map((language) => OUR_TAGS[language] ?? language));
const TELLABLE: readonly string[] = [...new Set([...DETECTED, ...SISTER_TAGS])];

/** Whether a text in this language, the base of a tag, could have been told as such. */
export function isTellable(language: string): boolean {
  return TELLABLE.some((tag) => baseLanguage(tag) === language);
}

/** Of less nobody could tell. */
const MIN_WORDS = 2;
const MIN_LETTERS = 8;
/** The detector reads no more at a time: 350 bytes, where letters beyond a to z take two or three. */
const PASSAGE = { Latn: 320, others: 160 };
/** Of a text in two scripts only the greater part is told. */
const SURE_SHARE = 0.75;
/**
 * How well the likeliest language has to fit, 0 to 1, and by how much better than the next, in the detector's own
 * units; more passages make the same lead the surer. `npm run bench:languages` shows what they are worth.
 */
const TOLD = { fit: 0.64, lead: 2 };
const SURE = { fit: 0.7, lead: 9, sisterLead: 22, words: 4, letters: 20, ownWords: 2 };

/**
 * The language that a text is written in, of four words as of a whole article; null where that cannot be told. First
 * its script and letters say which languages it may be in, then runs of letters say which of these, then words part
 * those that are too alike. Reads stretches of a long text, so its length costs nothing.
 */
export function detectLanguage(text: string): ToldLanguage | null {
  const written = writtenWords(text);
  if (written === null) return null;
  const { words, script } = written;
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  // A text without spaces between its words is one.
  if (letters < MIN_LETTERS || (words.length < MIN_WORDS && (script === "Latn" || script === "Cyrl"))) return null;
  const candidates = candidatesFor(written, TELLABLE);
  if (candidates.kind === "none") return null;
  const passages = passagesOf(words, script === "Latn" ? PASSAGE.Latn : PASSAGE.others);
  const told =
    candidates.kind === "one"
      ? { tag: candidates.language, sure: letters >= SURE.letters && isHeardToo(candidates.language, passages) }
      : byRunsOfLetters(words, passages, candidates.languages);
  return told === null ? null : { tag: told.tag, sure: told.sure && written.share >= SURE_SHARE };
}

/** In a short text the letter that told its language may stand in a foreign name. */
function isHeardToo(language: string, passages: readonly string[]): boolean {
  return !DETECTED.has(language) || hearing(passages, TELLABLE)?.language === language;
}

function byRunsOfLetters(
  words: readonly string[],
  passages: readonly string[],
  languages: readonly string[],
): ToldLanguage | null {
  const heard = hearing(passages, languages);
  if (heard === null) return null;
  const { language, fit, lead } = heard;
  const isTold = fit >= TOLD.fit && lead >= TOLD.lead;
  const isSure = fit >= SURE.fit && lead >= SURE.lead && words.length >= SURE.words;
  const group = sistersOf(language);
  const isDoubtful = lead < SURE.sisterLead;
  // The detector speaks for those it knows; in doubt, and for those it does not know, their words do.
  const sisters = (group?.languages ?? []).filter(
    (one) =>
      one.language === language || (languages.includes(one.language) && (isDoubtful || !DETECTED.has(one.language))),
  );
  if (group === null || sisters.length < 2) return isTold ? { tag: language, sure: isSure } : null;
  const own = sisterByWords(sisters, words);
  const isTaken = own !== null && own.lead >= (DETECTED.has(own.language) ? SURE.ownWords : group.lead);
  if (own === null || (own.language !== language && !isTaken)) {
    return group.elseHeard.includes(language) && isTold ? { tag: language, sure: isSure && !isDoubtful } : null;
  }
  const isOwnSure = fit >= SURE.fit && words.length >= SURE.words && own.lead >= SURE.ownWords;
  return { tag: own.language, sure: isOwnSure || (own.language === language && isSure && !isDoubtful) };
}

/** The likeliest of the languages, how well it fits, and by how much better than the next. */
function hearing(passages: readonly string[], languages: readonly string[]) {
  const sums = new Map<string, number>();
  const asked = new Set(languages);
  for (const passage of passages) {
    for (const [language, score] of Object.entries(eld.detect(passage).getScores())) {
      const tag = OUR_TAGS[language] ?? language;
      if (asked.has(tag)) sums.set(tag, (sums.get(tag) ?? 0) + unscaled(score));
    }
  }
  const [first, second] = [...sums].sort(([, a], [, b]) => b - a);
  if (first === undefined) return null;
  const [language, sum] = first;
  const mean = sum / passages.length;
  return { language, fit: mean / (mean + SCALE), lead: (sum - (second?.[1] ?? 0)) / Math.sqrt(passages.length) };
}

/** Its scores are n / (n + 25) for n points a run of letters; the points add up, the scores do not. */
const SCALE = 25;

function unscaled(score: number): number {
  return (SCALE * score) / (1 - score);
}

function passagesOf(words: readonly string[], length: number): string[] {
  const passages: string[] = [];
  let passage = "";
  for (const word of words) {
    if (passage !== "" && passage.length + word.length >= length) {
      passages.push(passage);
      passage = "";
    }
    passage += passage === "" ? word : ` ${word}`;
  }
  if (passage !== "") passages.push(passage);
  return passages;
}
