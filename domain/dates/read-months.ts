import type { Found } from "@/domain/quantities/phrases";
import { afterJoiningDash, isCapitalised, isNumber, lowerAt, standsAt, type Token } from "@/domain/quantities/tokens";
import type { DateExpression, Which, YearReference } from "./date-expression";
import { DAY_PARTS, DOUBTFUL_MONTHS, SEASONS, SHORT_MONTHS, WEEKDAYS } from "./date-words";
import { ordinalAt } from "./ordinals";
import { monthNameAt } from "./read-days";
import { yearBehind } from "./read-years";

const WHICH = new Map<string, Which>([
  ["last", "last"],
  ["this", "this"],
  ["next", "next"],
]);
/** Before a doubtful month these say that it is one: "in May". A person can be met "by", "from" and "to" May. */
const MONTH_CUES = new Set(
  "in since until till during throughout early mid late last this next every through".split(" "),
);
/** "The end of May". */
export const EDGES: ReadonlySet<string> = new Set("start beginning middle end close".split(" "));
/** "Black Friday" and "Good Friday" are other days, "a Friday" is any, the "Sunday Times" is none. */
const NOT_ONE_DAY = new Set(
  "black good bloody super ash palm easter holy cyber shrove maundy fat a every each any".split(" "),
);
const PAPERS = new Set("times telegraph mirror mail express post sun league".split(" "));

/** A day of the week at `at`: "Sunday", "last Monday", "next Friday night"; "Sundays" are no one day. */
export function weekdayAt(tokens: readonly Token[], at: number): Found<DateExpression> | null {
  const which = whichAt(tokens, at);
  const token = tokens[which.next];
  const weekday = isCapitalised(token) ? WEEKDAYS.get(lowerAt(tokens, which.next)) : undefined;
  if (weekday === undefined || NOT_ONE_DAY.has(lowerAt(tokens, which.next - 1))) return null;
  const isPaper = isCapitalised(tokens[which.next + 1]) && PAPERS.has(lowerAt(tokens, which.next + 1));
  if (isPaper) return null;
  const next = DAY_PARTS.has(lowerAt(tokens, which.next + 1)) ? which.next + 2 : which.next + 1;
  return { value: { kind: "weekday", weekday, which: which.value }, next };
}

function whichAt(tokens: readonly Token[], at: number): Found<Which> {
  const value = WHICH.get(lowerAt(tokens, at));
  return value === undefined ? { value: null, next: at } : { value, next: at + 1 };
}

/**
 * A month at `at`: "March", "Sept. 2020", "last May". Months that are names or verbs as well need a year, a day or a
 * preposition beside them, unless `isExpected` says that another month or a "from" does.
 */
export function monthAt(tokens: readonly Token[], at: number, isExpected: boolean): Found<DateExpression> | null {
  const which = whichAt(tokens, at);
  const month = monthNameAt(tokens, which.next);
  if (month === null) return null;
  const year = yearBehind(tokens, month.next);
  const isTold = isExpected || year !== null || isCued(tokens, which.next);
  if (!isTold && isDoubtful(tokens, which.next)) return null;
  return {
    value: { kind: "month", month: month.value, year: year?.value ?? null, which: which.value },
    next: year?.next ?? month.next,
  };
}

/** Whether "in", "mid-" or "the end of" stands before a month. */
function isCued(tokens: readonly Token[], at: number): boolean {
  const isHyphened = standsAt(tokens, at - 1, "-") && tokens[at]?.isGlued === true;
  if (MONTH_CUES.has(lowerAt(tokens, isHyphened ? at - 2 : at - 1))) return true;
  return standsAt(tokens, at - 1, "of") && EDGES.has(lowerAt(tokens, at - 2));
}

function isDoubtful(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at);
  return DOUBTFUL_MONTHS.has(word) || SHORT_MONTHS.has(word);
}

const PARTS = new Map<string, "quarter" | "half-year">([
  ["quarter", "quarter"],
  ["half", "half-year"],
]);

/** A quarter or half of a year: "the first quarter of 2024", "third-quarter", "Q1 2024", "the second half of last year". */
export function quarterAt(tokens: readonly Token[], at: number): Found<DateExpression> | null {
  const short = shortQuarterAt(tokens, at);
  if (short !== null) return short;
  const ordinal = ordinalAt(tokens, standsAt(tokens, at, "the") ? at + 1 : at);
  if (ordinal === null) return null;
  const index = afterJoiningDash(tokens, ordinal.next) ?? ordinal.next;
  const months = ordinal.value === 1 ? firstMonths(tokens, index, false) : null;
  if (months !== null) return months;
  const kind = PARTS.get(lowerAt(tokens, index));
  if (kind === undefined || ordinal.value > (kind === "quarter" ? 4 : 2)) return null;
  if (isOfTheYear(tokens, index + 1)) return { value: { kind, index: ordinal.value, year: null }, next: index + 4 };
  const year = yearBehind(tokens, index + 1);
  // Matches have halves too, and "a third quarter" of growth is a third one.
  if (year === null && (kind === "half-year" || standsAt(tokens, at - 1, "a"))) return null;
  return { value: { kind, index: ordinal.value, year: year?.value ?? null }, next: year?.next ?? index + 1 };
}

function isOfTheYear(tokens: readonly Token[], at: number): boolean {
  return standsAt(tokens, at, "of") && standsAt(tokens, at + 1, "the") && standsAt(tokens, at + 2, "year");
}

function shortQuarterAt(tokens: readonly Token[], at: number): Found<DateExpression> | null {
  const [letter, digit] = [tokens[at], tokens[at + 1]];
  if (!isNumber(digit) || !digit.isGlued || letter?.isGlued === true) return null;
  const kind = letter?.text === "Q" ? "quarter" : letter?.text === "H" ? "half-year" : null;
  if (kind === null || !(kind === "quarter" ? /^[1-4]$/u : /^[12]$/u).test(digit.text)) return null;
  const year = yearBehind(tokens, at + 2);
  if (kind === "half-year" && year === null) return null;
  return { value: { kind, index: Number(digit.text), year: year?.value ?? null }, next: year?.next ?? at + 2 };
}

const MONTH_COUNTS = new Map(
  "two three four five six seven eight nine ten eleven"
    .split(" ")
    .map((word, index): [string, number] => [word, index + 2]),
);

/** "The last three months of 2019". */
export function lastMonthsAt(tokens: readonly Token[], at: number): Found<DateExpression> | null {
  const index = standsAt(tokens, at, "the") ? at + 1 : at;
  return standsAt(tokens, index, "last", "final") ? firstMonths(tokens, index + 1, true) : null;
}

/** "Nine months of 2024", behind "first" or "last". */
function firstMonths(tokens: readonly Token[], at: number, isLast: boolean): Found<DateExpression> | null {
  const digits = tokens[at];
  const count =
    isNumber(digits) && /^\d\d?$/u.test(digits.text) ? Number(digits.text) : MONTH_COUNTS.get(lowerAt(tokens, at));
  if (count === undefined || count < 1 || count > 11 || !standsAt(tokens, at + 1, "months")) return null;
  const year: Found<YearReference> | null = standsAt(tokens, at + 2, "of") ? yearBehind(tokens, at + 2) : null;
  return year === null ? null : { value: { kind: "months", count, isLast, year: year.value }, next: year.next };
}

/** A season at `at`: "last summer", "the summer of 2019", "winter 2020". Its months depend on the place: they stay open. */
export function seasonAt(tokens: readonly Token[], at: number): Found<DateExpression> | null {
  const index = WHICH.has(lowerAt(tokens, at)) || standsAt(tokens, at, "the") ? at + 1 : at;
  if (!SEASONS.has(lowerAt(tokens, index))) return null;
  const year = yearBehind(tokens, index + 1);
  if (year === null && (index === at || standsAt(tokens, at, "the"))) return null;
  const isRelative = year === null || "offset" in year.value;
  return { value: { kind: "open", as: "season", isRelative }, next: year?.next ?? index + 1 };
}
