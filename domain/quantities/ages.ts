import { isCountedNoun } from "./counted-nouns";
import type { QuantityValue } from "./quantity";
import { isNumber, isWord, standsAt, type Token } from "./tokens";

const OLDEST = 120;
/** "Under 30" need not be an age. */
const MAJORITY = 21;

/**
 * Whether a number is an age in years by what stands around it: "aged 12", "at the age of 65", "Ann Brown, 45,", "who
 * is 83", "children under five". `first` is the index of its modifier, if it has one.
 */
export function isAge(tokens: readonly Token[], first: number, next: number, value: QuantityValue): boolean {
  const greatest = value.kind === "exact" ? value.number : value.kind === "range" ? value.to : OLDEST;
  if (greatest >= OLDEST) return false;
  if (standsAt(tokens, first - 1, "aged", "age", "ages")) return true;
  if (standsAt(tokens, first - 1, "of") && standsAt(tokens, first - 2, "age", "ages")) return true;
  if (value.kind !== "exact" || isCountedNoun(tokens, next)) return false;
  return isSetOff(tokens, first, next) || isTold(tokens, first, next) || isMinor(tokens, first, next, greatest);
}

/** A number of two digits between commas behind a word. */
function isSetOff(tokens: readonly Token[], first: number, next: number): boolean {
  const [word, comma, number] = [tokens[first - 2], tokens[first - 1], tokens[first]];
  if (!isWord(word) || comma?.text !== "," || !comma.isGlued) return false;
  const isTwoDigits = isNumber(number) && /^[1-9]\d$/u.test(number.text) && next === first + 1;
  return isTwoDigits && standsAt(tokens, next, ",", ".", ")", ";") && tokens[next]?.isGlued === true;
}

/** "Who is 83", "he was 26 and", "I’m 59", "she turned 50", "now 58,". */
function isTold(tokens: readonly Token[], first: number, next: number): boolean {
  const number = tokens[first];
  if (!isNumber(number) || !/^[1-9]\d?$/u.test(number.text) || next > first + 1) return false;
  const behind = tokens[next];
  const isAtEnd = !isWord(behind) || behind.lower === "and" || behind.lower === "when";
  if (!isAtEnd || /^[%°:]$/u.test(behind?.text ?? "")) return false;
  if (standsAt(tokens, first - 1, "turned", "turns")) return true;
  if (standsAt(tokens, first - 1, "now")) return standsAt(tokens, first - 2, ",");
  if (standsAt(tokens, first - 1, "is", "was")) return standsAt(tokens, first - 2, "who", "he", "she");
  return standsAt(tokens, first - 1, "m") && standsAt(tokens, first - 3, "i");
}

/** "Children under five". */
function isMinor(tokens: readonly Token[], first: number, next: number, value: number): boolean {
  return standsAt(tokens, first, "under") && value <= MAJORITY && next === first + 2;
}
