import { type ClauseWords, mainVerb, type WordRange } from "@/domain/extraction/clauses/clauses";
import { isDash, isSetOff, type MarkedWord } from "@/domain/extraction/clauses/marked-words";
import { isNumeral } from "@/domain/extraction/words/word-classes";
import { wordSet } from "@/domain/extraction/words/words";
import { MIN_WORDS } from "./clause-piece";

/** What a sentence opens with that concedes something before its point. */
const CONCESSIONS = wordSet("though although while even despite as");
/** "… in the process", "… along the way": say nothing about the cost. */
const EMPTY_TAILS = new Set(["in the process", "along the way", "in doing so", "as a result", "in turn"]);

/**
 * The aside of a concession that holds the only figure of its sentence, without the words that merely tie it in: "Though
 * she resisted the union — costing the country $10bn in subsidies in the process — the protests …" claims the cost. Null
 * where there is no such aside, and where the rest of the sentence has a figure of its own.
 */
export function costInAside({ words, ...clauses }: ClauseWords, { from, to }: WordRange): WordRange | null {
  if (!CONCESSIONS.has(words[from]?.lower ?? "")) return null;
  const start = words.findIndex((_, index) => index > from && index < to && opensAside(words, index));
  if (start < 0) return null;
  const end = asideEnd(words, start, to);
  const isRestPlain = !words.slice(from, start).some(isNumeral) && !words.slice(end, to).some(isNumeral);
  if (end >= to || !isRestPlain || !words.slice(start, end).some(isNumeral)) return null;
  // What follows is the point of the sentence, not more of the concession.
  if (mainVerb({ words, ...clauses }, end, to) < 0) return null;
  const claim = { from: start, to: withoutEmptyTail(words, start, end) };
  return claim.to - claim.from >= MIN_WORDS ? claim : null;
}

/** A participle behind a dash or comma. */
function opensAside(words: readonly MarkedWord[], index: number): boolean {
  const word = words[index];
  return word !== undefined && isSeparated(word) && /^\p{Ll}{2,}ing$/u.test(word.text) && word.quotation < 0;
}

function isSeparated(word: MarkedWord): boolean {
  return isDash(word.gap) || /^,\s*$/u.test(word.gap);
}

/** The index of the word behind the aside, which ends with the sign that it began with. */
function asideEnd(words: readonly MarkedWord[], start: number, to: number): number {
  const isByDash = isDash(words[start]?.gap ?? "");
  for (let index = start + 1; index < to; index += 1) {
    const word = words[index];
    if (word !== undefined && (isByDash ? isDash(word.gap) : isSetOff(word))) return index;
  }
  return to;
}

function withoutEmptyTail(words: readonly MarkedWord[], start: number, end: number): number {
  for (const length of [2, 3, 4]) {
    const tail = words.slice(Math.max(start, end - length), end);
    if (EMPTY_TAILS.has(tail.map(({ lower }) => lower).join(" "))) return end - length;
  }
  return end;
}
