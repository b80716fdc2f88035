import { type DayNumber, isoDateOf, realDay } from "@/domain/dates/calendar";
import type { IsoDate } from "@/domain/dates/date-mention";
import { monthNamed } from "./month-names";

/** A day as somebody wrote it. `start` and `end` are UTF-16 offsets, `end` exclusive. */
export interface WrittenDay {
  start: number;
  end: number;
  /** One day, or for "03/04/2015" the two it may be: the day before the month, and the month before the day. */
  readings: readonly [IsoDate] | readonly [dayFirst: IsoDate, monthFirst: IsoDate];
  /** The hour, where the day is that of a clock set to UTC: the publisher's own day may be the next or the last one. */
  utcHour: number | null;
}

interface Token {
  text: string;
  start: number;
  end: number;
}

interface Found {
  next: number;
  readings: WrittenDay["readings"];
}

/** So much of a text is looked at; UTF-16 units. */
const LONGEST = 400;

/**
 * The first day that a text writes, in digits or in words of many languages: "2015-03-11T15:46:00-05:00", "March 11,
 * 2015", "11. März 2015", "11 мая 2026 г.", "Wed, 11 Mar 2015 23:46 GMT", "2015年3月11日", a count of seconds or
 * milliseconds. The day is the one that is written, whatever the clock's offset. Null where there is none.
 */
export function findWrittenDay(text: string, language?: string): WrittenDay | null {
  const looked = westernDigits(text.slice(0, LONGEST));
  if (!/\d/.test(looked)) return null;
  const whole = looked.trim();
  if (/^\d{8,14}$/.test(whole)) return wholeNumber(whole, looked.indexOf(whole));
  const tokens = tokensOf(looked);
  for (let at = 0; at < tokens.length; at += 1) {
    const found = dayAt(tokens, at, language);
    const [first, last] = [tokens[at], tokens[(found?.next ?? 0) - 1]];
    if (found === null || first === undefined || last === undefined) continue;
    return { start: first.start, end: last.end, readings: found.readings, utcHour: utcHourBehind(looked, last.end) };
  }
  return null;
}

/** Whether "03/04/2020" is the third of April in a language (BCP 47). English is written both ways. */
export function putsDayFirst(language: string | null | undefined): boolean {
  const primary = language?.split(/[-_]/, 1)[0]?.toLowerCase();
  return primary !== undefined && /^[a-z]{2,3}$/.test(primary) && primary !== "en";
}

/** Whether a text is a day and nothing else. */
export function isDayAlone(text: string): boolean {
  const day = text.length > LONGEST ? null : findWrittenDay(text);
  return day !== null && !/[\p{L}\p{N}]/u.test(text.slice(0, day.start) + text.slice(day.end));
}

/** Arabic, Persian and Indian digits as those of ASCII, each in its place. */
function westernDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[\u0966-\u096f]/g, (digit) => String(digit.charCodeAt(0) - 0x966));
}

function tokensOf(text: string): Token[] {
  return [...text.matchAll(/\d+|\p{L}[\p{L}\p{M}]*|\S/gu)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function dayAt(tokens: readonly Token[], at: number, language: string | undefined): Found | null {
  return (
    yearFirstAt(tokens, at) ??
    dayMonthYearAt(tokens, at, language) ??
    monthDayYearAt(tokens, at, language) ??
    yearMonthDayAt(tokens, at, language) ??
    digitsAt(tokens, at)
  );
}

const textAt = (tokens: readonly Token[], at: number) => tokens[at]?.text ?? "";

/** A number of so many digits that stands at `at`. */
function numberAt(tokens: readonly Token[], at: number, digits: RegExp): number | null {
  const text = textAt(tokens, at);
  return digits.test(text) ? Number(text) : null;
}

const YEAR = /^(?:1[89]|20)\d\d$/;
const SHORT = /^\d{1,2}$/;

function one(year: number | null, month: number | null, day: number | null, next: number): Found | null {
  const number = realDayOf(year, month, day);
  return number === null ? null : { next, readings: [isoDateOf(number)] };
}

function realDayOf(year: number | null, month: number | null, day: number | null): DayNumber | null {
  if (year === null || month === null || day === null) return null;
  const number = realDay(year, month, day);
  // The first day that computers count from stands for "none".
  return number === 0 || number === -1 ? null : number;
}

/** "2015-03-11", "2015/3/11", "2015年3月11日", "20150311T1546". */
function yearFirstAt(tokens: readonly Token[], at: number): Found | null {
  const packed = /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(textAt(tokens, at));
  if (packed !== null) return one(Number(packed[1]), Number(packed[2]), Number(packed[3]), at + 1);
  const [first, second] = [textAt(tokens, at + 1), textAt(tokens, at + 3)];
  const isJoined = (/^[-/.]$/.test(first) && second === first) || (/^[年년]$/.test(first) && /^[月월]$/.test(second));
  if (!isJoined) return null;
  return one(numberAt(tokens, at, YEAR), numberAt(tokens, at + 2, SHORT), numberAt(tokens, at + 4, SHORT), at + 5);
}

/** Steps over the small words and signs that part the members of a date; at most three of them. */
function over(tokens: readonly Token[], at: number, parting: RegExp): number {
  let next = at;
  while (next < at + 3 && parting.test(textAt(tokens, next))) next += 1;
  return next;
}

const BEHIND_DAY = /^(?:st|nd|rd|th|er|ers|º|ª|°|de|d|di|of|to|\.|,|-|–|\/|ta|و|та)$/iu;
const BEHIND_MONTH = /^(?:de|del|of|\.|,|-|–|\/|’|')$/iu;

/** "11 March 2015", "11. März 2015", "11 de marzo de 2015", "11-Mar-2015". */
function dayMonthYearAt(tokens: readonly Token[], at: number, language: string | undefined): Found | null {
  const day = numberAt(tokens, at, SHORT);
  if (day === null) return null;
  const monthAt = over(tokens, at + 1, BEHIND_DAY);
  const month = monthNamed(textAt(tokens, monthAt), language);
  if (month === null) return null;
  const yearAt = yearBehind(tokens, over(tokens, monthAt + 1, BEHIND_MONTH));
  return yearAt === null ? null : one(numberAt(tokens, yearAt, YEAR), month, day, yearAt + 1);
}

/** "March 11, 2015", "Mar 11 15:46:00 UTC 2015". */
function monthDayYearAt(tokens: readonly Token[], at: number, language: string | undefined): Found | null {
  const month = monthNamed(textAt(tokens, at), language);
  if (month === null) return null;
  const dayAt = over(tokens, at + 1, BEHIND_MONTH);
  const day = numberAt(tokens, dayAt, SHORT);
  if (day === null) return null;
  const yearAt = yearBehind(tokens, over(tokens, dayAt + 1, BEHIND_DAY));
  return yearAt === null ? null : one(numberAt(tokens, yearAt, YEAR), month, day, yearAt + 1);
}

/** "2015. március 11.", "2015 m. kovo 11 d." */
function yearMonthDayAt(tokens: readonly Token[], at: number, language: string | undefined): Found | null {
  const year = numberAt(tokens, at, YEAR);
  if (year === null) return null;
  const monthAt = over(tokens, at + 1, /^(?:m|\.|,|-|urteko|ko)$/iu);
  const month = monthNamed(textAt(tokens, monthAt), language);
  const dayAt = over(tokens, monthAt + 1, BEHIND_MONTH);
  return month === null ? null : one(year, month, numberAt(tokens, dayAt, SHORT), dayAt + 1);
}

/** The year at `at`, or behind a time of the day that stands before it: "15:46:00 UTC 2015", "at 3:46 pm, 2015". */
function yearBehind(tokens: readonly Token[], at: number): number | null {
  for (let next = at; next < at + 9; next += 1) {
    if (YEAR.test(textAt(tokens, next))) return textAt(tokens, next + 1) === ":" ? null : next;
    if (!/^(?:\d{1,2}|:|at|am|pm|a|m|p|\.|,|utc|gmt|[a-z]{2,3}t|of)$/i.test(textAt(tokens, next))) return null;
  }
  return null;
}

/** "11/03/2015", "11.3.2015": with full stops the day comes first everywhere; else 13 and more tell them apart. */
function digitsAt(tokens: readonly Token[], at: number): Found | null {
  const sign = textAt(tokens, at + 1);
  if (!/^[-/.]$/.test(sign) || textAt(tokens, at + 3) !== sign) return null;
  const [first, second] = [numberAt(tokens, at, SHORT), numberAt(tokens, at + 2, SHORT)];
  const year = numberAt(tokens, at + 4, YEAR);
  const [dayFirst, monthFirst] = [realDayOf(year, second, first), realDayOf(year, first, second)];
  if (dayFirst === null && monthFirst === null) return null;
  const next = at + 5;
  if (dayFirst !== null && (sign === "." || monthFirst === null || dayFirst === monthFirst)) {
    return { next, readings: [isoDateOf(dayFirst)] };
  }
  if (monthFirst === null) return null;
  if (dayFirst === null) return sign === "." ? null : { next, readings: [isoDateOf(monthFirst)] };
  return { next, readings: [isoDateOf(dayFirst), isoDateOf(monthFirst)] };
}

/** The hour behind a date whose clock is said to show UTC. */
function utcHourBehind(text: string, end: number): number | null {
  const clock =
    /^[\sT,]{0,3}(\d{1,2}):\d\d(?::\d\d(?:[.,]\d{1,9})?)?\s?(?:Z|UTC|(?:GMT)?[+-]00:?00|GMT(?![+-]))(?![\d\p{L}])/iu.exec(
      text.slice(end, end + 40),
    );
  return clock === null ? null : Number(clock[1]);
}

const EARLIEST_COUNT = Date.UTC(1990, 0, 1);
const LATEST_COUNT = Date.UTC(2100, 0, 1);

/** "20150311", "20150311154600", seconds or milliseconds since 1970. */
function wholeNumber(digits: string, start: number): WrittenDay | null {
  const end = start + digits.length;
  const count = Number(digits) * (digits.length <= 11 ? 1000 : 1);
  if ((digits.length === 10 || digits.length === 13) && count > EARLIEST_COUNT && count < LATEST_COUNT) {
    const instant = new Date(count).toISOString();
    return { start, end, readings: [instant.slice(0, 10)], utcHour: Number(instant.slice(11, 13)) };
  }
  const packed = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:\d{4}|\d{6})?$/.exec(digits);
  const number = packed === null ? null : realDayOf(Number(packed[1]), Number(packed[2]), Number(packed[3]));
  return number === null ? null : { start, end, readings: [isoDateOf(number)], utcHour: null };
}
