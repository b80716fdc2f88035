import { ORGANISATION_WORDS, PERSONAL_TITLES } from "@/domain/extraction/words/lexicon";
import { verbForm } from "@/domain/extraction/words/verb-forms";
import {
  COORDINATORS,
  DETERMINERS,
  isAdverb,
  isNumeral,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
} from "@/domain/extraction/words/word-classes";
import { type Word, wordSet } from "@/domain/extraction/words/words";
import { BODY_NOUNS, COMPANY_NOUNS, COMPANY_WORDS, DOCUMENT_NOUNS, PLACE_WORDS } from "./name-words";
import { isNameWord, isTight, nameText } from "./names";

/** The full names of the bodies of an article by each of their short forms in lower case: "opw", "the bank" by "bank". */
export type BodyNames = ReadonlyMap<string, readonly string[]>;

/** A body or a writing as a sentence calls it, by the noun that takes it up again: "statistics department". */
export type BodyPhrase = { readonly noun: string; readonly phrase: string; readonly start: number };

const MAX_FORMS = 4;
const MAX_WORDS = 9;
const MAX_MODIFIERS = 4;
/** Shares of a name that are no short form of it: "Washington" is not "Washington State". */
const PLACES = wordSet(
  "state county city street road avenue river island islands square park bay lake north south east west",
);
const ALIAS =
  /^(?: \(|,? (?:which is )?(?:better |also )?known as (?:the )?)(\p{Lu}[\p{L}\p{N}]{1,11})(?![\p{L}\p{N}])/u;
const MAX_ALIAS = 50;
const BEFORE_FOR = wordSet(
  "office centre center committee institute agency association council campaign movement board fund department",
);

/** Gathers the names of bodies, two words or more, with the short forms by which an article may call them. Linear. */
export function gatherBodies(text: string, sentences: readonly (readonly Word[])[]): BodyNames {
  const bodies = new Map<string, string[]>();
  for (const words of sentences) {
    for (const run of bodyRuns(text, words)) {
      const name = nameText(text, run);
      for (const form of [...shortForms(run), ...aliasBehind(text, run)]) {
        const known = bodies.get(form);
        if (known === undefined) bodies.set(form, [name]);
        else if (known.length < MAX_FORMS && !known.includes(name)) known.push(name);
      }
    }
  }
  return bodies;
}

/** "The National Electricity Administration (ANDE)", "…, known as the ANDE": a short form that need not be initials. */
function aliasBehind(text: string, run: readonly Word[]): string[] {
  const end = run[run.length - 1]?.end ?? 0;
  const alias = ALIAS.exec(text.slice(end, end + MAX_ALIAS))?.[1];
  return alias === undefined ? [] : [alias.toLowerCase()];
}

/** Runs of two or more capitalised words with the small words that link them: "Bank of Ghana". Linear. */
export function bodyRuns(text: string, words: readonly Word[]): Word[][] {
  const runs: Word[][] = [];
  for (let from = 0; from < words.length; ) {
    const first = words[from];
    if (first === undefined || !isNameWord(first) || PERSONAL_TITLES.has(first.lower)) {
      from += 1;
      continue;
    }
    const to = bodyEnd(text, words, from);
    const last = words[to - 1];
    if (to - from > 1 && last !== undefined && !PLACE_WORDS.has(last.lower)) runs.push(words.slice(from, to));
    from = to;
  }
  return runs;
}

/** Where the run of name words and what links them ends (excluded) that begins at `from`. */
export function bodyEnd(text: string, words: readonly Word[], from: number): number {
  let to = from + 1;
  while (to < words.length && to - from < MAX_WORDS) {
    const before = words[to - 1];
    const word = words[to];
    if (before === undefined || word === undefined || before.isPossessive || !isLinked(text, before, word)) break;
    if (isNameWord(word)) {
      to += 1;
      continue;
    }
    const behind = linkEnd(text, words, from, to);
    if (behind === to) break;
    to = behind + 1;
  }
  return to;
}

function isLinked(text: string, before: Word, word: Word): boolean {
  return isTight(text, before, word) || text.slice(before.end, word.start) === " & ";
}

/** The index of the name word that "of (the)", "for" or "and" at `at` links to the name, or `at` itself. */
function linkEnd(text: string, words: readonly Word[], from: number, at: number): number {
  const link = words[at];
  const before = words[at - 1];
  if (link === undefined || before === undefined) return at;
  const isOf = link.lower === "of" || (link.lower === "for" && BEFORE_FOR.has(before.lower));
  const isAnd = link.lower === "and" && words.slice(from, at).some(({ lower }) => lower === "of" || lower === "for");
  if (!isOf && !isAnd) return at;
  const next = words[at + 1];
  if (next === undefined || !isTight(text, link, next)) return at;
  if (isNameWord(next)) return at + 1;
  const behind = words[at + 2];
  const isBehindThe =
    isOf && next.lower === "the" && behind !== undefined && isNameWord(behind) && isTight(text, next, behind);
  return isBehindThe ? at + 2 : at;
}

/** Its initials, its first words, its last word before "of". */
function shortForms(run: readonly Word[]): string[] {
  const capitals = run.filter(isNameWord);
  const lower = run.map((word) => word.lower);
  const link = run.findIndex((word) => !isNameWord(word));
  const head = lower[(link < 0 ? run.length : link) - 1] ?? "";
  const forms = [head];
  const second = lower[1] ?? "";
  if (!PLACES.has(second)) forms.push(lower[0] ?? "");
  if (run.length > 2 && link !== 1) forms.push(lower.slice(0, 2).join(" "));
  if (link < 0 && run.length > 2) forms.push(lower.slice(-2).join(" "));
  if (capitals.length > 1) forms.push(capitals.map((word) => word.text.charAt(0).toLowerCase()).join(""));
  return forms.filter((form, at) => form !== "" && forms.indexOf(form) === at && form !== lower.join(" "));
}

/** The bodies and writings that a sentence calls by more than the bare noun. Linear. */
export function bodyPhrases(text: string, words: readonly Word[]): BodyPhrase[] {
  return words.flatMap((word, index) => {
    const noun = word.lower;
    if (!BODY_NOUNS.has(noun) && !DOCUMENT_NOUNS.has(noun)) return [];
    let from = index;
    while (from > 0 && index - from < MAX_MODIFIERS && isModifier(text, words, from - 1)) from -= 1;
    const first = words[from];
    const to = isNameWord(word) ? bodyEnd(text, words, index) : index + 1;
    if (first === undefined || to - from < 2) return [];
    return [{ noun, phrase: nameText(text, words.slice(from, to)), start: first.start }];
  });
}

function isModifier(text: string, words: readonly Word[], index: number): boolean {
  const word = words[index];
  const next = words[index + 1];
  if (word === undefined || next === undefined || !isTight(text, word, next)) return false;
  if (word.isPossessive) return word.isCapitalised && ORGANISATION_WORDS.has(next.lower) && isNameWord(next);
  if (word.isCapitalised) return isNameWord(word);
  const { lower } = word;
  const isSmall = [DETERMINERS, PREPOSITIONS, COORDINATORS, RELATIVES, SUBORDINATORS].some((list) => list.has(lower));
  if (isSmall || isAdverb(word) || isNumeral(word) || verbForm(word) === "auxiliary") return false;
  return !/(?:ed|ing)$/u.test(lower) && verbForm(word) !== "past" && /^\p{L}/u.test(word.text);
}

/** Whether the words of a name say that it is a body's. */
export function isBodyName(run: readonly Word[]): boolean {
  return run.some(({ lower }) => COMPANY_WORDS.has(lower) || ORGANISATION_WORDS.has(lower) || BODY_NOUNS.has(lower));
}

/** Whether a body of commerce: "the company" may stand for it. */
export function isCompanyNoun(noun: string): boolean {
  return COMPANY_NOUNS.has(noun);
}
