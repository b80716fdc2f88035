import { countedNounAt, isPlural, type NounPhrase, nounBehindArticle, nounBehindOf } from "./counted-nouns";
import { type Fraction, fractionAt } from "./fractions";
import { modifierBefore } from "./modifiers";
import { PHRASE_ENDS } from "./noun-words";
import { numeralAt } from "./numerals";
import type { Found } from "./phrases";
import { type Draft, type Reading, wordsOf } from "./reading";
import { isNumber, isWord, lowerAt, standsAt, type Token } from "./tokens";
import { unitAt } from "./units";

/** Before "a third" these say that a share is meant. */
const SHARED_BEFORE = new Set("by to only than just fell rose dropped grew shrank lost least".split(" "));
/** Behind "a third" these say that a share is meant. */
const SHARED_BEHIND = new Set(
  "more less fewer higher lower larger smaller bigger cheaper majority below above down up".split(" "),
);
/** "One in 12", not "45 in 2,301": more would be a count in something. */
const MAX_NUMERATOR = 20;
const MAX_DENOMINATOR = 1e9;
const POSSESSIVES = new Set("the its their these those his her our".split(" "));

/** A fraction of something: "two thirds of voters", "half the population", "by a quarter", "a two-thirds majority". */
export function shareAt(reading: Reading, at: number, floor: number): Draft | null {
  const { tokens } = reading;
  const fraction = fractionAt(tokens, at);
  if (fraction === null || !isShare(tokens, at, floor, fraction)) return null;
  const next = fraction.next;
  const isHalfThe = standsAt(tokens, next - 1, "half") && POSSESSIVES.has(lowerAt(tokens, next));
  const whole = isHalfThe ? nounBehindArticle(tokens, next) : nounBehindOf(tokens, next);
  return ratio(at, whole?.next ?? next, fraction.value, wordsOf(reading, whole));
}

function isShare(tokens: readonly Token[], at: number, floor: number, { value, next }: Found<Fraction>): boolean {
  if (standsAt(tokens, next, "of")) return true;
  // "9/10" may be a mark, a day or a street.
  if (isNumber(tokens[at])) return false;
  const isHalf = value.denominator === 2;
  if (isHalf)
    return (
      (standsAt(tokens, at - 1, "by") && !standsAt(tokens, next, "a", "an")) || POSSESSIVES.has(lowerAt(tokens, next))
    );
  if (value.numerator > 1 || !standsAt(tokens, at, "a")) return true;
  if (SHARED_BEHIND.has(lowerAt(tokens, next))) return true;
  // "A third term" is an ordinal.
  const behind = tokens[next];
  if (isWord(behind) && !PHRASE_ENDS.has(behind.lower)) return false;
  return SHARED_BEFORE.has(lowerAt(tokens, at - 1)) || modifierBefore(tokens, at, floor) !== null;
}

/** "One in five", "nine out of 10", "20 of the 30 members". */
export function ratioAt(reading: Reading, at: number): Draft | null {
  const { tokens } = reading;
  const numerator = wholeNumberAt(reading, at);
  if (numerator === null) return null;
  const named = namedLinkAt(tokens, numerator);
  const link = named ?? linkAt(tokens, numerator);
  const denominator = link === null ? null : wholeNumberAt(reading, link.next);
  if (link === null || denominator === null || denominator.value < 2) return null;
  if (denominator.value > MAX_DENOMINATOR || numerator.value > denominator.value) return null;
  if (unitAt(tokens, denominator.next) !== null) return null;
  if (link.value === "in" && !isUsualRatio(numerator.value, denominator.value)) return null;
  const fraction = { numerator: numerator.value, denominator: denominator.value };
  if (named !== null) return ratio(at, denominator.next, fraction, lowerAt(tokens, numerator.next));
  const noun = countedNounAt(tokens, denominator.next) ?? nounBehindOf(tokens, denominator.next);
  const of = noun !== null && numerator.value === 1 ? withoutVerb(tokens, noun) : noun;
  return ratio(at, of?.next ?? denominator.next, fraction, wordsOf(reading, of));
}

/** "One in five women lives there": the verb of "one" has the form of a plural. */
function withoutVerb(tokens: readonly Token[], noun: NounPhrase): NounPhrase {
  const beforeLast = tokens[noun.next - 2];
  const hasVerb = noun.next - noun.first > 1 && isWord(beforeLast) && isPlural(beforeLast);
  return hasVerb ? { ...noun, next: noun.next - 1 } : noun;
}

function isUsualRatio(numerator: number, denominator: number): boolean {
  const isRound = denominator <= 20 || denominator % 10 === 0;
  return numerator < denominator && numerator <= MAX_NUMERATOR && isRound;
}

type Link = Found<"in" | "of">;

/** "One home in six", "nine people out of ten". */
function namedLinkAt(tokens: readonly Token[], { value, next }: Found<number>): Link | null {
  const noun = tokens[next];
  if (!isWord(noun) || PHRASE_ENDS.has(noun.lower) || unitAt(tokens, next) !== null) return null;
  const link = linkAt(tokens, { value, next: next + 1 });
  const isIn = link?.value === "in" && value === 1;
  return isIn || standsAt(tokens, next + 1, "out") ? link : null;
}

/** What joins two numbers to a ratio, and the index behind it. */
function linkAt(tokens: readonly Token[], { value, next: at }: Found<number>): Link | null {
  if (standsAt(tokens, at, "in")) return { value: "in", next: standsAt(tokens, at + 1, "every") ? at + 2 : at + 1 };
  if (standsAt(tokens, at, "out") && standsAt(tokens, at + 1, "of")) {
    return { value: "of", next: standsAt(tokens, at + 2, "every", "the") ? at + 3 : at + 2 };
  }
  // "One of the six" is one, whoever the others are.
  if (!standsAt(tokens, at, "of") || value === 1) return null;
  return { value: "of", next: POSSESSIVES.has(lowerAt(tokens, at + 1)) ? at + 2 : at + 1 };
}

function wholeNumberAt(reading: Reading, at: number): Found<number> | null {
  const { tokens } = reading;
  const token = tokens[at];
  if (isNumber(token) && token.isGlued && isWord(tokens[at - 1])) return null;
  const numeral = numeralAt(tokens, at, { isMoney: false, isBounded: true });
  return numeral !== null && Number.isInteger(numeral.value) && numeral.value > 0 ? numeral : null;
}

function ratio(first: number, next: number, fraction: Fraction, of: string | null): Draft {
  const { numerator, denominator } = fraction;
  return {
    first,
    next,
    value: { kind: "exact", number: numerator / denominator },
    unit: { kind: "ratio", numerator, denominator, of },
  };
}
