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
} from "@/domain/extraction/words/lexicon";
import { type Word, wordSet } from "@/domain/extraction/words/words";
import { type Gender, genderOfGivenName, genderOfTitle } from "./genders";
import { BODY_NOUNS, COMPANY_WORDS, KINSHIP, NAME_PARTICLES, PLACE_WORDS, ROLE_NOUNS } from "./name-words";

/** The people an article names. */
export type Names = {
  /** Full names as written by each of their words but the first in lower case, such as "putin" to ["Vladimir Putin"]. */
  readonly full: ReadonlyMap<string, readonly string[]>;
  /** Full names by their first word in lower case. */
  readonly given: ReadonlyMap<string, readonly string[]>;
  /** Last names that are met with "Mr", "Ms" and the like, and the gender that says. */
  readonly titled: ReadonlyMap<string, Gender | null>;
};

const NOT_BEFORE_PEOPLE = wordSet("the in at near across");
const KEEP_STOP = new Set([...ABBREVIATED_TITLES, ...NAME_SUFFIXES]);
/** "Ten-year-old" before a name. */
const DESCRIPTIVE = /^\p{Lu}\p{Ll}+(?:-(?:of|old|year|month|one|two|three|four|five|six|seven|eight|nine|ten))+$/u;
/** "Kremlin-backed" is no name, "Byung-hun" is one. */
const COMPOUND_ADJECTIVE =
  /-(?:based|born|backed|led|owned|run|style|wide|linked|made|trained|era|speaking|listed|funded|held|controlled|built|bound|friendly|aligned|appointed|supplied)$/u;
const MAX_NAME_WORDS = 5;
/** No name is kept in more forms than this. */
const MAX_FORMS = 4;
const MAX_PARTICLES = 3;

/** Whether a word can be a part of a proper name: it has a capital and does not merely open a sentence. */
export function isNameWord(word: Word): boolean {
  if (word.isInitial) return true;
  if (!word.isCapitalised || FUNCTION_WORDS.has(word.lower)) return false;
  return !WEEKDAYS.has(word.lower) && !MONTHS.has(word.lower) && !NUMBER_WORDS.has(word.lower);
}

/**
 * Whether nothing but white space stands between two words; the full stop of a title, an initial or "Jr." and the
 * apostrophe of "the workers’ union" do not count.
 */
export function isTight(text: string, before: Word, after: Word): boolean {
  return isTightGap(before, text.slice(before.end, after.start));
}

/** As `isTight`, of the signs behind a word. */
export function isTightGap(before: Word, gap: string): boolean {
  if (/^['’]?\s+$/u.test(gap)) return true;
  return /^\.\s?$/u.test(gap) && (before.text.length === 1 || KEEP_STOP.has(before.lower));
}

/**
 * Where the run of name words ends (excluded) that begins at `from`: "Joost van Asperen" is one run, and a possessive
 * ends it.
 */
export function nameRunEnd(text: string, words: readonly Word[], from: number): number {
  let to = from;
  for (let at = from; at < words.length; ) {
    const word = words[at];
    const before = words[at - 1];
    if (word === undefined || !isNameWord(word)) break;
    if (at > from && (before === undefined || before.isPossessive || !isTight(text, before, word))) break;
    to = at + 1;
    at = skipParticles(text, words, to);
  }
  return to;
}

/** The next name word behind particles ("van der"), or `index` itself where no particles lead to one. */
function skipParticles(text: string, words: readonly Word[], index: number): number {
  for (let at = index; at < index + MAX_PARTICLES; at += 1) {
    const word = words[at];
    const before = words[at - 1];
    const next = words[at + 1];
    if (word === undefined || before === undefined || next === undefined) break;
    if (!NAME_PARTICLES.has(word.lower) || word.isCapitalised) break;
    if (before.isPossessive || !isTight(text, before, word) || !isTight(text, word, next)) break;
    if (isNameWord(next)) return at + 1;
  }
  return index;
}

/** Gathers the full names and titled last names of an article from the words of its sentences. Linear. */
export function gatherNames(text: string, sentences: readonly (readonly Word[])[]): Names {
  const full = new Map<string, string[]>();
  const given = new Map<string, string[]>();
  const titled = new Map<string, Gender | null>();
  const common = commonWords(sentences);
  for (const words of sentences) {
    for (const run of personRuns(text, words)) {
      const bare = withoutTitles(run);
      const own = bare.slice(bare.findLastIndex((word, at) => !canNamePerson(word) && !isGivenName(bare, at)) + 1);
      const isDescribed = own.length > 2 && common.has(own[0]?.lower ?? "");
      const name = isDescribed || opensWithParticiple(own, words) ? own.slice(1) : own;
      const first = name[0];
      const last = name[name.length - 1];
      if (first === undefined || last === undefined) continue;
      const title = run.find((word) => PERSONAL_TITLES.has(word.lower));
      if (title !== undefined) titled.set(last.lower, genderOfTitle(title) ?? titled.get(last.lower) ?? null);
      if (name.length < 2 || name.length > MAX_NAME_WORDS) continue;
      const written = nameText(text, name);
      keep(full, last.lower, written);
      // "Gustavo Riveros Cáceres" is called Riveros.
      for (const middle of name.slice(1, -1)) {
        if (!middle.isInitial && !NAME_PARTICLES.has(middle.lower)) keep(full, middle.lower, written);
      }
      keep(given, first.lower, written);
    }
  }
  return { full, given, titled };
}

/** "Bronzed Gadd, 61, …" at the start of a sentence; "Fred" is a given name. */
function opensWithParticiple(run: readonly Word[], words: readonly Word[]): boolean {
  const first = run[0];
  if (
    first === undefined ||
    run.length < 2 ||
    first !== words[0] ||
    !/^\p{Lu}\p{Ll}{3,}(?:ed|ing)$/u.test(first.text)
  ) {
    return false;
  }
  return genderOfGivenName(first.text) === null;
}

/** The words that stand in lower case anywhere: with a capital they are no part of a name. */
function commonWords(sentences: readonly (readonly Word[])[]): ReadonlySet<string> {
  const common = new Set<string>();
  for (const words of sentences) for (const word of words) if (!word.isCapitalised) common.add(word.lower);
  return common;
}

function keep(names: Map<string, string[]>, key: string, name: string): void {
  const known = names.get(key);
  if (known === undefined) names.set(key, [name]);
  else if (known.length < MAX_FORMS && !known.includes(name)) known.push(name);
}

/** Runs of capitalised words with nothing but spaces between them that may name a person. */
export function personRuns(text: string, words: readonly Word[]): Word[][] {
  const runs: Word[][] = [];
  for (let from = 0; from < words.length; ) {
    const to = nameRunEnd(text, words, from);
    if (to === from) {
      from += 1;
      continue;
    }
    const run = words.slice(from, to);
    // "The" and "in" stand before the names of bodies and places.
    const isOfPerson = !NOT_BEFORE_PEOPLE.has(words[from - 1]?.lower ?? "");
    if (isOfPerson || run.some(isTitle)) runs.push(run);
    from = to;
  }
  return runs;
}

/**
 * What follows the last title, without "Jr", "KC" and the like: "Russian President Vladimir Putin" is "Vladimir Putin",
 * "Shopkeeper Ann Brown" is "Ann Brown". The name of a body stays whole: "Interior Ministry".
 */
export function withoutTitles(run: readonly Word[]): readonly Word[] {
  let to = run.length;
  while (to > 1 && NAME_SUFFIXES.has(run[to - 1]?.lower ?? "")) to -= 1;
  let from = 0;
  for (let index = 0; index < to - 1; index += 1) {
    const word = run[index];
    if (word === undefined) continue;
    const isRole = ROLE_NOUNS.has(word.lower) && (index < to - 2 || KINSHIP.has(word.lower));
    if (isTitle(word) || isRole || DESCRIPTIVE.test(word.text)) from = index + 1;
  }
  const last = run[to - 1];
  // "Defence Minister" is an office and no minister of the name of Defence.
  if (to - from === 1 && last !== undefined && isTitle(last)) from = 0;
  // "Sultan bin Rashid" is called Sultan.
  if (NAME_PARTICLES.has(run[from]?.text ?? "")) from -= 1;
  const name = run.slice(Math.max(from, 0), to);
  const isBody = name.some((word) => ORGANISATION_WORDS.has(word.lower) || BODY_NOUNS.has(word.lower));
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
      if (isInitial && gap.length <= 2) return word.text + gap;
      return /^['’]\s/u.test(gap) ? `${word.text}${gap.charAt(0)} ` : `${word.text} `;
    })
    .join("")
    .replace(/\s+/gu, " ")
    .replace(/['’]s$/u, "")
    .replace(/(s)['’]$/u, "$1");
}

/** The one name of a list; the longest where the others are shorter forms of it; null where there are several. */
export function onlyName(forms: readonly string[] | undefined): string | null {
  if (forms === undefined) return null;
  const longest = forms.reduce((best, name) => (name.length > best.length ? name : best), "");
  const parts = new Set(longest.split(" "));
  return longest !== "" && forms.every((name) => name.split(" ").every((part) => parts.has(part))) ? longest : null;
}

export function isTitle(word: Word): boolean {
  return PERSONAL_TITLES.has(word.lower) || OFFICE_TITLES.has(word.lower);
}

/** "Bill Clinton": "Bill" before another name is no act of parliament. */
function isGivenName(run: readonly Word[], at: number): boolean {
  const word = run[at];
  return at === 0 && run.length > 1 && word !== undefined && genderOfGivenName(word.text) !== null;
}

function canNamePerson(word: Word): boolean {
  if (ORGANISATION_WORDS.has(word.lower) || BODY_NOUNS.has(word.lower.replace(/s$/u, ""))) return false;
  return !PLACE_WORDS.has(word.lower) && !COMPANY_WORDS.has(word.lower) && !COMPOUND_ADJECTIVE.test(word.text);
}
