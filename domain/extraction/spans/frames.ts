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
import { CLOSING_FRAMES, DENIALS, PARTICIPLE_FRAMES } from "@/domain/extraction/words/report-verbs";
import { isAdverb, opensSubject, PREPOSITIONS, RELATIVES } from "@/domain/extraction/words/word-classes";
import { wordSet } from "@/domain/extraction/words/words";
import { reportedBehind } from "./opening-frames";

const RESUMING = wordSet("and but yet while whereas although though because");
/** The longest subject of a frame: "a person with direct knowledge of the talks". */
const MAX_FRAME_SUBJECT = 14;
const PLACING = wordSet("in on at from by for into onto since until through between under over");
const UNSAID = wordSet("not never no nobody none neither few hardly nothing");
const TELLING = wordSet("told tells");
const HELPERS = wordSet("has have had can now was were");

/**
 * The sides of the frames that close a statement or stand in it ("…, she added, …", "…, according to two officials"),
 * in order; one range over all words where there is none or where a side would be left without its verb. Linear.
 */
export function aroundFrames(clauses: ClauseWords, attribution: Attribution | null): Side[] {
  const { words } = clauses;
  const sides: Side[] = [];
  const breaks = phraseBreaks(words);
  let from = 0;
  let lead: WordRange | null = null;
  let index = 1;
  while (index < words.length) {
    const frame = breaks.isBreak[index] === true ? closingFrame(clauses, breaks, from, index, attribution) : null;
    if (frame === null) {
      index += 1;
      continue;
    }
    if (frame.keepsLeft) sides.push({ from, to: index, lead });
    lead = mainVerb(clauses, from, index) < 0 ? { from, to: index } : null;
    if (frame.to >= words.length) return sides;
    from = frame.to;
    index = frame.to + 1;
  }
  sides.push({ from, to: words.length, lead });
  return sides;
}

/** A statement beside a frame. */
export type Side = WordRange & {
  /** Words without a verb before the frame: "Last year" in "Last year, the ministry said, 4,100 people died". */
  readonly lead: WordRange | null;
};

type Breaks = {
  readonly isBreak: readonly boolean[];
  /** Index of the next word behind a sign, from this word on excluded; the number of words at the end. */
  readonly next: readonly number[];
};

function phraseBreaks(words: readonly MarkedWord[]): Breaks {
  const isBreak = words.map((word) => !word.isInBrackets && isSetOff(word));
  const next: number[] = new Array<number>(words.length).fill(words.length);
  let ahead = words.length;
  for (let index = words.length - 1; index >= 0; index -= 1) {
    next[index] = ahead;
    if (isBreak[index] === true) ahead = index;
  }
  return { isBreak, next };
}

/** The frame that begins at `index`: where the statement goes on behind it, and whether its left side is a statement. */
function closingFrame(
  clauses: ClauseWords,
  breaks: Breaks,
  from: number,
  index: number,
  attribution: Attribution | null,
): { readonly to: number; readonly keepsLeft: boolean } | null {
  const { words } = clauses;
  const first = words[index];
  if (first === undefined || first.quotation >= 0) return null;
  const end = attributedEnd(clauses, breaks, index, attribution) ?? frameEnd(clauses, breaks, index);
  if (end === null) return null;
  const isQuoted = words[index - 1]?.quotation !== -1;
  const keepsLeft = isQuoted || mainVerb(clauses, from, index) >= 0;
  const to = resumption(clauses, breaks, end, keepsLeft);
  if (to === null || (!keepsLeft && (to >= words.length || clauseVerb(clauses, to, words.length) < 0))) return null;
  return { to, keepsLeft };
}

/** The end of the phrase where the attribution found in the sentence is the frame that begins here. */
function attributedEnd(
  clauses: ClauseWords,
  breaks: Breaks,
  index: number,
  attribution: Attribution | null,
): number | null {
  const { words } = clauses;
  const end = breaks.next[index] ?? words.length;
  if (attribution === null || attribution.form === "apposition" || attribution.start !== words[index]?.start)
    return null;
  const verb = words.findIndex(({ start }) => start === attribution.verb.start);
  const isClosing = verb >= index && verb < end && (attribution.form !== "before" || endsFrame(clauses, verb, end));
  return isClosing && !DENIALS.has(attribution.verb.lower) ? end : null;
}

/** Where the phrase ends that holds the whole of the frame beginning at `index`; null where none begins. */
function frameEnd(clauses: ClauseWords, breaks: Breaks, index: number): number | null {
  const { words } = clauses;
  const word = words[index];
  const end = breaks.next[index] ?? words.length;
  if (word === undefined) return null;
  if (word.lower === "according" && words[index + 1]?.lower === "to") return end;
  if (word.lower === "as" && reportVerbIn(clauses, index + 1, end) >= 0) return end;
  if (isInverted(clauses, index, end)) return end;
  if (!opensSubject(word) || word.lower === "let" || /^\p{Ll}+ing$/u.test(word.text)) return null;
  if (reportVerbIn(clauses, index, end) >= 0) return end;
  // "…, the bloc's chief whip, Ann Brown, said."
  const behindName = breaks.next[end] ?? words.length;
  if (end >= words.length || behindName >= words.length || hasMainVerb(clauses, index, end)) return null;
  const verb = words[behindName];
  if (verb === undefined || !isReport(verb) || hasHardSign(words, index, behindName)) return null;
  const last = breaks.next[behindName] ?? words.length;
  return endsFrame(clauses, behindName, last) ? last : null;
}

/** Whether a sign stands there that no frame reaches over. */
function hasHardSign(words: readonly MarkedWord[], from: number, to: number): boolean {
  return words.slice(from + 1, to + 1).some(({ gap }) => /[;:“”"«»]/u.test(gap));
}

/** "…,” said Ann Brown of the union." */
function isInverted(clauses: ClauseWords, index: number, end: number): boolean {
  const { words } = clauses;
  const verb = words[index];
  const next = words[index + 1];
  if (verb === undefined || next === undefined || index + 1 >= end || !isReport(verb)) return false;
  if (verb.form === null || !opensSubject(next) || next.lower === "that" || PREPOSITIONS.has(next.lower)) return false;
  return clauseVerb(clauses, index + 1, end) < 0;
}

/** Index of the verb of speech where the words are a subject, that verb, and nothing that it reports; else -1. */
function reportVerbIn(clauses: ClauseWords, from: number, to: number): number {
  const { words } = clauses;
  const verb = mainVerb(clauses, from, Math.min(to, from + MAX_FRAME_SUBJECT));
  if (verb <= from) return -1;
  let at = verb;
  while (at < to && !isReport(words[at])) {
    const helper = words[at];
    if (helper === undefined || !(HELPERS.has(helper.lower) || isAdverb(helper))) return -1;
    at += 1;
  }
  // "Nobody said": the statement was not made.
  if (at >= to || words.slice(from, at).some(({ lower }) => UNSAID.has(lower))) return -1;
  return endsFrame(clauses, at, to) ? at : -1;
}

/** Whether the words behind a verb of speech say when, where and to whom it was said, not what. */
function endsFrame(clauses: ClauseWords, verb: number, to: number): boolean {
  const { words } = clauses;
  const next = words[verb + 1];
  if (next === undefined || verb + 1 >= to) return true;
  if (next.lower === "that" || words.slice(verb + 1, to).some(({ lower }) => lower === "that")) return false;
  if (TELLING.has(words[verb]?.lower ?? "")) return !hasMainVerb(clauses, verb + 1, to);
  // "Warned of floods", "wrote about the sum": what was said, not how.
  if (/^(?:of|about|against)$/u.test(next.lower)) return false;
  const isCircumstance =
    PREPOSITIONS.has(next.lower) ||
    isAdverb(next) ||
    WEEKDAYS.has(next.lower) ||
    /^(?:last|this|yesterday|today|so|out|when)$/u.test(next.lower);
  return isCircumstance && !hasMainVerb(clauses, verb + 1, to);
}

function isReport(word: MarkedWord | undefined): boolean {
  return word !== undefined && !word.isCapitalised && CLOSING_FRAMES.has(word.lower) && !DENIALS.has(word.lower);
}

/**
 * Where the statement goes on from the break at `end`, or the number of words where it does not; null where it does in
 * a way that cannot be cut off from what stands before the frame.
 */
function resumption(clauses: ClauseWords, breaks: Breaks, end: number, keepsLeft: boolean): number | null {
  const { words } = clauses;
  let at = end;
  while (at < words.length) {
    const word = words[at];
    if (word === undefined) break;
    if (!keepsLeft || word.quotation >= 0 || /[;]/u.test(word.gap)) return at;
    if (RESUMING.has(word.lower) && resumes(clauses, at + 1)) return at;
    if (PARTICIPLE_FRAMES.has(word.lower) && reportedBehind(clauses, at, words.length, true) !== null) return at;
    // "The sale was one of 41, the audit found, in which …", "the priest kept it, he said, in a box".
    if (at === end && belongsToLeft(words, at) && isReport(words[end - 1])) return null;
    at = breaks.next[at] ?? words.length;
  }
  return words.length;
}

/** Whether a phrase behind a frame goes on with what stands before the frame. */
function belongsToLeft(words: readonly MarkedWord[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (RELATIVES.has(word.lower) || PLACING.has(word.lower)) return true;
  return PREPOSITIONS.has(word.lower) && RELATIVES.has(words[at + 1]?.lower ?? "");
}

function resumes(clauses: ClauseWords, index: number): boolean {
  const { words, finite } = clauses;
  if (clauseVerb(clauses, index, words.length) >= 0) return true;
  let at = index;
  for (let word = words[at]; word !== undefined && isAdverb(word); word = words[at]) at += 1;
  return finite[at] === true;
}
