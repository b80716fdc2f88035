import { numeralAt } from "./numerals";
import type { Draft, Reading } from "./reading";
import { afterJoiningDash, isWord, lowerAt, standsAt, type Token } from "./tokens";

const VERBS = new Map<string, number>([
  ...["doubled", "doubling", "redoubled"].map((word): [string, number] => [word, 2]),
  ...["tripled", "tripling", "trebled", "trebling"].map((word): [string, number] => [word, 3]),
  ...["quadrupled", "quadrupling"].map((word): [string, number] => [word, 4]),
  ...["quintupled", "quintupling"].map((word): [string, number] => [word, 5]),
  ...["halved", "halving"].map((word): [string, number] => [word, 0.5]),
]);
/** Multiply only before what is multiplied: "double the number", not "a double murder". */
const BARE = new Map<string, number>([
  ["double", 2],
  ["doubles", 2],
  ["triple", 3],
  ["triples", 3],
  ["treble", 3],
  ["quadruple", 4],
  ["halve", 0.5],
  ["halves", 0.5],
  ["twice", 2],
  ["thrice", 3],
]);
const FOLD = new Map<string, number>(
  "twofold threefold fourfold fivefold sixfold sevenfold eightfold ninefold tenfold"
    .split(" ")
    .map((word, index): [string, number] => [word, index + 2]),
);
const MULTIPLIED = new Set("the its their his her that what this those of to since in every between".split(" "));
/** Behind "three times" these compare; otherwise times are counted. */
const COMPARED = new Set(
  "as the its their his her that what more higher larger bigger greater faster longer heavier stronger likelier over".split(
    " ",
  ),
);

/**
 * A multiplication at `at`: "doubled", "double the", "twice as many", "three times higher", "tenfold", "a 10-fold
 * rise", "cut in half".
 */
export function factorAt(reading: Reading, at: number): Draft | null {
  const { tokens } = reading;
  const word = lowerAt(tokens, at);
  const verb = VERBS.get(word) ?? FOLD.get(word);
  if (verb !== undefined) return factor(at, at + 1, verb);
  const bare = BARE.get(word);
  if (bare !== undefined) return isMultiplying(tokens, at, word) ? factor(at, at + 1, bare) : null;
  const isInHalf =
    word === "in" && standsAt(tokens, at - 1, "cut", "cutting", "cuts") && standsAt(tokens, at + 1, "half");
  return isInHalf ? factor(at - 1, at + 2, 0.5) : timesAt(reading, at);
}

function isMultiplying(tokens: readonly Token[], at: number, word: string): boolean {
  const next = lowerAt(tokens, at + 1);
  if (word === "twice" || word === "thrice") return COMPARED.has(next);
  // "The mixed doubles", "both halves".
  const isNoun =
    word.endsWith("s") && standsAt(tokens, at - 1, "the", "both", "mixed", "s", "in", "two", "three", "of");
  return !isNoun && MULTIPLIED.has(next) && !(next === "of" || next === "in");
}

function timesAt(reading: Reading, at: number): Draft | null {
  const { tokens } = reading;
  const token = tokens[at];
  if (token?.isGlued === true && isWord(tokens[at - 1])) return null;
  const numeral = numeralAt(tokens, at, { isMoney: false, isBounded: false });
  if (numeral === null) return null;
  const behind = afterJoiningDash(tokens, numeral.next) ?? numeral.next;
  if (standsAt(tokens, behind, "fold")) return factor(at, behind + 1, numeral.value);
  const isTimes = standsAt(tokens, numeral.next, "times") && COMPARED.has(lowerAt(tokens, numeral.next + 1));
  return isTimes ? factor(at, numeral.next + 1, numeral.value) : null;
}

function factor(first: number, next: number, number: number): Draft {
  return { first, next, value: { kind: "exact", number }, unit: { kind: "factor" } };
}
