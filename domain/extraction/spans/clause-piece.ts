import { ClauseState, type ClauseWords } from "@/domain/extraction/clauses/clauses";
import { DENIALS, FRAMES_WITH_THAT } from "@/domain/extraction/words/report-verbs";
import { wordSet } from "@/domain/extraction/words/words";

/** Fewer words make no claim of their own. */
export const MIN_WORDS = 4;
/** What follows them is one with the "and", "or" or "but" behind. */
const PAIRED = wordSet("both between either neither");
const NEGATIONS = wordSet("not never no nobody none false untrue wrong whether if cannot");
/** Verbs of what is hoped or held, besides those of speech. */
const HOLDING = wordSet(`
  hope hopes hoped fear fears feared expect expects expected want wants wanted wish wishes wished think thinks thought believe
  believes believed suspect suspects suspected assume assumes assumed pretend pretends pretended suppose supposed`);

/** A statement as far as it has been read, with what forbids to cut it at an "and". */
export type Piece = {
  readonly from: number;
  readonly state: ClauseState;
  /** Index of its main verb; -1 as long as there is none. */
  readonly verb: number;
  /** "Both", "between" or "not only" waits for its "and". */
  readonly isPaired: boolean;
  /** A verb of denial stands in it. */
  readonly isDenied: boolean;
  readonly isNegated: boolean;
  readonly hasInfinitive: boolean;
  /** A clause has begun that the main verb reports: "She hopes prices will fall …" */
  readonly isReporting: boolean;
};

/** A piece that begins at a word and has none yet. */
export function openPiece(from: number): Piece {
  return {
    from,
    state: new ClauseState(),
    verb: -1,
    isPaired: false,
    isDenied: false,
    isNegated: false,
    hasInfinitive: false,
    isReporting: false,
  };
}

/** The piece with its next word, which its `state` takes. */
export function withWord(clauses: ClauseWords, piece: Piece, index: number): Piece {
  const { words, finite } = clauses;
  const word = words[index];
  if (word === undefined) return piece;
  const isMainVerb = piece.state.take(clauses, index);
  const opensPair = PAIRED.has(word.lower) || (word.lower === "not" && isOnly(words[index + 1]?.lower));
  const closesPair = /^(?:and|or|nor|but)$/u.test(word.lower);
  const held = words[piece.verb]?.lower ?? "";
  return {
    ...piece,
    verb: isMainVerb ? index : piece.verb,
    isPaired: opensPair || (piece.isPaired && !closesPair),
    isDenied: piece.isDenied || DENIALS.has(word.lower),
    isNegated: piece.isNegated || NEGATIONS.has(word.lower) || /n['’]t$/u.test(word.text),
    hasInfinitive: piece.hasInfinitive || word.lower === "to",
    isReporting: piece.isReporting || (finite[index] === true && (FRAMES_WITH_THAT.has(held) || HOLDING.has(held))),
  };
}

/** Whether a piece that ends before the word at `index` has its verb and words enough for a claim. */
export function isStatement(piece: Piece, index: number): boolean {
  return piece.verb >= 0 && index - piece.from >= MIN_WORDS;
}

function isOnly(word: string | undefined): boolean {
  return word === "only" || word === "just" || word === "merely";
}
