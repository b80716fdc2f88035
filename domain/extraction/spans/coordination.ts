import {
  type ClauseWords,
  clauseVerb,
  hasMainVerb,
  mainVerb,
  type WordRange,
} from "@/domain/extraction/clauses/clauses";
import { takesObject } from "@/domain/extraction/clauses/finite-verbs";
import { isDash, type MarkedWord } from "@/domain/extraction/clauses/marked-words";
import { ACCUSATIONS, OFFICIAL_ACTS } from "@/domain/extraction/words/lexicon";
import { FRAMES_WITHOUT_THAT, PARTICIPLE_FRAMES } from "@/domain/extraction/words/report-verbs";
import { SPEECH_VERBS } from "@/domain/extraction/words/speech-verbs";
import { FORMS_IN_ONE, isModal } from "@/domain/extraction/words/verb-forms";
import {
  DETERMINERS,
  isAdverb,
  isNumeral,
  opensSubject,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from "@/domain/extraction/words/word-classes";
import { wordSet } from "@/domain/extraction/words/words";
import { isStatement, MIN_WORDS, Piece } from "./clause-piece";
import { reportedBehind } from "./opening-frames";

const JOINING = wordSet("and but yet");
const CONTRASTING = wordSet("while whereas though although");
const LEANING = wordSet("he she it they none one this that these");
const CONDITIONS = wordSet("if unless had were should whether");
const FILLERS = wordSet("then also so now meanwhile therefore instead");

type Cut = {
  /** Where the next claim begins. */
  readonly next: number;
  /** Whether what stands before is a claim too. */
  readonly keepsLeft: boolean;
};

/**
 * The claims of a statement that makes several: clauses joined by ", and", ";", "but", ", while", a colon or a dash, and
 * verbs that share a subject ("met in Sochi and promised a loan"). Words that only join are in none of them. In doubt the
 * statement stays whole. Linear.
 */
export function splitClauses(clauses: ClauseWords, range: WordRange): WordRange[] {
  const { from, to } = range;
  const pieces: WordRange[] = [];
  const splitter = {
    clauses,
    range,
    quotation: sharedQuotation(clauses, range),
    isOneDash: dashesIn(clauses, range) === 1,
  };
  let piece = new Piece(from);
  let splices: number[] = [];
  let index = from;
  while (index < to) {
    const cut = index > piece.from ? cutBefore(splitter, piece, index) : null;
    if (cut !== null) {
      if (cut.keepsLeft) pieces.push(...dividedAt(clauses, splices, { from: piece.from, to: index }));
      piece = new Piece(cut.next);
      splices = [];
      index = cut.next;
      continue;
    }
    if (isSplice(clauses, piece, index)) splices.push(index);
    piece.take(clauses, index);
    index += 1;
  }
  pieces.push({ from: piece.from, to });
  return pieces;
}

type Splitter = {
  readonly clauses: ClauseWords;
  readonly range: WordRange;
  /** The quotation that holds the whole statement; -1 where none does. */
  readonly quotation: number;
  readonly isOneDash: boolean;
};

function cutBefore(splitter: Splitter, piece: Piece, index: number): Cut | null {
  const { clauses, range, quotation } = splitter;
  const { words } = clauses;
  const word = words[index];
  if (word === undefined || word.isInBrackets) return null;
  // Most words have neither a sign before them nor join anything.
  if (word.gap === " " && !JOINING.has(word.lower)) return null;
  if (word.quotation >= 0 && word.quotation !== quotation && words[index - 1]?.quotation === word.quotation)
    return null;
  if (CONDITIONS.has(words[piece.from]?.lower ?? "")) return null;
  if (/:\s/u.test(word.gap)) return cutAtColon(splitter, piece, index);
  if (isDash(word.gap)) return cutAtDash(splitter, piece, index);
  const reported = piece.verb < 0 ? null : reportedInPhrase(clauses, index, range.to);
  if (reported !== null && range.to - reported >= MIN_WORDS) {
    return { next: reported, keepsLeft: isStatement(piece, index) && !piece.isDenied };
  }
  if (!isStatement(piece, index)) return null;
  if (word.gap.includes(";")) {
    const next = JOINING.has(word.lower) ? index + 1 : index;
    return makesClause(clauses, next, range.to) ? { next, keepsLeft: true } : null;
  }
  const isContrast = CONTRASTING.has(word.lower) && word.gap.includes(",");
  if (!isContrast && !JOINING.has(word.lower)) return null;
  const next = behindFillers(clauses, index + 1, range.to);
  if (range.to - next < MIN_WORDS || !mayDivide(clauses, piece, index, next)) return null;
  const isClause =
    word.gap.includes(",") || isThat(words[next - 1])
      ? makesClause(clauses, next, range.to)
      : !piece.state.isInner && !piece.isReporting && isPlainClause(clauses, piece, next, range.to);
  const sharesSubject =
    !isContrast && !piece.state.isInner && !piece.isReporting && continuesVerb(clauses, piece, next);
  return isClause || sharesSubject ? { next, keepsLeft: true } : null;
}

/** Whether what stands before a conjunction does not govern what stands behind it. */
function mayDivide({ words }: ClauseWords, piece: Piece, index: number, next: number): boolean {
  if (piece.isPaired || (piece.isDenied && piece.state.isInner)) return false;
  // "It is not true that he was paid and that he left."
  if (isThat(words[next - 1]) && piece.isNegated && piece.state.isInner) return false;
  // "…, though none was used": what the pronoun means is lost without what it concedes.
  const isConcession = /^(?:al)?though$/u.test(words[index]?.lower ?? "");
  return !isConcession || !LEANING.has(words[next]?.lower ?? "");
}

function isThat(word: MarkedWord | undefined): boolean {
  return word?.lower === "that";
}

/** "…, insisting that nobody was hurt", "…, who said the boat was empty": where the reported statement begins. */
function reportedInPhrase(clauses: ClauseWords, index: number, to: number): number | null {
  const { words } = clauses;
  const word = words[index];
  if (word === undefined || !word.gap.includes(",")) return null;
  if (PARTICIPLE_FRAMES.has(word.lower)) return reportedBehind(clauses, index, to, true);
  const verb = words[index + 1];
  if (word.lower !== "who" || verb === undefined || !FRAMES_WITHOUT_THAT.has(verb.lower)) return null;
  return reportedBehind(clauses, index + 1, to, true);
}

/** A colon announces what stands behind it; what announces it is a claim only where it holds a fact. */
function cutAtColon({ clauses, range }: Splitter, piece: Piece, index: number): Cut | null {
  if (range.to - index < MIN_WORDS + 1 || !makesClause(clauses, index, range.to)) return null;
  const keepsLeft = isStatement(piece, index) && holdsFact(clauses.words, piece.from, index);
  return { next: index, keepsLeft };
}

function cutAtDash({ clauses, range, isOneDash }: Splitter, piece: Piece, index: number): Cut | null {
  const { words } = clauses;
  if (!isOneDash) return null;
  let next = index;
  while (/^(?:and|but|well|even|though|although)$/u.test(words[next]?.lower ?? "")) next += 1;
  if (range.to - next < MIN_WORDS || clauseVerb(clauses, next, range.to) < 0) return null;
  return { next, keepsLeft: isStatement(piece, index) };
}

/** Whether a number, an accusation or an official act is told. */
function holdsFact(words: readonly MarkedWord[], from: number, to: number): boolean {
  return words
    .slice(from, to)
    .some((word) => isNumeral(word) || ACCUSATIONS.has(word.lower) || OFFICIAL_ACTS.has(word.lower));
}

/** Behind a comma: subject and verb, an adverbial before them or not. */
function makesClause(clauses: ClauseWords, from: number, to: number): boolean {
  const first = clauses.words[from];
  if (first === undefined || from >= to) return false;
  if (PREPOSITIONS.has(first.lower) || SUBORDINATORS.has(first.lower) || first.lower === "where")
    return mainVerb(clauses, from, to) >= 0;
  return clauseVerb(clauses, from, to) >= 0;
}

/** Without a comma: a subject of one phrase and a verb that can be nothing else. */
function isPlainClause(clauses: ClauseWords, piece: Piece, from: number, to: number): boolean {
  const { words } = clauses;
  const verb = clauseVerb(clauses, from, to);
  const first = words[from];
  if (verb < 0 || first === undefined || !opensSubject(first)) return false;
  for (let index = from + 1; index <= verb; index += 1) {
    const word = words[index];
    if (word === undefined || /[,—“"]/u.test(word.gap) || clauses.opensClause[index] === true) return false;
    if (JOINING.has(word.lower) || SUBJECT_PRONOUNS.has(word.lower)) return false;
  }
  if (words[verb]?.form === "auxiliary") return true;
  // "70 were hurt and 30 killed": the second verb has no auxiliary of its own.
  const isBare = words[verb]?.form === "pastOrParticiple" && !takesObject(words[verb + 1]);
  if (isBare && words[piece.verb]?.form === "auxiliary") return false;
  return first.isCapitalised || isNumeral(first) || DETERMINERS.has(first.lower) || SUBJECT_PRONOUNS.has(first.lower);
}

/** "… and promised a loan": a verb that can only share the subject of the one before. */
function continuesVerb({ words, finite }: ClauseWords, piece: Piece, from: number): boolean {
  let at = from;
  for (let word = words[at]; word !== undefined && isAdverb(word); word = words[at]) at += 1;
  const before = words[piece.verb];
  const verb = words[at];
  if (verb === undefined || before === undefined || finite[at] !== true) return false;
  if (SPEECH_VERBS.has(verb.lower) || (FORMS_IN_ONE.has(verb.lower) && piece.hasInfinitive)) return false;
  if (verb.form === "auxiliary" || verb.form === "past") return true;
  return before.form !== "auxiliary" || isModal(before) || verb.form === "presentInS" || verb.form === "presentBase";
}

function behindFillers({ words }: ClauseWords, from: number, to: number): number {
  let next = from;
  while (next < to && FILLERS.has(words[next]?.lower ?? "")) next += 1;
  const that = words[next];
  const behind = words[next + 1];
  const isThat =
    that?.lower === "that" && behind !== undefined && (opensSubject(behind) || PREPOSITIONS.has(behind.lower));
  return isThat && behind.form === null ? next + 1 : next;
}

/** "The cables were cut, the stations were stripped, and …": a comma between two clauses of a series. */
function isSplice(clauses: ClauseWords, piece: Piece, index: number): boolean {
  const { words, finite } = clauses;
  const word = words[index];
  if (word === undefined || !/^,\s*$/u.test(word.gap) || !isStatement(piece, index)) return false;
  if (!/^(?:the|a|an|no|he|she|it|they|we|his|her|its|their)$/u.test(word.lower)) return false;
  for (let at = index + 1; at <= index + 3; at += 1) {
    const next = words[at];
    if (next === undefined || next.gap !== " " || /(?:est|^first|^time|^same|^most|^least)$/u.test(next.lower))
      return false;
    if (finite[at] === true) return next.form === "auxiliary" || next.form === "past";
  }
  return false;
}

/** The clauses of a series that ends in "and": divided at the commas behind which one begins. */
function dividedAt(clauses: ClauseWords, splices: readonly number[], { from, to }: WordRange): WordRange[] {
  const pieces: WordRange[] = [];
  let start = from;
  for (const splice of splices) {
    if (splice - start < MIN_WORDS || to - splice < MIN_WORDS || !hasMainVerb(clauses, start, splice)) continue;
    pieces.push({ from: start, to: splice });
    start = splice;
  }
  return [...pieces, { from: start, to }];
}

function sharedQuotation({ words }: ClauseWords, { from, to }: WordRange): number {
  const first = words[from]?.quotation ?? -1;
  return first === words[to - 1]?.quotation ? first : -1;
}

function dashesIn({ words }: ClauseWords, { from, to }: WordRange): number {
  return words.slice(from + 1, to).filter((word) => isDash(word.gap)).length;
}
