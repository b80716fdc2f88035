import { WEEKDAYS } from "@/domain/extraction/words/lexicon";
import { FORMS_IN_ONE, isModal, isSurePresent } from "@/domain/extraction/words/verb-forms";
import {
  COORDINATORS,
  DETERMINERS,
  isAdverb,
  isNumeral,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from "@/domain/extraction/words/word-classes";
import { wordSet } from "@/domain/extraction/words/words";
import { isSetOff, type MarkedWord } from "./marked-words";

const NO_PERSON_FORMS = wordSet("be been being having get gets got getting to");
/** Verbs whose object is a clause with a verb of its own. */
const CARRY_CLAUSES = wordSet(`
  say says argue argues insist insists allege alleges believe believes think thinks know knows show shows suggest suggests
  maintain maintains contend contends warn warns hope hopes fear fears confirm confirms`);
/** Presents that are nouns as often, and so none at the end of a phrase. */
const ALSO_NOUNS = wordSet(`
  use work need fear hope cost cut face cover control desire result share report claim note question order vote strike
  protest attack trade supply demand support visit export import sentence fine fund grant charge bar block ban raid train
  transfer test stall start stop spread surge drop cause cross damage flood land lift lie set show`);
const PARTICLES = wordSet("up off out down back aside over in on");
const OBJECT_PRONOUNS = wordSet("me him them us it you her itself himself herself themselves nothing nobody");
const MEASURING = wordSet("about around nearly almost over less roughly at");
const PEOPLE = wordSet(
  "people men women police staff children those they we you i who which that most many some both all them us",
);

/**
 * For each word of a sentence whether it is a finite verb or the first of a finite verb group ("had", not "been", in "had
 * been sold"). Told from form and neighbours, without a parser; in doubt a participle. Linear.
 */
export function finiteVerbs(words: readonly MarkedWord[]): boolean[] {
  const later = sureVerbLater(words);
  const finite: boolean[] = [];
  let lastVerb: MarkedWord | null = null;
  for (const [index, word] of words.entries()) {
    const isVerb = isFiniteAt(words, index, later[index] === true, lastVerb);
    if (isVerb) lastVerb = word;
    finite.push(isVerb);
  }
  return finite;
}

function isFiniteAt(
  words: readonly MarkedWord[],
  index: number,
  isVerbLater: boolean,
  lastVerb: MarkedWord | null,
): boolean {
  const word = words[index];
  if (word === undefined) return false;
  if (word.form === null) return isPresentBehindAdverb(words, index);
  const before = wordBefore(words, index);
  if (word.form === "auxiliary") return !isGoverned(before);
  if (before !== undefined && isGoverned(before)) return false;
  // "To make renewed appeals".
  if (before?.form === "presentBase" && isGoverned(words[index - 2])) return false;
  const next = words[index + 1];
  const isApart = before === undefined || hasSign(words, index);
  if (before !== undefined && !isApart) {
    if (DETERMINERS.has(before.lower) && !PEOPLE.has(before.lower)) return false;
    if (PREPOSITIONS.has(before.lower)) return false;
    if (before.isPossessive && !CARRY_CLAUSES.has(word.lower) && word.form !== "past") return false;
    const isSubject = SUBJECT_PRONOUNS.has(before.lower) || RELATIVES.has(before.lower) || before.lower === "that";
    if (word.form === "past") return true;
    if (isSubject && word.form === "presentBase") return !/^(?:he|she|it|that)$/u.test(before.lower);
    // "That rents had doubled": a noun before its verb.
    if (isSubject) return word.form !== "presentInS" || next?.form !== "auxiliary";
    if (COORDINATORS.has(before.lower)) return isCoordinate(word, next, lastVerb);
  } else if (word.form === "past") return true;
  if (word.form === "pastOrParticiple") return isPastBehindNoun(word, next, isApart, before, isVerbLater);
  if (isVerbLater && !CARRY_CLAUSES.has(word.lower)) return false;
  if (word.form === "presentInS") return isApart ? CARRY_CLAUSES.has(word.lower) : isPresentInS(word, next);
  return !isApart && isPlural(before) && (isWithin(next) || !ALSO_NOUNS.has(word.lower));
}

/** "And sold the house": as finite as the verb that it stands beside. */
function isCoordinate(word: MarkedWord, next: MarkedWord | undefined, lastVerb: MarkedWord | null): boolean {
  if (lastVerb === null) return false;
  if (word.form === "pastOrParticiple") {
    // "Will meet the envoy and promised a loan": no modal governs a past.
    if (isModal(lastVerb)) return takesObject(next) && !FORMS_IN_ONE.has(word.lower);
    return lastVerb.form === "past" || lastVerb.form === "pastOrParticiple";
  }
  if (lastVerb.form === "past" || lastVerb.form === "pastOrParticiple") return false;
  const isSingular = lastVerb.form === "presentInS" || /^(?:has|is)$/u.test(lastVerb.lower);
  if (word.form === "presentInS") return isSingular && takesObject(next);
  return (lastVerb.form === "presentBase" || lastVerb.lower === "are") && takesObject(next);
}

function isPastBehindNoun(
  word: MarkedWord,
  next: MarkedWord | undefined,
  isApart: boolean,
  before: MarkedWord | undefined,
  isVerbLater: boolean,
): boolean {
  if (before === undefined) return false;
  // "After troops invaded Georgia the price doubled" has two verbs, "the cash seized in May was lost" one.
  if (isVerbLater && (isApart || !takesObject(next))) return false;
  if (FORMS_IN_ONE.has(word.lower)) {
    return takesObject(next) || (next !== undefined && PARTICLES.has(next.lower) && !isApart);
  }
  if (next?.lower === "by" && !isSetOff(next)) return false;
  return isApart ? takesObject(next) || next?.lower === "that" : true;
}

function isPresentInS(word: MarkedWord, next: MarkedWord | undefined): boolean {
  if (isSurePresent(word)) return isWithin(next) || CARRY_CLAUSES.has(word.lower);
  return takesObject(next) || next?.lower === "that";
}

/** "The law merely records what …": an unknown verb, known by the adverb before it. */
function isPresentBehindAdverb(words: readonly MarkedWord[], index: number): boolean {
  const word = words[index];
  const adverb = words[index - 1];
  const noun = words[index - 2];
  if (word === undefined || adverb === undefined || noun === undefined || !word.text.endsWith("s")) return false;
  if (
    !/^\p{Ll}+[^s]s$/u.test(word.text) ||
    !isAdverb(adverb) ||
    isSetOff(word) ||
    isSetOff(adverb) ||
    !takesObject(words[index + 1])
  )
    return false;
  return !DETERMINERS.has(noun.lower) && !PREPOSITIONS.has(noun.lower) && noun.form === null;
}

function isPlural(word: MarkedWord | undefined): boolean {
  return word !== undefined && (PEOPLE.has(word.lower) || /(?:[^su]s|ss?es)$/u.test(word.lower));
}

function isWithin(next: MarkedWord | undefined): boolean {
  return next !== undefined && !isSetOff(next);
}

/** Whether the word behind a verb begins an object. */
export function takesObject(next: MarkedWord | undefined): boolean {
  if (next === undefined || isSetOff(next)) return false;
  if (DETERMINERS.has(next.lower) || OBJECT_PRONOUNS.has(next.lower) || isNumeral(next)) return true;
  if (MEASURING.has(next.lower)) return true;
  return next.isCapitalised && !PREPOSITIONS.has(next.lower) && !WEEKDAYS.has(next.lower);
}

/** Whether a verb goes on in a group, or in an infinitive, behind this word. */
function isGoverned(before: MarkedWord | undefined): boolean {
  return before !== undefined && (before.form === "auxiliary" || NO_PERSON_FORMS.has(before.lower));
}

/** The word before, adverbs passed over as long as nothing sets them off. */
function wordBefore(words: readonly MarkedWord[], index: number): MarkedWord | undefined {
  let at = index;
  while (at > 0) {
    const before = words[at - 1];
    if (before === undefined || !isAdverb(before) || at - 1 === 0) return before;
    at -= 1;
  }
  return undefined;
}

function hasSign(words: readonly MarkedWord[], index: number): boolean {
  let at = index;
  while (at > 0) {
    const word = words[at];
    const before = words[at - 1];
    if (word === undefined || before === undefined || isSetOff(word)) return true;
    if (!isAdverb(before)) return false;
    at -= 1;
  }
  return true;
}

/** For each word whether a verb that is surely finite follows before its phrase ends. */
function sureVerbLater(words: readonly MarkedWord[]): boolean[] {
  const later: boolean[] = new Array<boolean>(words.length).fill(false);
  let isLater = false;
  for (let index = words.length - 1; index >= 0; index -= 1) {
    const word = words[index];
    if (word === undefined) continue;
    later[index] = isLater;
    const next = words[index + 1];
    const isSure =
      word.form === "past" ||
      (word.form === "auxiliary" && !isGoverned(words[index - 1])) ||
      (CARRY_CLAUSES.has(word.lower) && (next === undefined || isSetOff(next)));
    if (isSure) isLater = true;
    const endsPhrase =
      isSetOff(word) || COORDINATORS.has(word.lower) || RELATIVES.has(word.lower) || SUBORDINATORS.has(word.lower);
    if (endsPhrase || SUBJECT_PRONOUNS.has(word.lower)) isLater = false;
  }
  return later;
}
