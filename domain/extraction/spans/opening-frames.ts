import type { Attribution } from "@/domain/extraction/attribution/attribution";
import {
  type ClauseWords,
  clauseVerb,
  hasMainVerb,
  mainVerb,
  type WordRange,
} from "@/domain/extraction/clauses/clauses";
import { isSetOff, type MarkedWord } from "@/domain/extraction/clauses/marked-words";
import { WEEKDAYS } from "@/domain/extraction/words/lexicon";
import {
  DENIALS,
  FRAMES_WITH_THAT,
  FRAMES_WITHOUT_THAT,
  PARTICIPLE_FRAMES,
} from "@/domain/extraction/words/report-verbs";
import { SPEECH_VERBS } from "@/domain/extraction/words/speech-verbs";
import {
  DETERMINERS,
  isAdverb,
  isNumeral,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from "@/domain/extraction/words/word-classes";
import { wordSet } from "@/domain/extraction/words/words";

/** How far behind the verb "that" or the statement may begin: "told the paper's reporter last week that". */
const WITHIN = 10;
const HELPERS = wordSet("has have had can now");
/** A frame with one of these does not say that somebody said it. */
const UNSAID = wordSet(`
  not never no nobody none neither few hardly if whether unless would could should might may cannot nothing`);
const HEARERS = wordSet("me us him her them");
/** "You have to understand that", "is it true that". */
const SOFT_MATRIX = wordSet("understand know aware true reveal clear remember mean note");
const SOFT_WITHIN = 10;
const CIRCUMSTANCES = wordSet("last this yesterday today earlier out later");
const ASIDE_WITHIN = 6;

/** What is known of who speaks in the sentence. */
export type KnownFrames = {
  readonly attribution: Attribution | null;
  /** Whether no frame of the sentence has been found yet, so that one may be told from its words alone. */
  readonly isUnattributed: boolean;
};

/**
 * Where the statement begins behind the frame that opens these words ("Mr Brown said that …", "According to two
 * officials, …", "What it hid is that …"); `from` where there is none, or where what it reports has no verb of its own.
 */
export function behindOpeningFrame(clauses: ClauseWords, { from, to }: WordRange, known: KnownFrames): number {
  const { words } = clauses;
  const first = words[from];
  if (first === undefined) return from;
  const quoted = behindColon(clauses, from, to);
  if (quoted !== null) return quoted;
  if (first.lower === "according" && words[from + 1]?.lower === "to") return behindAccording(clauses, from, to);
  if (PARTICIPLE_FRAMES.has(first.lower)) return reportedBehind(clauses, from, to, true) ?? from;
  const verb = frameVerb(clauses, from, to, known);
  if (verb >= 0) return reportedBehind(clauses, verb, to, FRAMES_WITHOUT_THAT.has(words[verb]?.lower ?? "")) ?? from;
  return behindMatrix(clauses, from, to) ?? from;
}

/** "An insider spilled the beans: “…”" */
function behindColon({ words }: ClauseWords, from: number, to: number): number | null {
  const last = words[to - 1];
  if (last === undefined || last.quotation < 0 || words[from]?.quotation !== -1) return null;
  for (let index = from + 1; index < to; index += 1) {
    const word = words[index];
    if (word === undefined || word.quotation < 0) continue;
    return word.quotation === last.quotation && /:\s*["“«„‘]/u.test(word.gap) ? index : null;
  }
  return null;
}

function behindAccording(clauses: ClauseWords, from: number, to: number): number {
  const { words } = clauses;
  for (let index = from + 2; index < to; index += 1) {
    const word = words[index];
    if (word === undefined || word.isInBrackets || !isSetOff(word)) continue;
    if (clauseVerb(clauses, index, to) < 0 || isAside(clauses, index, to)) continue;
    return behindApposition(clauses, index, to);
  }
  return from;
}

/** "According to Ann Brown, the mayor of York, 40 homes were lost": what describes the source belongs to it. */
function behindApposition(clauses: ClauseWords, index: number, to: number): number {
  const { words, finite } = clauses;
  const first = words[index];
  if (first === undefined || !(/^(?:the|a|an|its|his|her|their)$/u.test(first.lower) || isParticiple(first)))
    return index;
  for (let at = index + 1; at < to && finite[at] !== true; at += 1) {
    const word = words[at];
    if (word !== undefined && /^,\s*$/u.test(word.gap) && clauseVerb(clauses, at, to) >= 0) return at;
  }
  return index;
}

/** "Published on Thursday" */
function isParticiple({ text, form }: MarkedWord): boolean {
  return form === "pastOrParticiple" && /^\p{Ll}/u.test(text);
}

/** "According to the ministry, we should say, nobody was hurt." */
function isAside(clauses: ClauseWords, from: number, to: number): boolean {
  const { words } = clauses;
  for (let end = from + 1; end < Math.min(to, from + ASIDE_WITHIN); end += 1) {
    const word = words[end];
    if (word !== undefined && isSetOff(word)) return words[end - 1]?.lower === "say";
  }
  return false;
}

/** Index of the verb of speech that is the main verb of these words; -1 when it is another one, denied or only possible. */
function frameVerb(clauses: ClauseWords, from: number, to: number, known: KnownFrames): number {
  const { words } = clauses;
  const attributed = attributedVerb(clauses, from, to, known.attribution);
  const main = attributed >= 0 ? attributed : mainVerb(clauses, from, to);
  if (main < 0) return -1;
  let verb = main;
  for (let word = words[verb]; word !== undefined && verb < to; word = words[verb]) {
    if (!HELPERS.has(word.lower) && !isAdverb(word)) break;
    verb += 1;
  }
  const word = words[verb];
  if (word === undefined || verb >= to || DENIALS.has(word.lower) || word.quotation >= 0) return -1;
  if (!FRAMES_WITH_THAT.has(word.lower) && attributed < 0) return isThatIs(clauses, from, verb) ? verb : -1;
  // Somebody else speaks there than the one whose statement the sentence is known to be.
  if (attributed < 0 && !known.isUnattributed && SPEECH_VERBS.has(word.lower) && verb > from) return -1;
  // "His officials had told him that …" tells of an act.
  if (word.lower === "told" && words[verb - 1]?.lower === "had") return -1;
  // In the relative clauses of a subject that is known to speak nothing is denied.
  const subject =
    attributed < 0 ? words.slice(from, verb) : [...words.slice(from, from + 1), ...words.slice(verb - 2, verb)];
  return subject.some(unsays) ? -1 : verb;
}

/** A capital tells the month of May from the verb. */
function unsays({ text, lower }: MarkedWord): boolean {
  return (UNSAID.has(lower) && text !== "May") || /n['’]t$/u.test(text);
}

/** The verb of the attribution found in the sentence where it opens these words, an adverbial before it or not. */
function attributedVerb(clauses: ClauseWords, from: number, to: number, attribution: Attribution | null): number {
  if (attribution === null || attribution.form === "after" || attribution.form === "according") return -1;
  const { words } = clauses;
  const start = words.findIndex((word) => word.start === attribution.start);
  const verb = words.findIndex((word) => word.start === attribution.verb.start);
  // A participle leans on a verb before or behind it: "Ms Brown, saying that she was ill, left".
  if (start < from || verb < start || verb >= to || words[verb]?.lower.endsWith("ing") === true) return -1;
  return start === from || mainVerb(clauses, from, start) < 0 ? verb : -1;
}

/** "What it did not say is that …", where no number stands before it that would be lost. */
function isThatIs({ words }: ClauseWords, from: number, verb: number): boolean {
  if (!/^(?:is|was)$/u.test(words[verb]?.lower ?? "") || words[verb + 1]?.lower !== "that") return false;
  return words.slice(from, verb).every((word) => !isNumeral(word));
}

/** Where the statement begins that the verb reports; null when it is no clause. */
export function reportedBehind(
  clauses: ClauseWords,
  verb: number,
  to: number,
  goesWithoutThat: boolean,
): number | null {
  const { words, finite } = clauses;
  const last = Math.min(to, verb + 1 + WITHIN);
  for (let index = verb + 1; index < last; index += 1) {
    const word = words[index];
    if (word === undefined || finite[index] === true || /[,;:“"]/u.test(word.gap)) break;
    if (word.lower !== "that" || clauses.opensClause[index] !== true) continue;
    // "Hold shares in a company that makes …": a relative clause.
    const isObject = index > verb + 1 && !takesHearer(words[verb]) && !isCircumstance(words[verb + 1]);
    if (isObject || finite[index + 1] === true) return null;
    if (clauses.finite.slice(index + 1, to).includes(true)) return index + 1;
  }
  return goesWithoutThat ? reportedDirectly(clauses, verb, to) : null;
}

/** "Said prices had doubled", "told the court the trip was free", "said on Monday the bank was closed". */
function reportedDirectly(clauses: ClauseWords, verb: number, to: number): number | null {
  const { words } = clauses;
  const first = words[verb + 1];
  if (first === undefined || verb + 1 >= to || !/^\s+["“«‘]?$/u.test(first.gap)) return null;
  const isTelling = takesHearer(words[verb]);
  if (!isTelling && clauseVerb(clauses, verb + 1, to) >= 0) return verb + 1;
  if (isTelling && HEARERS.has(first.lower)) return clauseVerb(clauses, verb + 2, to) >= 0 ? verb + 2 : null;
  if (!isTelling && !isCircumstance(first)) return null;
  return lastSubject(clauses, verb + 2, to);
}

/** "Told the board", "warned the ministry". */
function takesHearer(verb: MarkedWord | undefined): boolean {
  return verb !== undefined && /^(?:told|tells|warned|warns|wrote|writes)$/u.test(verb.lower);
}

/** Whether a word behind a verb of speech begins to say when, where or how it was said. */
function isCircumstance(word: MarkedWord | undefined): boolean {
  if (word === undefined) return false;
  const { lower } = word;
  return PREPOSITIONS.has(lower) || isAdverb(word) || WEEKDAYS.has(lower) || CIRCUMSTANCES.has(lower);
}

/** The subject next to the verb among the noun phrases between the frame and that verb. */
function lastSubject(clauses: ClauseWords, from: number, to: number): number | null {
  const { words } = clauses;
  let found: number | null = null;
  for (let index = from; index < Math.min(to, from + WITHIN); index += 1) {
    const word = words[index];
    const before = words[index - 1];
    if (word === undefined || before === undefined || /[;:“"]/u.test(word.gap)) break;
    if (clauses.finite[index] === true) break;
    if (PREPOSITIONS.has(before.lower) || DETERMINERS.has(before.lower) || /^(?:and|or)$/u.test(before.lower)) continue;
    const isHead = DETERMINERS.has(word.lower) || SUBJECT_PRONOUNS.has(word.lower) || isNumeral(word);
    const isName = word.isCapitalised && !before.isCapitalised && !WEEKDAYS.has(word.lower);
    if ((isHead || isName) && clauseVerb(clauses, index, to) >= 0) found = index;
  }
  return found;
}

/** "Now you have to understand that …": a beginning of few plain words. */
function behindMatrix(clauses: ClauseWords, from: number, to: number): number | null {
  const { words } = clauses;
  for (let index = from + 1; index < Math.min(to, from + SOFT_WITHIN); index += 1) {
    const word = words[index];
    if (word === undefined || isNumeral(word) || UNSAID.has(word.lower)) return null;
    if (word.lower !== "that") continue;
    const isSoft = SOFT_MATRIX.has(words[index - 1]?.lower ?? "") && !isSetOff(word);
    return isSoft && index + 1 < to && hasMainVerb(clauses, index + 1, to) ? index + 1 : null;
  }
  return null;
}
