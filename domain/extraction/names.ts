import {
  ABBREVIATED_TITLES,
  FUNCTION_WORDS,
  MONTHS,
  NAME_SUFFIXES,
  NUMBER_WORDS,
  OFFICE_TITLES,
  ORGANISATION_WORDS,
  PERSONAL_TITLES,
  WEEKDAYS,
} from "./lexicon";
import { type Word, wordSet } from "./words";

export type Gender = "female" | "male";

/** The people an article names, by the last word of their names in lower case. */
export type Names = {
  /** Full names as written, such as "putin" to ["Vladimir Putin"]. */
  readonly full: ReadonlyMap<string, readonly string[]>;
  /** Last names that are met with "Mr", "Ms" and the like, and the gender that says. */
  readonly titled: ReadonlyMap<string, Gender | null>;
};

const MALE_TITLES = new Set(["mr", "sir", "lord"]);
const FEMALE_TITLES = new Set(["mrs", "ms", "miss", "dame", "lady"]);
const NOT_BEFORE_PEOPLE = wordSet("the in at near across");
const KEEP_STOP = new Set([...ABBREVIATED_TITLES, ...NAME_SUFFIXES]);
const MAX_NAME_WORDS = 4;

/** Whether a word can be a part of a proper name: it has a capital and does not merely open a sentence. */
export function isNameWord(word: Word): boolean {
  if (word.isInitial) return true;
  if (!word.isCapitalised || FUNCTION_WORDS.has(word.lower)) return false;
  return ![WEEKDAYS, MONTHS, NUMBER_WORDS].some((list) => list.has(word.lower));
}

/** Whether only white space (or the full stop of a title, an initial or "Jr.") stands between two words. */
export function isTight(text: string, before: Word, after: Word): boolean {
  const gap = text.slice(before.end, after.start);
  if (/^\s+$/u.test(gap)) return true;
  return /^\.\s?$/u.test(gap) && (before.text.length === 1 || KEEP_STOP.has(before.lower));
}

/** Gathers the full names and titled last names of an article from the words of its sentences. */
export function gatherNames(text: string, sentences: readonly (readonly Word[])[]): Names {
  const full = new Map<string, string[]>();
  const titled = new Map<string, Gender | null>();
  for (const words of sentences) {
    for (const run of nameRuns(text, words)) {
      const name = withoutTitles(run);
      const last = name[name.length - 1];
      if (last === undefined) continue;
      const title = run.find((word) => PERSONAL_TITLES.has(word.lower));
      if (title !== undefined) titled.set(last.lower, genderOf(title) ?? titled.get(last.lower) ?? null);
      if (name.length < 2 || name.length > MAX_NAME_WORDS || !name.every(canNamePerson)) continue;
      const known = full.get(last.lower) ?? [];
      const written = nameText(text, name);
      if (!known.includes(written) && known.length < 4) full.set(last.lower, [...known, written]);
    }
  }
  return { full, titled };
}

/** Runs of capitalised words with nothing but spaces between them that may name a person. */
function nameRuns(text: string, words: readonly Word[]): Word[][] {
  const runs: Word[][] = [];
  let run: Word[] = [];
  let isOfPerson = true;
  const close = () => {
    if (run.length > 0 && (isOfPerson || run.some(isTitle))) runs.push(run);
    run = [];
    isOfPerson = true;
  };
  for (const [index, word] of words.entries()) {
    const previous = run[run.length - 1];
    if (!isNameWord(word)) {
      close();
      continue;
    }
    // "The" and "in" stand before the names of bodies and places.
    if (run.length === 0 && NOT_BEFORE_PEOPLE.has(words[index - 1]?.lower ?? "")) isOfPerson = false;
    if (previous !== undefined && (previous.isPossessive || !isTight(text, previous, word))) close();
    run.push(word);
  }
  close();
  return runs;
}

/**
 * What follows the last title, without "Jr" and the like: "Russian President Vladimir Putin" is "Vladimir Putin". The
 * name of a body stays whole: "Interior Ministry".
 */
export function withoutTitles(run: readonly Word[]): readonly Word[] {
  const last = run[run.length - 1];
  const to = run.length > 1 && last !== undefined && NAME_SUFFIXES.has(last.lower) ? run.length - 1 : run.length;
  let from = 0;
  for (let index = 0; index < to - 1; index += 1) {
    const word = run[index];
    if (word !== undefined && isTitle(word)) from = index + 1;
  }
  const name = run.slice(from, to);
  const isBody = name.some((word) => ORGANISATION_WORDS.has(word.lower));
  return isBody && !run.some((word) => PERSONAL_TITLES.has(word.lower)) ? run : name;
}

/** A name as written, single-spaced: "J. K. Smith" but "Mr Smith", without the possessive ending of its last word. */
export function nameText(text: string, words: readonly Word[]): string {
  return words
    .map((word, index) => {
      const next = words[index + 1];
      if (next === undefined) return word.text;
      const gap = text.slice(word.end, next.start);
      const isInitial = word.text.length === 1 && gap.startsWith(".");
      return isInitial && gap.length <= 2 ? word.text + gap : `${word.text} `;
    })
    .join("")
    .replace(/\s+/gu, " ")
    .replace(/['’]s$/u, "")
    .replace(/(s)['’]$/u, "$1");
}

/** The one full name of the article that ends in this last name (lower case), or null when none or several do. */
export function fullNameFor(names: Names, last: string): string | null {
  const [only, second] = names.full.get(last) ?? [];
  return only !== undefined && second === undefined ? only : null;
}

function isTitle(word: Word): boolean {
  return PERSONAL_TITLES.has(word.lower) || OFFICE_TITLES.has(word.lower);
}

function canNamePerson(word: Word): boolean {
  return !ORGANISATION_WORDS.has(word.lower) && !/-\p{Ll}/u.test(word.text);
}

function genderOf(title: Word): Gender | null {
  if (MALE_TITLES.has(title.lower)) return "male";
  return FEMALE_TITLES.has(title.lower) ? "female" : null;
}
