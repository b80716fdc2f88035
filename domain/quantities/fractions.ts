import { type Numeral, scaled, scaleWordAt } from "./number-words";
import type { Found } from "./phrases";
import { afterJoiningDash, isNumber, lowerAt, standsAt, type Token } from "./tokens";
import { unitAt } from "./units";

export type Fraction = { readonly numerator: number; readonly denominator: number };

const NUMERATORS = new Map(
  "a one two three four five six seven eight nine"
    .split(" ")
    .map((word, index): [string, number] => [word, Math.max(1, index)]),
);
const PARTS: readonly (readonly [string, number])[] = [
  ["half", 2],
  ["third", 3],
  ["quarter", 4],
  ["fifth", 5],
  ["sixth", 6],
  ["seventh", 7],
  ["eighth", 8],
  ["ninth", 9],
  ["tenth", 10],
  ["hundredth", 100],
  ["thousandth", 1000],
];
const SINGULAR = new Map(PARTS);
const PLURAL = new Map(
  PARTS.map(([word, value]): [string, number] => [word === "half" ? "halves" : `${word}s`, value]),
);
const SIGNS = new Map<string, Fraction>([
  ["½", { numerator: 1, denominator: 2 }],
  ["⅓", { numerator: 1, denominator: 3 }],
  ["⅔", { numerator: 2, denominator: 3 }],
  ["¼", { numerator: 1, denominator: 4 }],
  ["¾", { numerator: 3, denominator: 4 }],
]);
/** Above it a stroke between digits stands for a date, a house or a score. */
const MAX_STROKE_DENOMINATOR = 10;

/** A fraction at `at`: "half", "a third", "two-thirds", "three quarters", "2/3", "⅔". */
export function fractionAt(tokens: readonly Token[], at: number): Found<Fraction> | null {
  if (standsAt(tokens, at, "half")) return { value: { numerator: 1, denominator: 2 }, next: at + 1 };
  const sign = SIGNS.get(lowerAt(tokens, at));
  if (sign !== undefined) return { value: sign, next: at + 1 };
  if (isNumber(tokens[at])) return strokeFractionAt(tokens, at);
  const numerator = NUMERATORS.get(lowerAt(tokens, at));
  if (numerator === undefined) return null;
  const index = afterJoiningDash(tokens, at + 1) ?? at + 1;
  const denominator = (numerator === 1 ? SINGULAR : PLURAL).get(lowerAt(tokens, index));
  return denominator === undefined ? null : { value: { numerator, denominator }, next: index + 1 };
}

function strokeFractionAt(tokens: readonly Token[], at: number): Found<Fraction> | null {
  const [above, stroke, below, behind] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (stroke?.text !== "/" || !stroke.isGlued || below?.isGlued !== true) return null;
  if (!/^[1-9]$/u.test(above?.text ?? "") || !/^(?:[2-9]|10)$/u.test(below.text)) return null;
  if (behind?.isGlued === true && /^[/\d]/u.test(behind.text)) return null;
  const value = { numerator: Number(above?.text), denominator: Number(below.text) };
  const isProper = value.numerator < value.denominator && value.denominator <= MAX_STROKE_DENOMINATOR;
  return isProper ? { value, next: at + 3 } : null;
}

/**
 * A fraction of a scale or of one unit as the number that it makes: "half a million", "three quarters of a billion",
 * "half an hour" (0.5, in front of "hour"). Null for the share of anything else.
 */
export function fractionNumeralAt(tokens: readonly Token[], at: number): Numeral | null {
  const fraction = fractionAt(tokens, at);
  if (fraction === null) return null;
  const base = fraction.value.numerator / fraction.value.denominator;
  const whole = standsAt(tokens, fraction.next, "of") ? fraction.next + 1 : fraction.next;
  const hasArticle = standsAt(tokens, whole, "a", "an");
  // "A quarter million" has no article, "a quarter of millions" is no number.
  if (!hasArticle && whole > fraction.next) return null;
  const index = hasArticle ? whole + 1 : whole;
  const scale = scaleWordAt(tokens, index);
  if (scale !== null) return { value: scaled(base, scale.value), next: scale.next, base, scale: scale.value };
  return hasArticle && unitAt(tokens, index) !== null ? { value: base, next: index, base, scale: 1 } : null;
}
