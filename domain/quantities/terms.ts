import { currencyBeforeNumber, currencyWordAt } from "./currencies";
import type { CurrencyName } from "./currency-names";
import { fractionNumeralAt } from "./fractions";
import type { Numeral } from "./number-words";
import { numeralAt } from "./numerals";
import { isMassInPounds } from "./pounds";
import type { Unit } from "./quantity";
import { moneyUnit, type Reading } from "./reading";
import { afterJoiningDash, isNumber, isWord, standsAt, type Token } from "./tokens";
import { unitAt } from "./units";

/** A number with the unit beside it, if any; token indices. `value` is `base` times `scale`. */
export type Term = {
  readonly first: number;
  readonly next: number;
  readonly value: number;
  readonly base: number;
  readonly scale: number;
  readonly unit: Unit | null;
};

/**
 * The number that begins at `at` with its sign, its currency or unit: "$10bn", "CHF 5m", "minus 5°C", "1,200 km",
 * "half a million", "five cents", "20". Null for what is no number in English, a date, and a number that is a part of a
 * name or a sign ("G20", "5G", "1st"). With `isBounded` a number in words ends at "and".
 */
export function termAt(reading: Reading, at: number, isBounded: boolean): Term | null {
  const { tokens } = reading;
  const sign = signAt(tokens, at);
  const currency = currencyBeforeNumber(tokens, sign.next);
  const start = currency?.next ?? sign.next;
  if (currency === null && isInsideName(tokens, start, at)) return null;
  const options = { isMoney: currency !== null, isBounded };
  const numeral = fractionNumeralAt(tokens, start) ?? numeralAt(tokens, start, options);
  if (numeral === null) return null;
  if (currency !== null) return priced(reading, at, currency.value, numeral, sign.value);
  const unit = unitBehind(reading, at, numeral);
  if (unit === null && hasGluedLetters(tokens, numeral.next)) return null;
  const share = unit?.share ?? 1;
  const next = unit?.next ?? numeral.next;
  const isBelowZero = unit?.value.kind === "temperature" && isBelow(tokens, next);
  const factor = isBelowZero ? -1 : sign.value;
  return {
    first: at,
    next: isBelowZero ? next + 2 : next,
    value: factor * cents(numeral.value, share),
    base: factor * cents(numeral.base, share),
    scale: numeral.scale,
    unit: unit?.value ?? null,
  };
}

/** "Four degrees below zero"; 32 of Fahrenheit are not thought of. */
function isBelow(tokens: readonly Token[], at: number): boolean {
  return standsAt(tokens, at, "below") && standsAt(tokens, at + 1, "zero");
}

function cents(value: number, share: number): number {
  return share === 1 ? value : value / 100;
}

/** A minus (or a plus) before a number, not the hyphen of a word or a range. */
function signAt(tokens: readonly Token[], at: number): { readonly value: 1 | -1; readonly next: number } {
  const token = tokens[at];
  if (token?.lower === "minus") return { value: -1, next: at + 1 };
  const isSign = token !== undefined && !token.isGlued && tokens[at + 1]?.isGlued === true;
  if (isSign && /^[-−]$/u.test(token.text)) return { value: -1, next: at + 1 };
  return isSign && token.text === "+" ? { value: 1, next: at + 1 } : { value: 1, next: at };
}

/** "G20", "#1", "covid_19", "F-16": digits that go on from something else. */
function isInsideName(tokens: readonly Token[], start: number, at: number): boolean {
  const token = tokens[start];
  if (!isNumber(token) || !token.isGlued || start > at) return false;
  const before = tokens[start - 1];
  if (before === undefined) return false;
  if (isWord(before)) return true;
  if (/^[-‐‑–—]$/u.test(before.text)) return before.isGlued && isWord(tokens[start - 2]);
  return /^[#@_/\\=&§№.:*^+]$/u.test(before.text);
}

function hasGluedLetters(tokens: readonly Token[], next: number): boolean {
  return tokens[next]?.isGlued === true && isWord(tokens[next]);
}

function priced(reading: Reading, first: number, currency: CurrencyName, numeral: Numeral, sign: 1 | -1): Term | null {
  const { tokens } = reading;
  // "$5m AUD", "$2 billion dollars".
  const behind = currencyWordAt(tokens, numeral.next);
  const isSame =
    behind !== null && !behind.value.isMinor && (currency.code === "dollar" || currency.code === behind.value.code);
  const next = isSame ? behind.next : numeral.next;
  if (hasGluedLetters(tokens, next)) return null;
  const name = isSame && behind.value.code !== null ? behind.value : currency;
  const { base, scale } = numeral;
  return { first, next, value: sign * numeral.value, base: sign * base, scale, unit: moneyUnit(reading, name) };
}

type UnitBehind = { readonly value: Unit; readonly next: number; readonly share: 1 | 0.01 };

function unitBehind(reading: Reading, first: number, numeral: Numeral): UnitBehind | null {
  const { tokens } = reading;
  if (isMassInPounds(tokens, first, numeral)) {
    const index = afterJoiningDash(tokens, numeral.next) ?? numeral.next;
    return { value: { kind: "mass", unit: "lb", of: null }, next: index + 1, share: 1 };
  }
  const currency = currencyWordAt(tokens, numeral.next);
  if (currency !== null) {
    return { value: moneyUnit(reading, currency.value), next: currency.next, share: currency.value.isMinor ? 0.01 : 1 };
  }
  const unit = unitAt(tokens, numeral.next);
  return unit === null ? null : { ...unit, share: 1 };
}
