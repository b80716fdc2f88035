import { isCountedNoun } from "./counted-nouns";
import { scaled } from "./number-words";
import type { QuantityValue, Unit } from "./quantity";
import type { Reading } from "./reading";
import { type Term, termAt } from "./terms";
import { afterJoiningDash, isCapitalised, isWord, lowerAt, standsAt, type Token } from "./tokens";

/** Two numbers that stand together, and what they make. */
export type Pair = {
  readonly first: number;
  readonly next: number;
  readonly value: QuantityValue;
  readonly unit: Unit | null;
};

const VOTING = new Set(
  "voted vote votes win wins won beat beats beaten lost loss defeat defeated passed rejected approved victory drew draw scored score".split(
    " ",
  ),
);
const VOTING_WITHIN = 3;
const RANGING = ["ranging", "ranged", "ranges", "range", "anywhere"];
/** Parliaments have fewer members. */
const MAX_TALLY = 1000;

/** "Between $3bn and $5bn" at `at`, with the unit of the second number where the first has none. */
export function betweenAt(reading: Reading, at: number): Pair | null {
  if (!standsAt(reading.tokens, at, "between")) return null;
  const lower = termAt(reading, at + 1, true);
  if (lower === null || !standsAt(reading.tokens, lower.next, "and")) return null;
  const upper = termAt(reading, lower.next + 1, false);
  return upper === null ? null : rangeOf(at, lower, upper);
}

/**
 * What begins with the term `lower` and goes on with another: "20 to 30", "$3-5bn", "five or six", "10% to 15%"; or a
 * tally, "31 to 14", "2-1". Null where the two do not belong together, as in "from 20 to 30", which is a change.
 */
export function pairAt(reading: Reading, lower: Term): Pair | null {
  const { tokens } = reading;
  if (isChanging(tokens, lower)) return null;
  const isTallied = standsAt(tokens, lower.next, "votes") && standsAt(tokens, lower.next + 1, "to");
  const link = isTallied ? lower.next + 1 : behindHangingHyphen(tokens, lower.next);
  const isAlternative = standsAt(tokens, link, "or");
  const next = afterJoiningDash(tokens, link) ?? (isAlternative || standsAt(tokens, link, "to") ? link + 1 : null);
  const upper = next === null ? null : termAt(reading, next, false);
  if (upper === null) return null;
  if (isAlternative) return isNearby(lower, upper) ? rangeOf(lower.first, lower, upper) : null;
  const isTally =
    isTallied || ((isVoteNear(tokens, lower.first) || upper.value < lower.value) && endsTally(reading, upper));
  return isTally ? tallyOf(tokens, lower, upper) : rangeOf(lower.first, lower, upper);
}

/** The second number of a change, "from 3 to 5 per cent", whose unit and scale the first may need; or null. */
export function changedTo(reading: Reading, lower: Term): Term | null {
  const isChange = isChanging(reading.tokens, lower) && standsAt(reading.tokens, lower.next, "to");
  return isChange ? termAt(reading, lower.next + 1, false) : null;
}

function isChanging(tokens: readonly Token[], { first }: Term): boolean {
  return standsAt(tokens, first - 1, "from") && !standsAt(tokens, first - 2, ...RANGING);
}

/** "12- to 15-year-olds". */
function behindHangingHyphen(tokens: readonly Token[], at: number): number {
  const isHanging = standsAt(tokens, at, "-") && tokens[at]?.isGlued === true && tokens[at + 1]?.isGlued === false;
  return isHanging ? at + 1 : at;
}

/** "Five or six", "20 or 30", not "two or 300". */
function isNearby(lower: Term, upper: Term): boolean {
  const from = sharedValue(lower, upper);
  return upper.value > from && upper.value <= from * 2.5;
}

/** Whether nothing is counted behind the second number, unless votes are: "won 3 to 5 seats" is no tally. */
function endsTally({ tokens }: Reading, { next }: Term): boolean {
  return standsAt(tokens, next, "votes") || !isCountedNoun(tokens, next);
}

function rangeOf(first: number, lower: Term, upper: Term): Pair | null {
  const unit = sharedUnit(lower.unit, upper.unit);
  if (unit === "different") return null;
  const from = sharedValue(lower, upper);
  if (from >= upper.value) return null;
  return { first, next: upper.next, value: { kind: "range", from, to: upper.value }, unit };
}

/** The first of two numbers with the scale of the second, where it has none: "$3-5bn", "four or five hundred". */
export function sharedValue(lower: Term, upper: Term): number {
  const isShared = lower.scale === 1 && upper.scale > 1 && lower.base < upper.base;
  return isShared ? scaled(lower.base, upper.scale) : lower.value;
}

/** The unit that two numbers have together; a number without one takes that of the other. */
function sharedUnit(lower: Unit | null, upper: Unit | null): Unit | null | "different" {
  if (lower === null) return upper;
  if (upper === null) return lower.kind === "money" || lower.kind === "percent" ? lower : "different";
  return JSON.stringify(lower) === JSON.stringify(upper) ? upper : agesTogether(lower, upper);
}

/** "12- to 15-year-olds" have a unit of time and an age. */
function agesTogether(lower: Unit, upper: Unit): Unit | "different" {
  return lower.kind === "duration" && upper.kind === "age" && lower.unit === upper.unit ? upper : "different";
}

function tallyOf(tokens: readonly Token[], lower: Term, upper: Term): Pair | null {
  const isPlain = [lower, upper].every(
    (term) => term.unit === null && term.scale === 1 && Number.isInteger(term.value) && term.value < MAX_TALLY,
  );
  if (!isPlain || isName(tokens, lower.first)) return null;
  const value: QuantityValue = { kind: "tally", first: lower.value, second: upper.value };
  return { first: lower.first, next: upper.next, value, unit: null };
}

function isVoteNear(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= at - VOTING_WITHIN; before -= 1) {
    if (VOTING.has(lowerAt(tokens, before))) return true;
  }
  return false;
}

/** "Boeing 737-400". */
function isName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return isWord(before) && isCapitalised(before) && !VOTING.has(before.lower);
}
