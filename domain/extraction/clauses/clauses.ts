import { isContraction } from "@/domain/extraction/words/verb-forms";
import {
  COORDINATORS,
  isAdverb,
  isNumeral,
  opensSubject,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
} from "@/domain/extraction/words/word-classes";
import { wordSet } from "@/domain/extraction/words/words";
import { finiteVerbs, takesObject } from "./finite-verbs";
import { isSetOff, type MarkedWord } from "./marked-words";

/** The words of a sentence with what the rules of clauses ask of them. Indexes below count these words. */
export type ClauseWords = {
  readonly words: readonly MarkedWord[];
  /** Whether the word is a finite verb or the first of a group. */
  readonly finite: readonly boolean[];
  /** Whether the word opens a subordinate or relative clause. */
  readonly opensClause: readonly boolean[];
};

const ALSO_PREPOSITIONS = wordSet("after before since until as");
/** Words `from` to `to`, the last one excluded, of a sentence. */
export type WordRange = { readonly from: number; readonly to: number };

/** Words that may stand between the beginning of a clause and its verb. */
const MAX_SUBJECT = 30;

/** Reads which words are finite verbs, where that is not known yet, and which open a subordinate clause. Linear. */
export function readClauses(
  words: readonly MarkedWord[],
  finite: readonly boolean[] = finiteVerbs(words),
): ClauseWords {
  const inSentence = verbAhead(words, finite, /[;:]/u);
  const inPhrase = verbAhead(words, finite, /[,;:]/u);
  const opensClause = words.map(({ lower }, index) => {
    const ahead = ALSO_PREPOSITIONS.has(lower) ? inPhrase : inSentence;
    return opensSubordinate(words, index, ahead[index] === true);
  });
  return { words, finite, opensClause };
}

function opensSubordinate(words: readonly MarkedWord[], index: number, hasVerbAhead: boolean): boolean {
  const word = words[index];
  if (word === undefined) return false;
  if (RELATIVES.has(word.lower)) return true;
  if (!SUBORDINATORS.has(word.lower) && word.lower !== "that") return false;
  const next = words[index + 1];
  if (next === undefined || !hasVerbAhead) return false;
  // "As a whole", "as a result".
  if (word.lower === "as" && /^an?$/u.test(next.lower)) return false;
  if (word.lower !== "that") return !isNumeral(next) && !/ing$/u.test(next.lower);
  const before = words[index - 1];
  if (before === undefined || isSetOff(word)) return before !== undefined && next.form === null;
  // "And that was all": a pronoun. "In that year": a determiner.
  if (COORDINATORS.has(before.lower)) return next.form === null;
  return !PREPOSITIONS.has(before.lower);
}

/** For each word whether a finite verb follows before the next of these signs; a phrase without one opens no clause. */
function verbAhead(words: readonly MarkedWord[], finite: readonly boolean[], sign: RegExp): boolean[] {
  const ahead: boolean[] = new Array<boolean>(words.length).fill(false);
  let isAhead = false;
  for (let index = words.length - 1; index >= 0; index -= 1) {
    const word = words[index];
    if (word === undefined) continue;
    ahead[index] = isAhead;
    if (finite[index] === true) isAhead = true;
    if (sign.test(word.gap)) isAhead = false;
  }
  return ahead;
}

/** Follows a clause word by word: whether its own verb has come, and whether a subordinate clause is still open. */
export class ClauseState {
  /** One entry for each clause that is open, the main one first: whether its verb has come. */
  private open: boolean[] = [false];

  /** The main verb has come. */
  get hasVerb(): boolean {
    return this.open[0] === true;
  }

  /** What comes next belongs to a subordinate clause or may do so. */
  get isInner(): boolean {
    return this.open.length > 1;
  }

  /** Takes the next word; true when it is the verb of the main clause. */
  take({ finite, opensClause }: ClauseWords, index: number): boolean {
    if (opensClause[index] === true) {
      this.open.push(false);
      return false;
    }
    if (finite[index] !== true) return false;
    let level = this.open.length - 1;
    if (this.open[level] === true) {
      // The verb behind a relative clause is that of the clause around it.
      const waiting = this.open.lastIndexOf(false);
      if (waiting < 0) return false;
      this.open.length = waiting + 1;
      level = waiting;
    }
    this.open[level] = true;
    return level === 0;
  }
}

/** Whether these words are a clause of their own as far as a verb tells. */
export function hasMainVerb(clauses: ClauseWords, from: number, to: number): boolean {
  return mainVerb(clauses, from, to) >= 0;
}

/** Index of the verb of the main clause in the words `from` to `to`; -1 when it has none. */
export function mainVerb(clauses: ClauseWords, from: number, to: number): number {
  const state = new ClauseState();
  for (let index = from; index < Math.min(to, from + MAX_SUBJECT); index += 1) {
    if (state.take(clauses, index)) return index;
  }
  return -1;
}

/** "About one sack in nine", "at least twenty of them". */
function opensAmount(words: readonly MarkedWord[], index: number): boolean {
  if (!/^(?:about|around|over|nearly|at|up|under)$/u.test(words[index]?.lower ?? "")) return false;
  return words.slice(index + 1, index + 3).some((word) => isNumeral(word));
}

/**
 * Index of the main verb where the words from `from` on begin with a subject and go on to its verb; -1 otherwise. The
 * subject may hold relative clauses and appositions, not the end of a clause.
 */
export function clauseVerb(clauses: ClauseWords, from: number, to: number): number {
  const { words } = clauses;
  const first = words[from];
  if (first === undefined || from >= to) return -1;
  if (isContraction(first)) return from;
  const start = isAdverb(first) ? from + 1 : from;
  const head = words[start];
  if (
    head === undefined ||
    !(opensSubject(head) || opensAmount(words, start)) ||
    (clauses.finite[start] === true && !isContraction(head))
  )
    return -1;
  // "And reckons the bill will pass": a verb, not the noun that it may be elsewhere.
  if ((head.form === "presentInS" || head.form === "pastOrParticiple") && takesObject(words[start + 1])) return -1;
  const verb = mainVerb(clauses, start, to);
  // "Using a phone that was smuggled in".
  if (verb < 0 || (/^\p{Ll}+ing$/u.test(head.text) && verb > start + 1)) return -1;
  for (let index = start + 1; index <= verb; index += 1) {
    const word = words[index];
    if (word === undefined || /[;:?!]/u.test(word.gap)) return -1;
    // "Two degrees, and a man was …": the verb belongs to another clause.
    if (word.gap.includes(",") && COORDINATORS.has(word.lower)) return -1;
  }
  return verb;
}
