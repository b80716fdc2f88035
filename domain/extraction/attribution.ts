import { FUNCTION_WORDS, PERIODS } from "./lexicon";
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
/** The longest bracket that is passed over, as in "Ann Brown (Labour) said"; UTF-16 units with its marks. */
const ASIDE = / \([^()\n\r]{1,40}\)/gu;
/** How many words may stand between the verb and its "that". */
const THAT_WITHIN = 8;

/** The text with short brackets blanked out, so that every offset stays what it was. */
export function withoutAsides(text: string): string {
  return text.replace(ASIDE, (aside) => " ".repeat(aside.length));
}

/** Whether a verb of speech stands in a sentence outside its quotations, so that somebody is said to speak there. */
export function tellsOfSpeech(sentence: readonly Word[], quotations: readonly Quotation[]): boolean {
  return outside(sentence, quotations).some(
    (word) => SPEECH_VERBS.has(word.lower) && !word.isCapitalised && !ALSO_NOUNS.has(word.lower),
  );
}

function outside(sentence: readonly Word[], quotations: readonly Quotation[]): Word[] {
  return sentence.filter((word) => !quotations.some((q) => word.start >= q.start && word.end <= q.end));
}

/**
 * The first attribution of a sentence, looked for outside its quotations only: a subject before a verb of speech
 * ("Mr Brown said"), behind it ("…,” said Ann Brown"), or behind "according to". Null when there is none, when the
 * statement is refused ("declined to say") and when the subject cannot be told. Takes the text `withoutAsides`; words in
 * what is blank there are passed over.
 */
export function findAttribution(
  text: string,
  sentence: readonly Word[],
  quotations: readonly Quotation[],
  names: Names,
): Attribution | null {
  const words = outside(sentence, quotations).filter((word) => text.charAt(word.start) !== " ");
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
    const setOff = apposition(text, words, index, verb);
    // "Ann Brown, who leads the party, said Tom Hall …" holds two commas and nothing else that could be a statement.
    const isPlain = setOff?.subject.kind === "name" && setOff.subject.words.length > 1;
    if (isPlain && commasBefore(text, words, index) === 2) return setOff;
    const behind = subjectAfter(text, words, index + 1);
    return behind === null ? setOff : framed(behind, verb, "after");
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

/**
 * "Ann Brown, who leads the party, said …": the subject that opens the sentence and is followed by a comma; its name
 * may stand behind words that describe it ("opposition leader Ann Brown, who …").
 */
function apposition(text: string, words: readonly Word[], index: number, verb: Word): Attribution | null {
  const comma = words.findIndex((_, at) => at > 0 && text.slice(words[at - 1]?.end, words[at]?.start).includes(","));
  if (comma < 1 || comma >= index || !(SAYING_VERBS.has(verb.lower) || hasThat(text, words, index))) return null;
  const opening = words.slice(0, comma);
  const isPhrase = /^(?:a|an|the)$/u.test(opening[0]?.lower ?? "") && !opening.some((word) => PERIODS.has(word.lower));
  const subject = subjectOf(text, opening, false);
  if (subject === null) return null;
  const isName = opening.every(isNameWord) || (subject.kind === "name" && describesName(opening, subject));
  return isPhrase || isName ? framed(subject, verb, "apposition") : null;
}

/** Whether nothing but nouns and adjectives stands before a name of two words or more. */
function describesName(opening: readonly Word[], { words }: Subject): boolean {
  if (words.length < 2 || /ing$/u.test(opening[0]?.lower ?? "")) return false;
  return opening.every((word) => !FUNCTION_WORDS.has(word.lower) && !SPEECH_VERBS.has(word.lower));
}

/** Commas from the start of the sentence to the word at `index`; a quotation on the way makes them uncountable. */
function commasBefore(text: string, words: readonly Word[], index: number): number {
  const part = text.slice(words[0]?.start ?? 0, words[index]?.start ?? 0);
  return /[“”"«»]/u.test(part) ? Number.NaN : part.split(",").length - 1;
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
