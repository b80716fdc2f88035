import type { DateMention } from "@/domain/dates/date-mention";
import { findDates } from "@/domain/dates/find-dates";
import { isNameWord } from "./names/names";
import { isNumeral } from "./words/word-classes";
import { type Word, wordSet, wordsIn } from "./words/words";

/** Why a passage cannot be understood, or is understood otherwise, away from its article. */
export type ContextNeed =
  /** A word that stands for somebody or something named elsewhere; UTF-16 offsets into the passage. */
  | { readonly kind: "pronoun"; readonly start: number; readonly end: number; readonly exact: string }
  /** A time that is counted from the day of publication; `date.resolved` is null where that is not known. */
  | { readonly kind: "relative date"; readonly date: DateMention };

const SPEAKERS = wordSet("i me my mine myself we us our ours ourselves i'm i've i'd i'll we're we've we'd we'll");
const PERSONS = wordSet("he she him her his hers himself herself he'd he'll she'd she'll");
const THINGS = wordSet("it they them its their theirs itself themselves it'd it'll they'd they'll they're they've");
const POINTERS = wordSet("this that these those");
const YEAR = /\b(?:1[6-9]|20)\d\d/u;
/** "It rained", "it seems that": an "it" that stands for nothing. */
const EMPTY_VERBS = wordSet("rained rains snowed seems seemed appears appeared emerged transpired happened");
/** "It is said that", "it was clear that" */
const EMPTY_PREDICATES = wordSet(`
  said reported alleged claimed understood believed thought known clear unclear true untrue likely unlikely possible
  impossible hard easy time raining snowing`);
/** "It was the mayor who paid" */
const CLEFT_WITHIN = 8;
/** Before one of these an opening "that" is a pronoun. */
const POINTED_VERBS = wordSet("is was are were has had means meant made makes would will led came comes could");

/**
 * What a reviewer must supply before a passage of an English article can stand alone: who is meant by pronouns that
 * nothing earlier in the passage explains, and the days meant by "on Sunday" or "last month". Each word is named once.
 * Takes a passage of a sentence's length.
 */
export function contextNeeds(passage: string, publishedOn: string | undefined): ContextNeed[] {
  const words = wordsIn(passage, 0, passage.length);
  const met = new Set<string>();
  const pronouns = words.filter((word, at) => {
    if (met.has(word.lower) || !isUnexplained(words, word, at)) return false;
    met.add(word.lower);
    return true;
  });
  // "Since 2010" says its year, whenever it is read.
  const dates = findDates(passage, publishedOn).filter(({ isRelative, exact }) => isRelative && !YEAR.test(exact));
  return [
    ...pronouns.map(({ start, end, text }): ContextNeed => ({ kind: "pronoun", start, end, exact: text })),
    ...dates.map((date): ContextNeed => ({ kind: "relative date", date })),
  ];
}

function isUnexplained(words: readonly Word[], word: Word, at: number): boolean {
  if (SPEAKERS.has(word.lower)) return word.text !== "US";
  if (PERSONS.has(word.lower)) return !words.slice(0, at).some(isNameWord);
  if (THINGS.has(word.lower)) {
    const isEmpty = word.lower === "it" && standsForNothing(words, at);
    return (
      at <= 2 &&
      !isEmpty &&
      !words.slice(0, at).some((before) => isNameWord(before) || /\p{L}{4}s$/u.test(before.lower))
    );
  }
  return at === 0 && POINTERS.has(word.lower) && POINTED_VERBS.has(words[1]?.lower ?? "");
}

/** Whether an "it" stands for nothing: "it seems", "it is said", "it took three years", "it was the mayor who". */
function standsForNothing(words: readonly Word[], at: number): boolean {
  const verb = words[at + 1]?.lower ?? "";
  if (EMPTY_VERBS.has(verb)) return true;
  const behind = words[at + 2];
  if (/^t(?:akes|ook)$/u.test(verb)) return behind !== undefined && isNumeral(behind);
  if (verb !== "is" && verb !== "was") return false;
  const predicate = words[at + 2]?.lower === "not" ? words[at + 3] : words[at + 2];
  if (EMPTY_PREDICATES.has(predicate?.lower ?? "")) return true;
  return words.slice(at + 3, at + 3 + CLEFT_WITHIN).some(({ lower }) => lower === "who" || lower === "that");
}
