import type { DateMention } from "@/domain/dates/date-mention";
import { findDates } from "@/domain/dates/find-dates";
import { isNameWord } from "./names/names";
import { type Word, wordSet, wordsIn } from "./words/words";

/** Why a passage cannot be understood, or is understood otherwise, away from its article. */
export type ContextNeed =
  /** A word that stands for somebody or something named elsewhere; UTF-16 offsets into the passage. */
  | { readonly kind: "pronoun"; readonly start: number; readonly end: number; readonly exact: string }
  /** A time that is counted from the day of publication; `date.resolved` is null where that is not known. */
  | { readonly kind: "relative date"; readonly date: DateMention };

const SPEAKERS = wordSet("i me my mine myself we us our ours ourselves i'm i've i'd i'll we're we've we'd we'll");
const PERSONS = wordSet("he she him her his hers himself herself he's she's he'd she'd");
const THINGS = wordSet("it they them its their theirs itself themselves it's they're they've");
const POINTERS = wordSet("this that these those");
/** "It is said", "it rained": an "it" that stands for nothing. */
const EMPTY_IT = wordSet("rained rains snowed is was seems seemed takes took appears appeared emerged");
/** Behind these "that" joins a clause and points to nothing. */
const POINTED_VERBS = wordSet("is was are were has had means meant made makes would will led came comes could");

/**
 * What a reviewer must supply before a passage of an English article can stand alone: who is meant by pronouns that
 * nothing earlier in the passage explains, and the days meant by "on Sunday" or "last month". Each word is named once.
 * Linear in the length of the passage.
 */
export function contextNeeds(passage: string, publishedOn: string | undefined): ContextNeed[] {
  const words = wordsIn(passage, 0, passage.length);
  const met = new Set<string>();
  const pronouns = words.filter((word, at) => {
    if (met.has(word.lower) || !isUnexplained(words, word, at)) return false;
    met.add(word.lower);
    return true;
  });
  const dates = findDates(passage, publishedOn).filter(({ isRelative }) => isRelative);
  return [
    ...pronouns.map(({ start, end, text }): ContextNeed => ({ kind: "pronoun", start, end, exact: text })),
    ...dates.map((date): ContextNeed => ({ kind: "relative date", date })),
  ];
}

function isUnexplained(words: readonly Word[], word: Word, at: number): boolean {
  if (SPEAKERS.has(word.lower)) return word.text !== "US";
  if (PERSONS.has(word.lower)) return !words.slice(0, at).some(isNameWord);
  if (THINGS.has(word.lower)) {
    const isEmpty = word.lower === "it" && EMPTY_IT.has(words[at + 1]?.lower ?? "");
    return (
      at <= 2 &&
      !isEmpty &&
      !words.slice(0, at).some((before) => isNameWord(before) || /\p{L}{4}s$/u.test(before.lower))
    );
  }
  return at === 0 && POINTERS.has(word.lower) && POINTED_VERBS.has(words[1]?.lower ?? "");
}
