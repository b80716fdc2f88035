import type { Found } from "./phrases";
import { afterJoiningDash, lowerAt, standsAt, type Token } from "./tokens";

function numbered(words: string, valueAt: (index: number) => number): ReadonlyMap<string, number> {
  return new Map(words.split(" ").map((word, index): [string, number] => [word, valueAt(index)]));
}

const UNITS = numbered(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
  (index) => index,
);
const TENS = numbered("twenty thirty forty fifty sixty seventy eighty ninety", (index) => (index + 2) * 10);

const LARGE = new Map([
  ["dozen", 12],
  ["thousand", 1000],
  ["lakh", 1e5],
  ["lakhs", 1e5],
  ["million", 1e6],
  ["millions", 1e6],
  ["crore", 1e7],
  ["crores", 1e7],
  ["billion", 1e9],
  ["billions", 1e9],
  ["trillion", 1e12],
  ["trillions", 1e12],
]);

const ORDINALS = new Set(
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth thousandth millionth billionth".split(
    " ",
  ),
);

/** A number with the scale word that ends it: 2.5 million has the base 2.5 and the scale 1,000,000, which may be 1. */
export type Numeral = Found<number> & { readonly base: number; readonly scale: number };

/** Whether a word is an ordinal in letters ("first", "hundredth"). */
export function isOrdinalWord(lower: string): boolean {
  return ORDINALS.has(lower);
}

/** Whether a word can begin a number in words, "a" aside. */
export function isNumberWord(lower: string): boolean {
  return UNITS.has(lower) || TENS.has(lower);
}

/** `value` times a scale, without the error that binary fractions bring in: 2.3 and 1e6 are 2,300,000. */
export function scaled(value: number, scale: number): number {
  const exponent = Math.round(Math.log10(scale));
  const isPlain = 10 ** exponent === scale && !String(value).includes("e");
  return isPlain ? Number(`${value}e${exponent}`) : value * scale;
}

/** The scale word at `at` or behind a hyphen there; two in a row are multiplied ("thousand billion", "lakh crore"). */
export function scaleWordAt(tokens: readonly Token[], at: number): Found<number> | null {
  const index = afterJoiningDash(tokens, at) ?? at;
  if (standsAt(tokens, index, "hundred")) {
    const larger = LARGE.get(lowerAt(tokens, index + 1));
    return larger === undefined ? { value: 100, next: index + 1 } : { value: 100 * larger, next: index + 2 };
  }
  const value = LARGE.get(lowerAt(tokens, index));
  if (value === undefined) return null;
  const larger = LARGE.get(lowerAt(tokens, index + 1)) ?? 0;
  return larger > value ? { value: value * larger, next: index + 2 } : { value, next: index + 1 };
}

/**
 * The number in words that begins at `at`: "twenty-one", "two hundred and five", "a million", "three and a half
 * million". Null for an ordinal ("twenty-first") and for the two halves of a year ("nineteen eighty-four"). With
 * `isBounded` an "and" ends it, as in "between one hundred and two hundred". Looks at a bounded number of words.
 */
export function wordNumberAt(tokens: readonly Token[], at: number, isBounded: boolean): Numeral | null {
  let part = openingPart(tokens, at, isBounded);
  if (part === null) return null;
  let total = 0;
  let limit = Number.POSITIVE_INFINITY;
  for (;;) {
    const { value, next }: Found<number> = withHalf(tokens, part, isBounded);
    const scale = scaleWordAt(tokens, next);
    if (scale === null || scale.value >= limit) {
      const found = { value: total + value, next };
      // "Five hundred" has a scale too.
      const isHundreds = total === 0 && standsAt(tokens, next - 1, "hundred");
      const split = isHundreds ? { base: value / 100, scale: 100 } : { base: found.value, scale: 1 };
      return isYearOrOrdinal(tokens, found) ? null : { ...found, ...split };
    }
    const product = scaled(value, scale.value);
    const more = belowThousand(tokens, afterAnd(tokens, scale.next, isBounded), isBounded);
    if (more === null || !isSmaller(tokens, more.next, scale.value)) {
      const half = withHalf(tokens, { value: 0, next: scale.next }, isBounded);
      const sum = total + product + half.value * scale.value;
      const isSimple = total === 0 && half.value === 0;
      if (isOrdinalWord(lowerAt(tokens, half.next)) && afterJoiningDash(tokens, half.next) !== null) return null;
      return { value: sum, next: half.next, base: isSimple ? value : sum, scale: isSimple ? scale.value : 1 };
    }
    total += product;
    limit = scale.value;
    part = more;
  }
}

/** Whether the number that was read up to `at` can go on one of this scale: "a million and two thousand". */
function isSmaller(tokens: readonly Token[], at: number, limit: number): boolean {
  const scale = scaleWordAt(tokens, at);
  return scale === null || (scale.value < limit && scale.value !== 100);
}

function openingPart(tokens: readonly Token[], at: number, isBounded: boolean): Found<number> | null {
  const part = belowThousand(tokens, at, isBounded);
  if (part !== null || !standsAt(tokens, at, "a", "an")) return part;
  return LARGE.has(lowerAt(tokens, at + 1)) ? { value: 1, next: at + 1 } : null;
}

function belowThousand(tokens: readonly Token[], at: number, isBounded: boolean): Found<number> | null {
  const isOneHundred = standsAt(tokens, at, "a") && standsAt(tokens, at + 1, "hundred");
  const small = isOneHundred ? { value: 1, next: at + 1 } : belowHundred(tokens, at);
  if (small === null || !standsAt(tokens, small.next, "hundred")) return small;
  const hundreds = { value: small.value * 100, next: small.next + 1 };
  const more = belowHundred(tokens, afterAnd(tokens, hundreds.next, isBounded));
  // "One hundred and two hundred" are two numbers.
  if (more === null || standsAt(tokens, more.next, "hundred")) return hundreds;
  return { value: hundreds.value + more.value, next: more.next };
}

function belowHundred(tokens: readonly Token[], at: number): Found<number> | null {
  const unit = UNITS.get(lowerAt(tokens, at));
  if (unit !== undefined) return { value: unit, next: at + 1 };
  const tens = TENS.get(lowerAt(tokens, at));
  if (tens === undefined) return null;
  const index = afterJoiningDash(tokens, at + 1) ?? at + 1;
  const digit = UNITS.get(lowerAt(tokens, index)) ?? 0;
  return digit > 0 && digit < 10 ? { value: tens + digit, next: index + 1 } : { value: tens, next: at + 1 };
}

function afterAnd(tokens: readonly Token[], at: number, isBounded: boolean): number {
  return !isBounded && standsAt(tokens, at, "and") ? at + 1 : at;
}

const HALVES: readonly (readonly [readonly string[], number])[] = [
  [["and", "a", "half"], 0.5],
  [["and", "a", "quarter"], 0.25],
  [["and", "three", "quarters"], 0.75],
];

/** "Three and a half", with or without hyphens; not "three and a half of them", which is another share. */
function withHalf(tokens: readonly Token[], found: Found<number>, isBounded: boolean): Found<number> {
  if (isBounded) return found;
  for (const [words, value] of HALVES) {
    let next = found.next;
    const isThere = words.every((word) => {
      const index = afterJoiningDash(tokens, next) ?? next;
      next = index + 1;
      return lowerAt(tokens, index) === word;
    });
    if (isThere && !standsAt(tokens, next, "of")) return { value: found.value + value, next };
  }
  return found;
}

/** "Twenty-first" and "nineteen eighty-four", as far as they were read; "ten-second" is a number of seconds. */
function isYearOrOrdinal(tokens: readonly Token[], { value, next }: Found<number>): boolean {
  const dashed = afterJoiningDash(tokens, next);
  const after = lowerAt(tokens, dashed ?? next);
  const isTens = TENS.has(lowerAt(tokens, next - 1));
  if (after === "second") return dashed !== null && isTens;
  if (isOrdinalWord(after)) return dashed !== null || isTens;
  const isCentury = value >= 15 && value <= 20;
  return isCentury && dashed === null && (TENS.has(after) || (UNITS.get(after) ?? 0) > 9);
}
