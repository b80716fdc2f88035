import {
  calendarDay,
  type DayNumber,
  type DayRange,
  monthsOfYear,
  realDay,
  shiftDay,
  unitHolding,
  weekdayOf,
} from "./calendar";
import type { DateExpression, DayExpression, YearReference } from "./date-expression";

/** Where a date stands: the day of publication, if known, and whether its clause speaks of what is to come. */
export type Standpoint = { readonly published: DayNumber | null; readonly isFuture: boolean };

/** A day or month without a year lies no further back than this; else it is still to come. */
const MAX_DAYS_BACK = 270;

/**
 * The days that an expression means, or null. Weekdays, days and months without a year are the last on or before
 * publication, in a clause about the future the first on or after it; a day or month that would lie more than nine
 * months back is taken for the coming one.
 */
export function resolveDate(expression: DateExpression, standpoint: Standpoint): DayRange | null {
  switch (expression.kind) {
    case "day":
      return resolveDay(expression, standpoint);
    case "month":
      return resolveMonth(expression, standpoint);
    case "quarter":
      return resolvePart(expression.index, 3, expression.year, standpoint);
    case "half-year":
      return resolvePart(expression.index, 6, expression.year, standpoint);
    case "months": {
      const year = yearOf(expression.year, standpoint);
      if (year === null) return null;
      return monthsOfYear(year, expression.isLast ? 13 - expression.count : 1, expression.count);
    }
    case "years":
      return { from: monthsOfYear(expression.first, 1, 12).from, to: monthsOfYear(expression.last, 1, 12).to };
    case "from to":
      return resolveRange(expression.from, expression.to, standpoint);
    case "open":
      return null;
    default:
      return standpoint.published === null ? null : resolveFrom(expression, standpoint.published, standpoint.isFuture);
  }
}

type Reckoned = Extract<
  DateExpression,
  { readonly kind: "weekday" | "weekend" | "calendar" | "distant" | "rolling" | "part" | "since" }
>;

/** What is reckoned from the day of publication. */
function resolveFrom(expression: Reckoned, published: DayNumber, isFuture: boolean): DayRange | null {
  switch (expression.kind) {
    case "weekday":
      return dayRange(weekdayNear(expression, published, isFuture));
    case "weekend": {
      const saturday = weekdayNear({ kind: "weekday", weekday: 6, which: null }, published, false);
      return isFuture ? calendarUnit("weekend", 0, published) : { from: saturday, to: saturday + 1 };
    }
    case "calendar":
      return calendarUnit(expression.unit, expression.offset, published);
    case "distant":
      return unitHolding(shiftDay(published, expression.unit, expression.count), expression.unit);
    case "rolling": {
      const other = shiftDay(published, expression.unit, expression.count);
      return { from: Math.min(published, other), to: Math.max(published, other) };
    }
    case "part": {
      const whole = unitHolding(published, expression.unit);
      return expression.isPast ? { from: whole.from, to: published } : { from: published, to: whole.to };
    }
    case "since": {
      const start = resolveDate(expression.start, { published, isFuture: false });
      return start === null || start.from > published ? null : { from: start.from, to: published };
    }
  }
}

function dayRange(day: DayNumber): DayRange {
  return { from: day, to: day };
}

function weekdayNear(
  { weekday, which }: Extract<DateExpression, { kind: "weekday" }>,
  published: DayNumber,
  isFuture: boolean,
): DayNumber {
  const back = (weekdayOf(published) - weekday + 7) % 7;
  if (which === "last") return published - (back === 0 ? 7 : back);
  const ahead = (7 - back) % 7;
  if (which === "next") return published + (ahead === 0 ? 7 : ahead);
  return isFuture || which === "this" ? published + ahead : published - back;
}

function calendarUnit(unit: Extract<Reckoned, { kind: "calendar" }>["unit"], offset: number, published: DayNumber) {
  if (unit !== "weekend") return unitHolding(shiftDay(published, unit, offset), unit);
  const week = unitHolding(shiftDay(published, "week", offset), "week");
  return { from: week.to - 1, to: week.to };
}

function yearOf(reference: YearReference, { published }: Standpoint): number | null {
  if ("year" in reference) return reference.year;
  return published === null ? null : calendarDay(published).year + reference.offset;
}

function resolveDay({ day, month, year, weekday }: DayExpression, standpoint: Standpoint): DayRange | null {
  const told = year === null ? null : yearOf(year, standpoint);
  const { published } = standpoint;
  if (told !== null) {
    const number = realDay(told, month, day);
    return number === null ? null : dayRange(number);
  }
  if (year !== null || published === null) return null;
  const candidates = yearsAround(published).flatMap((near) => {
    const number = realDay(near, month, day);
    return number === null ? [] : [number];
  });
  const fitting = candidates.filter((number) => weekday === null || weekdayOf(number) === weekday);
  const chosen = nearest(fitting.length > 0 ? fitting : candidates, standpoint, published);
  return chosen === null ? null : dayRange(chosen);
}

function yearsAround(published: DayNumber): number[] {
  const { year } = calendarDay(published);
  return [year - 1, year, year + 1];
}

/** The last of some days, in order, on or before publication; about the future, or where that lies far back, the next. */
function nearest(days: readonly DayNumber[], { isFuture }: Standpoint, published: DayNumber): DayNumber | null {
  const past = days.findLast((day) => day <= published) ?? null;
  const next = days.find((day) => day >= published) ?? null;
  if (past === null || next === null) return past ?? next;
  return isFuture || published - past > MAX_DAYS_BACK ? next : past;
}

function resolveMonth(
  { month, year, which }: Extract<DateExpression, { kind: "month" }>,
  standpoint: Standpoint,
): DayRange | null {
  const told = year === null ? null : yearOf(year, standpoint);
  if (told !== null) return monthsOfYear(told, month, 1);
  const { published, isFuture } = standpoint;
  if (year !== null || published === null) return null;
  const now = calendarDay(published);
  if (which === "this") return monthsOfYear(now.year, month, 1);
  if (which === "last") return monthsOfYear(month < now.month ? now.year : now.year - 1, month, 1);
  if (which === "next") return monthsOfYear(month > now.month ? now.year : now.year + 1, month, 1);
  if (month === now.month) return monthsOfYear(now.year, month, 1);
  const monthsBack = (now.month - month + 12) % 12;
  const isComing = isFuture || monthsBack > MAX_DAYS_BACK / 30;
  const isLater = month > now.month;
  const chosen = isComing ? (isLater ? now.year : now.year + 1) : isLater ? now.year - 1 : now.year;
  return monthsOfYear(chosen, month, 1);
}

/** A quarter or half of a year; without a year the last that has begun, about the future the next that ends. */
function resolvePart(index: number, size: number, year: YearReference | null, standpoint: Standpoint): DayRange | null {
  const first = (index - 1) * size + 1;
  const told = year === null ? null : yearOf(year, standpoint);
  if (told !== null) return monthsOfYear(told, first, size);
  const { published, isFuture } = standpoint;
  if (year !== null || published === null) return null;
  const parts = yearsAround(published).map((near) => monthsOfYear(near, first, size));
  const chosen = isFuture
    ? parts.find((part) => part.to >= published)
    : parts.findLast((part) => part.from <= published);
  return chosen ?? null;
}

/** From the first day of the one to the last of the other; a beginning without a year is the last before the end. */
function resolveRange(from: DateExpression, to: DateExpression, standpoint: Standpoint): DayRange | null {
  const end = resolveDate(to, standpoint);
  if (end === null) return null;
  const start = isWithoutYear(from) ? lastBefore(from, end) : resolveDate(from, standpoint);
  return start === null || start.from > end.to ? null : { from: start.from, to: end.to };
}

type WithoutYear = Extract<DateExpression, { readonly kind: "day" | "month" | "quarter" | "weekday" }>;

function isWithoutYear(expression: DateExpression): expression is WithoutYear {
  switch (expression.kind) {
    case "weekday":
      return true;
    case "day":
    case "month":
    case "quarter":
      return expression.year === null;
    default:
      return false;
  }
}

function lastBefore(from: WithoutYear, end: DayRange): DayRange | null {
  if (from.kind === "weekday") return dayRange(weekdayNear({ ...from, which: null }, end.from, false));
  const { year } = calendarDay(end.to);
  for (const candidate of [year, year - 1]) {
    const start = resolveDate({ ...from, year: { year: candidate } }, { published: null, isFuture: false });
    if (start !== null && start.from <= end.from) return start;
  }
  return null;
}
