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

/** A statement as far as it has been read, word by word, with what forbids to cut it at an "and". */
export class Piece {
  readonly state = new ClauseState();
  /** Index of its main verb; -1 as long as there is none. */
  verb = -1;
  /** "Both", "between" or "not only" waits for its "and". */
  isPaired = false;
  /** A verb of denial stands in it. */
  isDenied = false;
  isNegated = false;
  hasInfinitive = false;
  /** A clause has begun that the main verb reports: "She hopes prices will fall …" */
  isReporting = false;

  /** Begins at the word `from` and has none yet. */
  constructor(readonly from: number) {}

  /** Takes the next word. */
  take(clauses: ClauseWords, index: number): void {
    const { words, finite } = clauses;
    const word = words[index];
    if (word === undefined) return;
    const held = words[this.verb]?.lower ?? "";
    if (finite[index] === true && (FRAMES_WITH_THAT.has(held) || HOLDING.has(held))) this.isReporting = true;
    if (this.state.take(clauses, index)) this.verb = index;
    if (PAIRED.has(word.lower) || (word.lower === "not" && isOnly(words[index + 1]?.lower))) this.isPaired = true;
    else if (this.isPaired && /^(?:and|or|nor|but)$/u.test(word.lower)) this.isPaired = false;
    if (DENIALS.has(word.lower)) this.isDenied = true;
    if (NEGATIONS.has(word.lower) || /n['’]t$/u.test(word.text)) this.isNegated = true;
    if (word.lower === "to") this.hasInfinitive = true;
  }
}

/** Whether a piece that ends before the word at `index` has its verb and words enough for a claim. */
export function isStatement(piece: Piece, index: number): boolean {
  return piece.verb >= 0 && index - piece.from >= MIN_WORDS;
}

function isOnly(word: string | undefined): boolean {
  return word === "only" || word === "just" || word === "merely";
}
