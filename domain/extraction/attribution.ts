import { PERIODS } from "./lexicon";
import { isNameWord, type Names } from "./names";
import type { Quotation } from "./quotations";
import { ACCUSING_VERBS, SAYING_VERBS, SPEECH_VERBS } from "./speech-verbs";
import { type Subject, subjectAfter, subjectBefore, subjectOf } from "./subject";
import { type Word, wordSet } from "./words";

/** A frame that attributes a statement, such as "Mr Brown said that …" or "…, according to the ministry". */
export type Attribution = {
  readonly subject: Subject;
  readonly verb: Word;
  /** Subject before the verb, behind it, set off from it by an apposition, or behind "according to". */
  readonly form: "before" | "after" | "apposition" | "according";
  /** From the first to behind the last word of subject and verb; UTF-16 offsets into the article. */
  readonly start: number;
  readonly end: number;
};

/** A verb of speech behind one of these is a noun, an infinitive, a passive or denied. */
const NOT_A_VERB_AFTER = wordSet(`
  to not never the a an his her their its our my your these those this that such no any some of be been being is are was
  were don't didn't doesn't won't wouldn't can would could should will may might must shall false who which whom and or`);
/** Forms that are nouns as often as verbs. */
const ALSO_NOUNS = wordSet("claims claim reports estimates notes posts blames stresses");
/** How many words may stand between the verb and its "that". */
const THAT_WITHIN = 8;

/**
 * The first attribution of a sentence, looked for outside its quotations only: a subject before a verb of speech
 * ("Mr Brown said"), behind it ("…,” said Ann Brown"), or behind "according to". Null when there is none, when the
 * statement is refused ("declined to say") and when the subject cannot be told.
 */
export function findAttribution(
  text: string,
  sentence: readonly Word[],
  quotations: readonly Quotation[],
  names: Names,
): Attribution | null {
  const words = sentence.filter((word) => !quotations.some((q) => word.start >= q.start && word.end <= q.end));
  for (const [index, verb] of words.entries()) {
    if (verb.lower === "according" && words[index + 1]?.lower === "to") {
      const subject = subjectAfter(text, words, index + 2);
      if (subject !== null && subject.kind !== "pronoun") return framed(subject, verb, "according");
    }
    if (!SPEECH_VERBS.has(verb.lower) || verb.isCapitalised) continue;
    const before = words[index - 1];
    // A capital tells the month from the verb: "in May said".
    const isNoVerb = before !== undefined && NOT_A_VERB_AFTER.has(before.lower) && before.lower !== "may";
    if (isNoVerb || before?.text === "may") continue;
    const attribution = attributionAt(text, words, index, verb, names);
    if (attribution !== null) return attribution;
  }
  return null;
}

function attributionAt(
  text: string,
  words: readonly Word[],
  index: number,
  verb: Word,
  names: Names,
): Attribution | null {
  const gap = gapBefore(text, words, index);
  if (/[,”"»]/u.test(gap)) {
    const behind = subjectAfter(text, words, index + 1);
    if (behind !== null) return framed(behind, verb, "after");
    return apposition(text, words, index, verb);
  }
  const subject = subjectBefore(text, words, index);
  if (subject === null) return null;
  if (ALSO_NOUNS.has(verb.lower) && isDoubtfulSpeaker(subject, names)) return null;
  const isReport =
    SAYING_VERBS.has(verb.lower) ||
    ACCUSING_VERBS.has(verb.lower) ||
    hasThat(text, words, index) ||
    closesStatement(text, words, subject);
  return isReport ? framed(subject, verb, "before") : null;
}

/** "Ann Brown, who leads the party, said …": the subject that opens the sentence and is followed by a comma. */
function apposition(text: string, words: readonly Word[], index: number, verb: Word): Attribution | null {
  const comma = words.findIndex((_, at) => at > 0 && text.slice(words[at - 1]?.end, words[at]?.start).includes(","));
  if (comma < 1 || comma >= index || !SAYING_VERBS.has(verb.lower)) return null;
  const opening = words.slice(0, comma);
  const isPhrase = /^(?:a|an|the)$/u.test(opening[0]?.lower ?? "") && !opening.some((word) => PERIODS.has(word.lower));
  const subject = isPhrase || opening.every(isNameWord) ? subjectOf(text, opening, false) : null;
  return subject === null ? null : framed(subject, verb, "apposition");
}

function isDoubtfulSpeaker(subject: Subject, names: Names): boolean {
  if (subject.kind === "pronoun") return false;
  const [only, second] = subject.words;
  if (subject.kind === "description" || only === undefined) return true;
  return second === undefined && !names.full.has(only.lower);
}

function hasThat(text: string, words: readonly Word[], index: number): boolean {
  for (let at = index + 1; at <= index + THAT_WITHIN; at += 1) {
    const word = words[at];
    if (word === undefined || /[,;:.“"]/u.test(gapBefore(text, words, at))) return false;
    if (word.lower === "that") return true;
  }
  return false;
}

/** Whether the subject follows the statement: "…, Ms Brown added." */
function closesStatement(text: string, words: readonly Word[], subject: Subject): boolean {
  const first = words.findIndex((word) => word.start === subject.start);
  return /[,”"»?!]/u.test(gapBefore(text, words, first));
}

/** What stands between a word and the one before it; at the start of a sentence the few signs before it. */
function gapBefore(text: string, words: readonly Word[], index: number): string {
  const word = words[index];
  if (word === undefined) return "";
  const previous = words[index - 1];
  return text.slice(previous?.end ?? Math.max(0, word.start - 2), word.start);
}

function framed(subject: Subject, verb: Word, form: Attribution["form"]): Attribution {
  const subjectEnd = subject.words[subject.words.length - 1]?.end ?? subject.start;
  return { subject, verb, form, start: Math.min(subject.start, verb.start), end: Math.max(subjectEnd, verb.end) };
}
