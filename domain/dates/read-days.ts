import { IRREGULAR_PLURALS } from "@/domain/quantities/noun-words";
import { isOrdinalWord } from "@/domain/quantities/number-words";
import type { Found } from "@/domain/quantities/phrases";
import {
  afterJoiningDash,
  isCapitalised,
  isNumber,
  isWord,
  lowerAt,
  standsAt,
  type Token,
} from "@/domain/quantities/tokens";
import type { DateExpression, DayExpression, YearReference } from "./date-expression";
import { DAY_PARTS, MONTHS, SHORT_MONTHS, WEEKDAYS } from "./date-words";
import { ordinalAt } from "./ordinals";
import { yearBehind } from "./read-years";

/**
 * A day of a month at `at`, with what is told of its year and weekday, or a few days of one month: "12 May 2024",
 * "Sunday, September 13th", "the 12th of May", "12-14 May", "2024-05-12", "12/05/2024".
 */
export function daysAt(tokens: readonly Token[], at: number): Found<DateExpression> | null {
  return isoDayAt(tokens, at) ?? slashedDayAt(tokens, at) ?? dottedDayAt(tokens, at) ?? writtenDaysAt(tokens, at);
}

function writtenDaysAt(tokens: readonly Token[], at: number): Found<DateExpression> | null {
  const weekday = weekdayBefore(tokens, at);
  const start = weekday?.next ?? at;
  const first = dayBeforeMonth(tokens, start) ?? monthBeforeDay(tokens, start);
  if (first === null) return null;
  const year = first.value.last.year;
  const [from, to] = [first.value.first, first.value.last].map(
    (day): DayExpression => ({ ...day, year, weekday: weekday?.value ?? null }),
  );
  if (from === undefined || to === undefined) return null;
  const isOneDay = from.day === to.day;
  return {
    value: isOneDay ? from : { kind: "from to", from: { ...from, weekday: null }, to: { ...to, weekday: null } },
    next: first.next,
  };
}

type FewDays = Found<{ readonly first: DayExpression; readonly last: DayExpression }>;

/** "Sunday, " or "Sunday night, " before a day. */
function weekdayBefore(tokens: readonly Token[], at: number): Found<number> | null {
  const value = isCapitalised(tokens[at]) ? WEEKDAYS.get(lowerAt(tokens, at)) : undefined;
  if (value === undefined) return null;
  const behind = DAY_PARTS.has(lowerAt(tokens, at + 1)) ? at + 2 : at + 1;
  const next = standsAt(tokens, behind, ",") ? behind + 1 : behind;
  return { value, next: standsAt(tokens, next, "the") ? next + 1 : next };
}

/** The month in letters at `at`, with the full stop of a short form. Only with a capital: "may" and "march" are verbs. */
export function monthNameAt(tokens: readonly Token[], at: number): Found<number> | null {
  const token = tokens[at];
  if (!isWord(token) || !isCapitalised(token)) return null;
  const full = MONTHS.get(token.lower);
  if (full !== undefined) return { value: full, next: at + 1 };
  const short = SHORT_MONTHS.get(token.lower);
  if (short === undefined) return null;
  const stop = tokens[at + 1];
  return { value: short, next: stop?.text === "." && stop.isGlued ? at + 2 : at + 1 };
}

/** The number of a day with or without its ending: "12", "12th", "twelfth". */
function dayNumberAt(tokens: readonly Token[], at: number): Found<number> | null {
  const found = wholeDayNumberAt(tokens, at);
  const dashed = found === null ? null : afterJoiningDash(tokens, found.next);
  // "12th-century" and "12-year" hold no day.
  return dashed !== null && isWord(tokens[dashed]) ? null : found;
}

function wholeDayNumberAt(tokens: readonly Token[], at: number): Found<number> | null {
  const ordinal = ordinalAt(tokens, at);
  if (ordinal !== null) return ordinal.value <= 31 ? ordinal : null;
  const token = tokens[at];
  const isDay = isNumber(token) && /^(?:[1-9]|0[1-9]|[12]\d|3[01])$/u.test(token.text);
  const next = tokens[at + 1];
  if (!isDay || (next?.isGlued === true && /^(?:[%:\p{L}]|°)/u.test(next.text))) return null;
  const before = tokens[at - 1];
  if (token.isGlued && before !== undefined && !/^[("“‘[,\-–—]$/u.test(before.text)) return null;
  return { value: Number(token.text), next: at + 1 };
}

/** "12 May 2024", "the 12th of May", "12 to 14 May", "30 April". */
function dayBeforeMonth(tokens: readonly Token[], at: number): FewDays | null {
  const first = dayNumberAt(tokens, standsAt(tokens, at, "the") ? at + 1 : at);
  if (first === null) return null;
  const last = secondDay(tokens, first);
  const behind = last?.next ?? first.next;
  const hasOf = standsAt(tokens, behind, "of");
  const month = monthNameAt(tokens, hasOf ? behind + 1 : behind);
  // "The first May" of an office is no day.
  if (month === null || (!hasOf && isOrdinalWord(lowerAt(tokens, behind - 1)))) return null;
  const year = yearBehind(tokens, month.next);
  return fewDays(first.value, last?.value ?? first.value, month.value, year, month.next);
}

/** "May 12, 2024", "May 12-14". */
function monthBeforeDay(tokens: readonly Token[], at: number): FewDays | null {
  const month = monthNameAt(tokens, at);
  const first =
    month === null ? null : dayNumberAt(tokens, standsAt(tokens, month.next, "the") ? month.next + 1 : month.next);
  if (month === null || first === null) return null;
  // "In May 20 people …"
  if (IRREGULAR_PLURALS.has(lowerAt(tokens, first.next)) || standsAt(tokens, first.next, "per", "million", "billion"))
    return null;
  const last = secondDay(tokens, first);
  const next = last?.next ?? first.next;
  return fewDays(first.value, last?.value ?? first.value, month.value, yearBehind(tokens, next), next);
}

function secondDay(tokens: readonly Token[], first: Found<number>): Found<number> | null {
  const dashed = afterJoiningDash(tokens, first.next);
  const index = dashed ?? (standsAt(tokens, first.next, "to", "and", "or", "until") ? first.next + 1 : null);
  const last = index === null ? null : dayNumberAt(tokens, index);
  // "May 12 and 20 people" has one day; so has "May 12 to 14 May".
  if (last === null || last.value <= first.value || IRREGULAR_PLURALS.has(lowerAt(tokens, last.next))) return null;
  return last;
}

function fewDays(first: number, last: number, month: number, year: Found<YearReference> | null, next: number): FewDays {
  const day = { kind: "day", month, year: year?.value ?? null, weekday: null } as const;
  return { value: { first: { ...day, day: first }, last: { ...day, day: last } }, next: year?.next ?? next };
}

function isoDayAt(tokens: readonly Token[], at: number): Found<DateExpression> | null {
  const parts = [tokens[at], tokens[at + 2], tokens[at + 4]];
  const isJoined = [1, 2, 3, 4].every((offset) => tokens[at + offset]?.isGlued === true);
  if (!isJoined || !standsAt(tokens, at + 1, "-") || !standsAt(tokens, at + 3, "-")) return null;
  const [year, month, day] = parts.map((part) => part?.text ?? "");
  if (!/^\d{4}$/u.test(year ?? "") || !/^\d\d$/u.test(month ?? "") || !/^\d\d$/u.test(day ?? "")) return null;
  return { value: numericDay(Number(year), Number(month), Number(day)), next: at + 5 };
}

/** Day and month in digits are told apart only where one of them is above 12 or both are the same. */
function slashedDayAt(tokens: readonly Token[], at: number): Found<DateExpression> | null {
  const isJoined = [1, 2, 3, 4].every((offset) => tokens[at + offset]?.isGlued === true);
  if (!isJoined || !standsAt(tokens, at + 1, "/") || !standsAt(tokens, at + 3, "/")) return null;
  const [first, second, year] = [lowerAt(tokens, at), lowerAt(tokens, at + 2), lowerAt(tokens, at + 4)];
  return digitsDay(first, second, year, at + 5);
}

function dottedDayAt(tokens: readonly Token[], at: number): Found<DateExpression> | null {
  const token = tokens[at];
  if (!isNumber(token) || token.text.length > 10) return null;
  const [first, second, year, more] = token.text.split(".");
  return first === undefined || second === undefined || year === undefined || more !== undefined
    ? null
    : digitsDay(first, second, year, at + 1);
}

function digitsDay(first: string, second: string, year: string, next: number): Found<DateExpression> | null {
  if (!/^\d\d?$/u.test(first) || !/^\d\d?$/u.test(second) || !/^(?:19|20)\d\d$/u.test(year)) return null;
  const [one, two] = [Number(first), Number(second)];
  if (one < 1 || two < 1 || one > 31 || two > 31 || Math.min(one, two) > 12) return null;
  const isTold = one > 12 || two > 12 || one === two;
  if (!isTold) return { value: { kind: "open", as: "day", isRelative: false }, next };
  return { value: numericDay(Number(year), Math.min(one, two), Math.max(one, two)), next };
}

function numericDay(year: number, month: number, day: number): DateExpression {
  return { kind: "day", day, month, year: { year }, weekday: null };
}
