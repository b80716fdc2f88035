import { isCountedNoun } from "@/domain/quantities/counted-nouns";
import { isCurrencySign } from "@/domain/quantities/currencies";
import { isLabelled } from "@/domain/quantities/naming-numbers";
import { IRREGULAR_PLURALS } from "@/domain/quantities/noun-words";
import { scaleWordAt } from "@/domain/quantities/number-words";
import type { Found } from "@/domain/quantities/phrases";
import { afterJoiningDash, isNumber, isWord, lowerAt, standsAt, type Token } from "@/domain/quantities/tokens";
import { unitAt } from "@/domain/quantities/units";
import type { DateExpression, YearReference } from "./date-expression";
import { ordinalAt } from "./ordinals";

/** What 4 digits before it count: "2000 people" is no year, "2014 protests" is one. */
const COUNTED = new Set(
  "troops soldiers homes jobs cases deaths residents employees workers houses seats members students refugees euros dollars pounds casualties".split(
    " ",
  ),
);
const BOUNDS = new Set("than least most nearly almost approximately some".split(" "));
/** Needed before a year of long ago or far ahead. */
const YEAR_CUES = new Set("in since by year until till before after circa around early late mid during of".split(" "));
const DIGIT_DECADES = new Map(
  "twenties thirties forties fifties sixties seventies eighties nineties"
    .split(" ")
    .map((word, index): [string, number] => [word, 1920 + index * 10]),
);

/**
 * A year in 4 digits at `at`, which neither counts nor names anything. `isDated` says that a month or "the year" stands
 * before it, so that it may lie long ago.
 */
function yearAt(tokens: readonly Token[], at: number, isDated: boolean): Found<number> | null {
  const token = tokens[at];
  if (!isNumber(token) || !/^(?:1\d|20|21)\d\d$/u.test(token.text) || isRunOn(tokens, at)) return null;
  const value = Number(token.text);
  const before = lowerAt(tokens, at - 1);
  const isNear = value >= 1900 && value < 2100;
  if (!isNear && !isDated && !YEAR_CUES.has(before)) return null;
  if (BOUNDS.has(before)) return null;
  if (before === "to" && standsAt(tokens, at - 2, "up") && isCountedNoun(tokens, at + 1)) return null;
  if (isLabelled(tokens, at, value) || isCounting(tokens, at + 1, isNear, isDated)) return null;
  return { value, next: at + 1 };
}

/** Whether letters, digits or signs before or behind make something else of the digits: "$2000", "2019/05/1", "x2000". */
function isRunOn(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const isBehindSign = before !== undefined && isCurrencySign(before.text);
  const isInside = token?.isGlued === true && before !== undefined && !/^["'“‘(«[\-‐‑–—]$/u.test(before.text);
  const isContinued =
    next?.isGlued === true && (isWord(next) || /^[%:@°+]$/u.test(next.text) || isCurrencySign(next.text));
  return isBehindSign || isInside || isContinued;
}

function isCounting(tokens: readonly Token[], next: number, isNear: boolean, isDated: boolean): boolean {
  const word = lowerAt(tokens, next);
  if (IRREGULAR_PLURALS.has(word) || (COUNTED.has(word) && !isDated)) return true;
  if (!isNear && !isDated && /^\p{Ll}.+[^su]s$/u.test(tokens[next]?.text ?? "")) return true;
  return (
    scaleWordAt(tokens, next) !== null || (afterJoiningDash(tokens, next) === null && unitAt(tokens, next) !== null)
  );
}

/**
 * Years, financial years, decades and centuries at `at`: "2014", "the year 2014", "2014-19", "2023/24", "FY2023/24",
 * "fiscal 2024", "the 1990s", "the ’90s", "the nineties", "the 19th century".
 */
export function yearsAt(tokens: readonly Token[], at: number): Found<DateExpression> | null {
  return fiscalYearAt(tokens, at) ?? decadeAt(tokens, at) ?? centuryAt(tokens, at) ?? plainYearsAt(tokens, at);
}

function plainYearsAt(tokens: readonly Token[], at: number): Found<DateExpression> | null {
  const isNamed = standsAt(tokens, at, "the") && standsAt(tokens, at + 1, "year");
  const index = isNamed ? at + 2 : standsAt(tokens, at, "year") ? at + 1 : at;
  const first = yearAt(tokens, index, index > at);
  if (first === null) return null;
  const last = secondYear(tokens, first);
  if (last !== null) {
    return { value: { kind: "years", as: "range", first: first.value, last: last.value }, next: last.next };
  }
  // "2019/05" and "2019-05" are left to those who write them.
  if (isJoinedToDigits(tokens, first.next)) return null;
  if (standsAt(tokens, first.next, "bc", "bce")) {
    return { value: { kind: "open", as: "year", isRelative: false }, next: first.next + 1 };
  }
  return { value: { kind: "years", as: "year", first: first.value, last: first.value }, next: first.next };
}

function isJoinedToDigits(tokens: readonly Token[], at: number): boolean {
  const sign = tokens[at];
  const isJoint = sign?.isGlued === true && /^[/.-]$/u.test(sign.text);
  return isJoint && isNumber(tokens[at + 1]) && tokens[at + 1]?.isGlued === true;
}

/** The later year behind a dash or stroke: "2019-20", "2014–2019", "2023/24". */
function secondYear(tokens: readonly Token[], first: Found<number>): Found<number> | null {
  const isStroke = standsAt(tokens, first.next, "/") && tokens[first.next]?.isGlued === true;
  const index = isStroke ? first.next + 1 : afterJoiningDash(tokens, first.next);
  const token = index === null ? undefined : tokens[index];
  if (index === null || !isNumber(token) || !token.isGlued || isJoinedToDigits(tokens, index + 1)) return null;
  if (!/^(?:\d\d|\d{4})$/u.test(token.text)) return null;
  const digits = Number(token.text);
  const value = digits >= 100 ? digits : Math.floor(first.value / 100) * 100 + digits;
  const turned = value <= first.value && digits < 100 ? value + 100 : value;
  // "1999-00" turns the century; "2019-05" is a month.
  const isNext = turned === value || turned === first.value + 1;
  return turned > first.value && isNext && (!isStroke || turned === first.value + 1)
    ? { value: turned, next: index + 1 }
    : null;
}

function fiscalYearAt(tokens: readonly Token[], at: number): Found<DateExpression> | null {
  const isLong = standsAt(tokens, at, "fiscal", "financial", "tax");
  if (!isLong && tokens[at]?.text !== "FY") return null;
  const index = isLong && standsAt(tokens, at + 1, "year") ? at + 2 : at + 1;
  const token = tokens[index];
  if (!isNumber(token)) return null;
  if (/^\d\d$/u.test(token.text) && !isLong)
    return { value: { kind: "open", as: "fiscal year", isRelative: false }, next: index + 1 };
  if (!/^(?:19|20)\d\d$/u.test(token.text)) return null;
  const first = { value: Number(token.text), next: index + 1 };
  const last = secondYear(tokens, first);
  // Where it begins is a matter of country: one year’s number leaves it open.
  return last === null
    ? { value: { kind: "open", as: "fiscal year", isRelative: false }, next: first.next }
    : { value: { kind: "years", as: "fiscal year", first: first.value, last: last.value }, next: last.next };
}

function decadeAt(tokens: readonly Token[], at: number): Found<DateExpression> | null {
  const index = standsAt(tokens, at, "the") ? at + 1 : at;
  const named = index > at ? DIGIT_DECADES.get(lowerAt(tokens, index)) : undefined;
  if (named !== undefined) return decade(named, index + 1);
  const isShort = /^['’‘]$/u.test(lowerAt(tokens, index));
  const digits = tokens[isShort ? index + 1 : index];
  if (!isNumber(digits) || (digits.isGlued && !isShort && !/^[-–("“]$/u.test(lowerAt(tokens, index - 1)))) return null;
  const behind = isShort ? index + 2 : index + 1;
  const end = pluralEnd(tokens, behind);
  if (end === null) return null;
  if (/^(?:1[0-9]|20)\d0$/u.test(digits.text)) return decade(Number(digits.text), end);
  const isTwoDigits = /^[2-9]0$/u.test(digits.text) && index > at;
  return isTwoDigits ? decade(1900 + Number(digits.text), end) : null;
}

/** The index behind "s" or "’s". */
function pluralEnd(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.text === "s" && tokens[at]?.isGlued === true) return at + 1;
  const isApostrophe = /^['’]$/u.test(lowerAt(tokens, at)) && tokens[at]?.isGlued === true;
  return isApostrophe && tokens[at + 1]?.text === "s" && tokens[at + 1]?.isGlued === true ? at + 2 : null;
}

function decade(first: number, next: number): Found<DateExpression> {
  return { value: { kind: "years", as: "decade", first, last: first + 9 }, next };
}

function centuryAt(tokens: readonly Token[], at: number): Found<DateExpression> | null {
  const ordinal = ordinalAt(tokens, standsAt(tokens, at, "the") ? at + 1 : at);
  if (ordinal === null) return null;
  const index = afterJoiningDash(tokens, ordinal.next) ?? ordinal.next;
  if (!standsAt(tokens, index, "century") || ordinal.value < 1) return null;
  const last = ordinal.value * 100;
  return { value: { kind: "years", as: "century", first: last - 99, last }, next: index + 1 };
}

/** The year behind a month or quarter: "2024", ", 2024", "of last year", "this year", "of the same year" not. */
export function yearBehind(tokens: readonly Token[], at: number): Found<YearReference> | null {
  const index = standsAt(tokens, at, ",", "of", "in") ? at + 1 : at;
  const told = standsAt(tokens, at, "in") ? null : yearAt(tokens, index, true);
  if (told !== null && !isJoinedToDigits(tokens, told.next)) return { value: { year: told.value }, next: told.next };
  if (standsAt(tokens, at, ",") || !standsAt(tokens, index + 1, "year")) return null;
  const offset = OFFSETS.get(lowerAt(tokens, index));
  return offset === undefined ? null : { value: { offset }, next: index + 2 };
}

const OFFSETS = new Map([
  ["last", -1],
  ["this", 0],
  ["next", 1],
]);
