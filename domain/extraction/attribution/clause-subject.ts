import { type MarkedWord, phraseEnd } from "@/domain/extraction/clauses/marked-words";
import type { OuterWords } from "@/domain/extraction/clauses/outer-words";
import { isNameWord, type Names, withoutTitles } from "@/domain/extraction/names/names";
import { PERIODS, WEEKDAYS } from "@/domain/extraction/words/lexicon";
import {
  COORDINATORS,
  DETERMINERS,
  isAdverb,
  isNumeral,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
} from "@/domain/extraction/words/word-classes";
import { wordSet } from "@/domain/extraction/words/words";
import type { Subject } from "./noun-phrase";
import { subjectIn } from "./subject";

const HELPERS = wordSet(
  "is are was were has have had also later then previously again now just already earlier once long publicly",
);

/** Up to this length a quotation is a few words taken up in a sentence (UTF-16 units). */
const SHORT_QUOTE = 28;

/** Where the clause begins that the phrase from `start` on belongs to: behind the last colon, semicolon or long quotation. */
export function clauseStart({ words, phraseStart, quoted }: OuterWords, start: number): number {
  let at = phraseStart[start] ?? 0;
  while (at > 0) {
    const quotation = quoted[at];
    const isShort = quotation != null && quotation.end - quotation.start < SHORT_QUOTE;
    if (/[:;!?]/u.test(words[at]?.gap ?? "") || (quotation != null && !isShort)) break;
    at = phraseStart[at - 1] ?? 0;
  }
  return at;
}

/**
 * The noun phrase from which on everything up to `to` is set in: a name, a description, or the name that follows it.
 * Something must be set in: "The file, says Ann Brown, was lost" is no word of the file.
 */
export function apposed(outer: OuterWords, from: number, to: number, names: Names): Subject | null {
  let found: Subject | null = null;
  let phrases = 0;
  for (let at = from; at < to; at = phraseEnd(outer.words, at)) {
    const end = Math.min(phraseEnd(outer.words, at), to);
    phrases += 1;
    if (isSetIn(outer, at, end) || (found !== null && describesFurther(outer, at, end))) continue;
    const isClause = mainFinite(outer, at, end) >= 0;
    if (isClause || found === null) phrases = 1;
    found = isClause ? null : moreNamed(found, nominal(outer, at, end, names), names);
  }
  return phrases > 1 ? found : null;
}

/** ", a lawyer who represents families, …": what follows a noun phrase and tells more of it, with verbs of its own. */
function describesFurther({ words, finite }: OuterWords, from: number, to: number): boolean {
  const first = words[from];
  const isPhrase =
    first !== undefined && (/^(?:a|an|the|one|his|her|its|their)$/u.test(first.lower) || isNumeral(first));
  return isPhrase && hasFinite(finite, from, to) && hasRelative(words, from, firstFinite(finite, from, to));
}

function hasRelative(words: readonly MarkedWord[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const lower = words[at]?.lower ?? "";
    if (RELATIVES.has(lower) || lower === "that" || lower === "now" || lower === "since") return true;
  }
  return /^(?:a|an|one)$/u.test(words[from]?.lower ?? "");
}

/** The first finite verb of a phrase that no relative governs, or -1. */
function mainFinite({ words, finite }: OuterWords, from: number, to: number): number {
  let isGoverned = false;
  for (let at = from; at < to; at += 1) {
    const lower = words[at]?.lower ?? "";
    if (at > from && (RELATIVES.has(lower) || lower === "that") && finite[at] !== true) isGoverned = true;
    if (finite[at] !== true) continue;
    if (!isGoverned) return at;
    isGoverned = words[at + 1] !== undefined && finite[at + 1] === true;
  }
  return -1;
}

/** The subject of the first clause between `from` and `to`. */
export function clauseSubject(outer: OuterWords, from: number, to: number, names: Names): Subject | null {
  let found: Subject | null = null;
  for (let at = from; at < to; at = phraseEnd(outer.words, at)) {
    const end = Math.min(phraseEnd(outer.words, at), to);
    if (isSetIn(outer, at, end) || (found !== null && describesFurther(outer, at, end))) continue;
    const verb = mainFinite(outer, at, end);
    if (verb < 0) {
      found = moreNamed(found, nominal(outer, at, end, names), names);
      continue;
    }
    const last = behindSubject(outer.words, at, verb);
    const own = last > at ? subjectIn(outer, at, last, names) : found;
    const isAdverbial = PREPOSITIONS.has(outer.words[at]?.lower ?? "");
    if (own !== null || !isAdverbial) return own ?? (last > at ? null : found);
  }
  return found;
}

/** "Its leader, Ann Brown": the name says more; a second phrase behind a name only describes it. */
export function moreNamed(known: Subject | null, next: Subject | null, names: Names): Subject | null {
  // "One, a veteran of the district"
  if (known === null || (known.words.length === 1 && known.words[0]?.lower === "one")) return next ?? known;
  if (next?.kind !== "name" || isPerson(known, names)) return known;
  return known.kind === "description" || isPerson(next, names) ? next : known;
}

function isPerson({ kind, words }: Subject, names: Names): boolean {
  const bare = withoutTitles(words);
  const last = bare[bare.length - 1];
  if (kind !== "name" || last === undefined) return false;
  return bare.length < words.length
    ? bare.length > 1 || names.full.has(last.lower)
    : bare.length > 1 && names.full.has(last.lower);
}

export function nominal(outer: OuterWords, from: number, to: number, names: Names): Subject | null {
  const first = outer.words[from];
  if (first === undefined || /\d/u.test(first.text)) return null;
  const subject = subjectIn(outer, from, to, names);
  return subject?.kind === "pronoun" ? null : subject;
}

/** Whether a phrase is set into the sentence or opens it as an adverbial: "who is ill", "in a letter", "asked about it". */
function isSetIn({ words, finite }: OuterWords, from: number, to: number): boolean {
  const first = words[from];
  if (first === undefined) return true;
  if (RELATIVES.has(first.lower) || (SUBORDINATORS.has(first.lower) && !PREPOSITIONS.has(first.lower))) return true;
  if (PREPOSITIONS.has(first.lower) && RELATIVES.has(words[from + 1]?.lower ?? "")) return true;
  if (COORDINATORS.has(first.lower)) return false;
  if (from === 0 && describesPerson(words, to)) return false;
  const isParticiple = /\p{L}{2}(?:ing|ed)$/u.test(first.lower) || first.form === "pastOrParticiple";
  if (
    isParticiple &&
    (from === 0 ? !isNameWord(words[from + 1] ?? first) || first.form === "pastOrParticiple" : !first.isCapitalised)
  ) {
    return !hasFinite(finite, from + 1, to) || from > 0;
  }
  return isAdverb(first) && to === from + 1;
}

/** "Exiled union leader Ann Brown": an opening participle that describes the name behind it, with nothing to govern one. */
function describesPerson(words: readonly MarkedWord[], to: number): boolean {
  const last = words[to - 1];
  if (!/\p{L}{2}ed$/u.test(words[0]?.lower ?? "") || last === undefined || !isNameWord(last)) return false;
  const phrase = words.slice(1, to);
  const isPlain = phrase.every(({ lower }) => !PREPOSITIONS.has(lower) && !DETERMINERS.has(lower) && lower !== "to");
  return isPlain && phrase[0] !== undefined && !isNameWord(phrase[0]);
}

/** The end of the subject before helpers, adverbs and "on Monday". */
export function behindSubject(words: readonly MarkedWord[], start: number, index: number): number {
  let last = index;
  while (last > start) {
    const word = words[last - 1];
    const before = words[last - 2];
    if (word === undefined) break;
    const isHelper = HELPERS.has(word.lower) || isAdverb(word) || /^(?:yesterday|today|tonight)$/u.test(word.lower);
    if (isHelper && !word.isCapitalised) last -= 1;
    else if (WEEKDAYS.has(word.lower)) last -= before?.lower === "on" && last - 2 >= start ? 2 : 1;
    else if (PERIODS.has(word.lower) && before !== undefined && /^(?:last|this)$/u.test(before.lower)) last -= 2;
    else break;
  }
  return Math.max(last, start);
}

export function hasFinite(finite: readonly boolean[], from: number, to: number): boolean {
  return firstFinite(finite, from, to) >= 0;
}

export function firstFinite(finite: readonly boolean[], from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (finite[at] === true) return at;
  return -1;
}
