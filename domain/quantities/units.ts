import { type Found, phraseAt } from "./phrases";
import type { Unit } from "./quantity";
import { afterJoiningDash, isNumber, isWord, lowerAt, standsAt, type Token } from "./tokens";
import { UNIT_SIGNS, UNIT_WORDS } from "./unit-names";

/** Signs that are units only where they touch their number: "5 C" and "6 in" are none. */
const GLUED_ONLY = new Set(["C", "F", "W", "l", "h", "t", "in", "cc"]);
/** The longest sign of a unit, in tokens and in UTF-16 units: "km/h". */
const MAX_SIGN_TOKENS = 3;
const MAX_SIGN_LENGTH = 5;

const COMPASS = new Set("of north south east west latitude longitude n s e w".split(" "));

/**
 * The unit behind a number, at `at`: a sign ("%", "km²"), a word ("per cent", "square miles") or a word behind a hyphen
 * ("12-year", and "12-year-old", which is an age). Knows no currencies.
 */
export function unitAt(tokens: readonly Token[], at: number): Found<Unit> | null {
  const index = afterJoiningDash(tokens, at) ?? at;
  const found = signAt(tokens, index, index > at) ?? phraseAt(tokens, index, UNIT_WORDS);
  if (found === null) return null;
  const { value, next } = found;
  if (value.kind === "duration") return ageOr(tokens, found);
  if (value.kind === "length") return speedOr(tokens, found);
  const isAngle = value.kind === "temperature" && value.unit === null && COMPASS.has(lowerAt(tokens, next));
  return isAngle ? null : found;
}

function signAt(tokens: readonly Token[], at: number, isHyphened: boolean): Found<Unit> | null {
  let text = "";
  let best: Found<Unit> | null = null;
  for (let index = at; index < at + MAX_SIGN_TOKENS; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.text.length > MAX_SIGN_LENGTH || (index > at && !token.isGlued)) break;
    text += token.text;
    const value = UNIT_SIGNS.get(text);
    if (value !== undefined && !isRunOn(tokens, index + 1)) best = { value, next: index + 1 };
  }
  if (best === null) return null;
  const touches = tokens[at]?.isGlued === true && !isHyphened;
  const isLone = best.next === at + 1 && GLUED_ONLY.has(tokens[at]?.text ?? "");
  return isLone && !touches ? null : best;
}

/** Whether letters or digits go on behind what was read, so that it is a part of something else. */
function isRunOn(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.isGlued === true && (isWord(token) || isNumber(token));
}

function ageOr(tokens: readonly Token[], duration: Found<Unit>): Found<Unit> {
  if (duration.value.kind !== "duration") return duration;
  const age: Unit = { kind: "age", unit: duration.value.unit };
  const behind = afterJoiningDash(tokens, duration.next) ?? duration.next;
  if (standsAt(tokens, behind, "old", "olds")) return { value: age, next: behind + 1 };
  const isOfAge = standsAt(tokens, duration.next, "of") && standsAt(tokens, duration.next + 1, "age");
  return isOfAge ? { value: age, next: duration.next + 2 } : duration;
}

/** "Miles per hour", "kilometres an hour", "metres a second". */
function speedOr(tokens: readonly Token[], length: Found<Unit>): Found<Unit> {
  if (length.value.kind !== "length" || !standsAt(tokens, length.next, "per", "an", "a")) return length;
  const time = lowerAt(tokens, length.next + 1);
  const next = length.next + 2;
  if (length.value.unit === "km" && time === "hour") return { value: { kind: "speed", unit: "km/h" }, next };
  if (length.value.unit === "mi" && time === "hour") return { value: { kind: "speed", unit: "mph" }, next };
  if (length.value.unit === "m" && time === "second") return { value: { kind: "speed", unit: "m/s" }, next };
  return length;
}
