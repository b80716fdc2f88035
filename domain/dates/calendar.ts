import type { IsoDate } from "./date-mention";

/** Days since 1970-01-01 in the proleptic Gregorian calendar, which may be negative. */
export type DayNumber = number;

/** A stretch of days, both ends included. */
export type DayRange = { readonly from: DayNumber; readonly to: DayNumber };

/** A day of the calendar; `month` from 1 to 12. */
type CalendarDay = { readonly year: number; readonly month: number; readonly day: number };

/** Units that divide the calendar without gaps; weeks begin on Monday. */
export type CalendarUnit = "day" | "week" | "month" | "quarter" | "half-year" | "year" | "decade" | "century";

const MONTHS_IN = { month: 1, quarter: 3, "half-year": 6, year: 12, decade: 120, century: 1200 } as const;
const DAYS_IN_ERA = 146_097;
/** 0000-03-01 is this many days before 1970-01-01. */
const DAYS_TO_EPOCH = 719_468;

/**
 * The number of a day by the method of Howard Hinnant’s "chrono-compatible low-level date algorithms": years begin in
 * March, so that the leap day is the last, and come in eras of 400. Days past the end of a month run on.
 */
function dayNumber(year: number, month: number, day: number): DayNumber {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_ERA + dayOfEra - DAYS_TO_EPOCH;
}

/** The day of a number, by the same method. */
export function calendarDay(number: DayNumber): CalendarDay {
  const shifted = number + DAYS_TO_EPOCH;
  const era = Math.floor(shifted / DAYS_IN_ERA);
  const dayOfEra = shifted - era * DAYS_IN_ERA;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** The number of a day that the calendar has, or null ("30 February"). Years 1 to 9999. */
export function realDay(year: number, month: number, day: number): DayNumber | null {
  const isInRange = year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  if (!isInRange) return null;
  return day <= daysInMonth(year, month) ? dayNumber(year, month, day) : null;
}

function daysInMonth(year: number, month: number): number {
  const following = month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1);
  return following - dayNumber(year, month, 1);
}

/** The day of an ISO 8601 calendar date (YYYY-MM-DD), or null for anything else. */
export function parseIsoDate(date: IsoDate): DayNumber | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(date);
  return match === null ? null : realDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** A day as YYYY-MM-DD. */
export function isoDateOf(number: DayNumber): IsoDate {
  const { year, month, day } = calendarDay(number);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

function padded(value: number, length: number): string {
  return String(value).padStart(length, "0");
}

/** The day of the week, from 1 for Monday to 7 for Sunday. */
export function weekdayOf(number: DayNumber): number {
  // 1970-01-01 was a Thursday.
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** The day that lies `count` units later; a month too short for the day gives its last. */
export function shiftDay(number: DayNumber, unit: CalendarUnit, count: number): DayNumber {
  if (unit === "day") return number + count;
  if (unit === "week") return number + 7 * count;
  const { year, month, day } = calendarDay(number);
  const months = year * 12 + (month - 1) + count * MONTHS_IN[unit];
  const [newYear, newMonth] = [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1];
  return dayNumber(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)));
}

/** The unit of the calendar that holds a day. A century runs from its year 01 to its year 00, a decade from 0 to 9. */
export function unitHolding(number: DayNumber, unit: CalendarUnit): DayRange {
  if (unit === "day") return { from: number, to: number };
  if (unit === "week") {
    const monday = number - weekdayOf(number) + 1;
    return { from: monday, to: monday + 6 };
  }
  const { year, month } = calendarDay(number);
  const first = unit === "century" ? 12 : 0;
  const size = MONTHS_IN[unit];
  const months = Math.floor((year * 12 + month - 1 - first) / size) * size + first;
  return monthsFrom(months, size);
}

function monthsFrom(months: number, size: number): DayRange {
  return { from: firstOfMonth(months), to: firstOfMonth(months + size) - 1 };
}

/** The first day of a month that is counted from January of the year 0. */
function firstOfMonth(months: number): DayNumber {
  return dayNumber(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, 1);
}

/** The days of `count` months of a year from `month` on. */
export function monthsOfYear(year: number, month: number, count: number): DayRange {
  return monthsFrom(year * 12 + month - 1, count);
}
