import { isSetOff, type MarkedWord, phraseEnd } from "@/domain/extraction/clauses/marked-words";
import type { OuterWords } from "@/domain/extraction/clauses/outer-words";
import { isNameWord, type Names } from "@/domain/extraction/names/names";
import { NUMBER_WORDS, PERIODS, PERSONAL_TITLES, WEEKDAYS } from "@/domain/extraction/words/lexicon";
import {
  COORDINATORS,
  DETERMINERS,
  isAdverb,
  isNumeral,
  PREPOSITIONS,
  RELATIVES,
  SPEAKING_PRONOUNS,
  SUBORDINATORS,
  UNSPEAKING_PRONOUNS,
} from "@/domain/extraction/words/word-classes";
import { wordSet } from "@/domain/extraction/words/words";
import { isKnownPerson, phraseSubject, type Subject } from "./noun-phrase";

const POSSESSIVES = wordSet("his her its their our my your");

const OPENERS = wordSet(
  "and but or so yet meanwhile however instead still now then yesterday today later earlier also even",
);

const TIMES = wordSet("last this next earlier late early each every past");
const MAX_DESCRIPTION_WORDS = 14;

/** Reads the words `from` to `to` (excluded) as the subject that stands before a verb; null where they are none. */
export function subjectIn(outer: OuterWords, from: number, to: number, names: Names): Subject | null {
  const { words } = outer;
  let first = skipOpeners(words, from, to);
  const opener = words[first];
  if (opener === undefined || first >= to) return null;
  const isAdverbial = (PREPOSITIONS.has(opener.lower) && !isNameWord(opener)) || isParticipleOpener(words, first, to);
  if (isAdverbial) {
    const start = subjectBehindAdverbial(words, first, to, names);
    if (start === null) return null;
    first = start;
  }
  return nounPhrase(outer, first, to, names);
}

/** "But", "yesterday", "last week", "five years ago", "in May": nothing of the subject. */
function skipOpeners(words: readonly MarkedWord[], from: number, to: number): number {
  let at = from;
  while (at < to - 1) {
    const word = words[at];
    const next = words[at + 1];
    if (word === undefined || next === undefined) break;
    if (OPENERS.has(word.lower) || (isAdverb(word) && at === from) || WEEKDAYS.has(word.lower)) at += 1;
    else if (isAdverb(word) && word.lower !== "only") at += 1;
    else if ((TIMES.has(word.lower) || isNumeral(word)) && PERIODS.has(next.lower)) {
      at += words[at + 2]?.lower === "ago" ? 3 : 2;
      if (/^(?:this|last|next)$/u.test(words[at]?.lower ?? "") && PERIODS.has(words[at + 1]?.lower ?? "")) at += 2;
    } else break;
  }
  return at;
}

/** "Speaking in Minsk …", "Asked about it …" */
function isParticipleOpener(words: readonly MarkedWord[], index: number, to: number): boolean {
  const word = words[index];
  const next = words[index + 1];
  if (word === undefined || next === undefined || index + 1 >= to) return false;
  if (isNameWord(next)) return false;
  if (/^(?:asked|reached|shown|told|contacted|pressed|questioned|speaking|according)$/u.test(word.lower)) return true;
  return /\p{L}{2}ing$/u.test(word.lower) && (PREPOSITIONS.has(next.lower) || DETERMINERS.has(next.lower));
}

/** Where the noun phrase begins that no preposition governs: "In a post on Telegram | the army". */
function subjectBehindAdverbial(words: readonly MarkedWord[], from: number, to: number, names: Names): number | null {
  for (let at = from + 1; at < to; at += 1) {
    const word = words[at];
    const before = words[at - 1];
    if (word === undefined || before === undefined) break;
    const isGoverned = PREPOSITIONS.has(before.lower) || before.isPossessive || COORDINATORS.has(before.lower);
    if (isGoverned || DETERMINERS.has(before.lower)) continue;
    if (SPEAKING_PRONOUNS.has(word.lower) || (DETERMINERS.has(word.lower) && !word.isCapitalised)) return at;
    if (!isNameWord(word)) continue;
    if (!isNameWord(before) || PERSONAL_TITLES.has(word.lower)) return at;
    if (isKnownPerson(words, at, to, names) || (at === to - 1 && names.full.has(word.lower))) return at;
  }
  return null;
}

/** Reads a noun phrase from its first word on. */
function nounPhrase(outer: OuterWords, from: number, to: number, names: Names): Subject | null {
  const { words, finite } = outer;
  const opener = words[from];
  if (opener === undefined) return null;
  if (SPEAKING_PRONOUNS.has(opener.lower)) {
    return to === from + 1 ? { kind: "pronoun", words: [opener], start: opener.start, headLength: 1 } : null;
  }
  if (UNSPEAKING_PRONOUNS.has(opener.lower) && !DETERMINERS.has(opener.lower)) return null;
  if (/^(?:no|neither|nor)$/u.test(opener.lower)) return null;
  if (/^\d+$/u.test(opener.text) && !/^\p{Ll}{3}/u.test(words[from + 1]?.text ?? "")) return null;
  const bare = withoutDeterminer(words, from, to);
  const behind = restrictedBy(words, bare, to);
  for (let at = from; at < behind; at += 1) if (finite[at] === true) return null;
  if (holdsAnother(words, bare, behind)) return null;
  const phrase = words.slice(bare, Math.min(behind, bare + MAX_DESCRIPTION_WORDS));
  return phraseSubject(phrase, opener.start, names);
}

/** "A move | the opposition", "the institution | they": two phrases, of which the second is told of the first. */
function holdsAnother(words: readonly MarkedWord[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) {
    const word = words[at];
    const before = words[at - 1];
    if (word === undefined || before === undefined) break;
    if (word.isCapitalised) continue;
    const isPronoun =
      UNSPEAKING_PRONOUNS.has(word.lower) && !DETERMINERS.has(word.lower) && !/^(?:there|here)$/u.test(word.lower);
    if (isPronoun) return true;
    const opens =
      SPEAKING_PRONOUNS.has(word.lower) || /^(?:the|a|an|his|her|its|their|this|these|those)$/u.test(word.lower);
    const isLinked = PREPOSITIONS.has(before.lower) || COORDINATORS.has(before.lower) || DETERMINERS.has(before.lower);
    if (opens && !isLinked && word.gap === " ") return true;
  }
  return false;
}

/** Behind "the", "a" and "his". */
function withoutDeterminer(words: readonly MarkedWord[], from: number, to: number): number {
  let at = from;
  const isDropped = (word: MarkedWord | undefined) =>
    word !== undefined && (/^(?:the|a|an|this|that|these|those)$/u.test(word.lower) || POSSESSIVES.has(word.lower));
  while (at < to - 1 && isDropped(words[at])) at += 1;
  return at;
}

/** Where a clause begins that says which one is meant: "official | who was not authorised". */
function restrictedBy(words: readonly MarkedWord[], from: number, to: number): number {
  for (let at = from + 1; at < to; at += 1) {
    const lower = words[at]?.lower ?? "";
    if (RELATIVES.has(lower) || (lower === "that" && at > from)) return at;
  }
  return to;
}

/** The subject that begins at `index` behind a verb; null where the words there go on as a clause of their own. */
export function subjectBehind(outer: OuterWords, index: number, names: Names): Subject | null {
  const { words, finite } = outer;
  const head = words[index];
  if (head === undefined || isSetOff(head)) return null;
  if (PREPOSITIONS.has(head.lower) || isAdverb(head) || RELATIVES.has(head.lower) || COORDINATORS.has(head.lower))
    return null;
  if (SUBORDINATORS.has(head.lower) || head.lower === "that" || UNSPEAKING_PRONOUNS.has(head.lower)) return null;
  const to = phraseEnd(words, index);
  if (SPEAKING_PRONOUNS.has(head.lower)) {
    const next = words[index + 1];
    const isAlone = to === index + 1 || (next !== undefined && (PREPOSITIONS.has(next.lower) || isTime(next)));
    return isAlone ? { kind: "pronoun", words: [head], start: head.start, headLength: 1 } : null;
  }
  const end = behindSubject(outer, index, to);
  for (let at = index; at < end; at += 1) if (finite[at] === true) return null;
  const bare = withoutDeterminer(words, index, end);
  const phrase = words.slice(bare, Math.min(end, bare + MAX_DESCRIPTION_WORDS));
  const subject = phraseSubject(phrase, head.start, names);
  return subject === null ? null : { ...subject, start: head.start };
}

function isTime(word: MarkedWord): boolean {
  return WEEKDAYS.has(word.lower) || /^(?:yesterday|today|last|this|earlier|later)$/u.test(word.lower);
}

/**
 * Where a subject behind its verb ends: before what says when and where it was said. A preposition of place belongs to
 * an unnamed speaker ("a source at the base") and to the name of a body ("the Bank of Ghana"), not to a person's name.
 */
function behindSubject({ words }: OuterWords, index: number, to: number): number {
  let isNamed = false;
  for (let at = index; at < to; at += 1) {
    const word = words[at];
    const before = words[at - 1];
    if (word === undefined || before === undefined) break;
    if (at > index && (isTime(word) || RELATIVES.has(word.lower) || SUBORDINATORS.has(word.lower))) return at;
    if (at > index && /\p{L}{2}ing$/u.test(word.lower) && !word.isCapitalised && isNamed) return at;
    if (PREPOSITIONS.has(word.lower)) {
      const isOfName = word.lower === "of" || word.lower === "for";
      const next = words[at + 1];
      const isBodyName = isOfName && isNamed && next !== undefined && (isNameWord(next) || next.lower === "the");
      if (isNamed && !isBodyName) return at;
      if (next !== undefined && (WEEKDAYS.has(next.lower) || NUMBER_WORDS.has(next.lower))) return at;
    }
    if (isNameWord(word)) isNamed = true;
  }
  return to;
}
