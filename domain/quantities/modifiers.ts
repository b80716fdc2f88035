import { type Found, phraseMap } from "./phrases";
import type { Modifier } from "./quantity";
import { afterJoiningDash, lowerAt, standsAt, type Token } from "./tokens";

const BEFORE: ReadonlyMap<string, Modifier> = phraseMap<Modifier>([
  ["at least", "at least, no fewer than, no less than, not less than, not fewer than, a minimum of, minimum of, ≥"],
  ["at most", "at most, no more than, not more than, a maximum of, maximum of, no higher than, ≤"],
  [
    "more than",
    "more than, over, above, well over, just over, little more than, slightly more than, far more than, much more than, well above, just above, upwards of, in excess of, exceeding, greater than, >",
  ],
  ["less than", "less than, fewer than, under, below, well under, well below, far fewer than, far less than, <"],
  ["up to", "up to, as many as, as much as, as high as"],
  [
    "about",
    "about, around, roughly, approximately, some, circa, an estimated, estimated, in the region of, something like, ~, ≈",
  ],
  ["nearly", "nearly, almost, close to, just under, just below, slightly less than, approaching, virtually, not quite"],
  ["exactly", "exactly, precisely"],
]);

const BEHIND: readonly (readonly [readonly string[], Modifier])[] = [
  [["or", "more"], "at least"],
  [["and", "more"], "at least"],
  [["or", "so"], "about"],
  [["or", "less"], "at most"],
  [["or", "fewer"], "at most"],
];
/** Behind an age: "aged 65 and over". */
const BEHIND_AGE: readonly (readonly [readonly string[], Modifier])[] = [
  [["and", "over"], "at least"],
  [["or", "over"], "at least"],
  [["and", "older"], "at least"],
  [["or", "older"], "at least"],
  [["and", "under"], "at most"],
  [["or", "under"], "at most"],
  [["or", "younger"], "at most"],
];

const MAX_WORDS = 4;

/** A modifier before a number: its meaning and the index of its first token. */
export type ModifierBefore = { readonly value: Modifier; readonly first: number };

/** The longest modifier that ends before `at` and does not begin before `floor`. */
export function modifierBefore(tokens: readonly Token[], at: number, floor: number): ModifierBefore | null {
  let phrase = "";
  let best: ModifierBefore | null = null;
  for (let first = at - 1; first >= Math.max(floor, at - MAX_WORDS); first -= 1) {
    const word = lowerAt(tokens, first);
    if (word === "") break;
    phrase = phrase === "" ? word : `${word} ${phrase}`;
    const value = BEFORE.get(phrase);
    if (value !== undefined) best = { value, first };
  }
  return best;
}

/** A modifier behind a number or what it counts: "or more", "or so", "-odd", "+"; behind an age "and over" as well. */
export function modifierBehind(tokens: readonly Token[], at: number, isAge: boolean): Found<Modifier> | null {
  if (lowerAt(tokens, at) === "+" && tokens[at]?.isGlued === true) return { value: "at least", next: at + 1 };
  const dashed = afterJoiningDash(tokens, at);
  if (dashed !== null && standsAt(tokens, dashed, "odd")) return { value: "about", next: dashed + 1 };
  if (dashed !== null && standsAt(tokens, dashed, "plus")) return { value: "at least", next: dashed + 1 };
  for (const [words, value] of isAge ? [...BEHIND, ...BEHIND_AGE] : BEHIND) {
    if (words.every((word, index) => lowerAt(tokens, at + index) === word)) return { value, next: at + words.length };
  }
  return null;
}
