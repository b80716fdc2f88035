import { describe, expect, it } from "vitest";
import {
  calendarDay,
  isoDateOf,
  monthsOfYear,
  parseIsoDate,
  realDay,
  shiftDay,
  unitHolding,
  weekdayOf,
} from "./calendar";

const day = (date: string) => parseIsoDate(date) ?? Number.NaN;
const span = ({ from, to }: { from: number; to: number }) => [isoDateOf(from), isoDateOf(to)];

describe("the calendar", () => {
  it.each([
    ["1970-01-01", 0],
    ["1969-12-31", -1],
    ["2000-02-29", 11_016],
    ["2020-09-14", 18_519],
    ["1600-03-01", -135_080],
  ])("numbers %s as %d", (date, number) => {
    expect(parseIsoDate(date)).toBe(number);
    expect(isoDateOf(number)).toBe(date);
  });

  it("agrees with the calendar of the language over four centuries", () => {
    for (let number = -200_000; number < 40_000; number += 97) {
      const iso = new Date(number * 86_400_000).toISOString().slice(0, 10);
      expect(isoDateOf(number)).toBe(iso);
      expect(parseIsoDate(iso)).toBe(number);
    }
  });

  it.each(["2020-02-30", "2019-02-29", "1900-02-29", "2020-13-01", "2020-00-10", "2020-1-1", "0000-01-01", "x", ""])(
    "has no day %j",
    (date) => {
      expect(parseIsoDate(date)).toBeNull();
    },
  );

  it("tells real days from others", () => {
    expect(realDay(2024, 2, 29)).not.toBeNull();
    expect(realDay(2023, 2, 29)).toBeNull();
    expect(realDay(10_000, 1, 1)).toBeNull();
    expect(calendarDay(day("2024-02-29"))).toEqual({ year: 2024, month: 2, day: 29 });
  });

  it("knows the days of the week", () => {
    expect(weekdayOf(day("2020-09-14"))).toBe(1);
    expect(weekdayOf(day("2020-09-13"))).toBe(7);
    expect(weekdayOf(day("1815-06-18"))).toBe(7);
  });

  it.each([
    ["2020-09-14", "day", -14, "2020-08-31"],
    ["2020-09-14", "week", 2, "2020-09-28"],
    ["2020-03-31", "month", -1, "2020-02-29"],
    ["2020-12-31", "month", 2, "2021-02-28"],
    ["2020-02-29", "year", -1, "2019-02-28"],
    ["2020-09-14", "decade", -2, "2000-09-14"],
    ["2020-09-14", "quarter", -3, "2019-12-14"],
  ] as const)("shifts %s by %s × %d to %s", (from, unit, count, to) => {
    expect(isoDateOf(shiftDay(day(from), unit, count))).toBe(to);
  });

  it.each([
    ["day", "2020-09-14", "2020-09-14"],
    ["week", "2020-09-14", "2020-09-20"],
    ["month", "2020-09-01", "2020-09-30"],
    ["quarter", "2020-07-01", "2020-09-30"],
    ["half-year", "2020-07-01", "2020-12-31"],
    ["year", "2020-01-01", "2020-12-31"],
    ["decade", "2020-01-01", "2029-12-31"],
    ["century", "2001-01-01", "2100-12-31"],
  ] as const)("puts a day into its %s", (unit, from, to) => {
    expect(span(unitHolding(day("2020-09-14"), unit))).toEqual([from, to]);
  });

  it("ends a century with its year 00", () => {
    expect(span(unitHolding(day("2000-12-31"), "century"))).toEqual(["1901-01-01", "2000-12-31"]);
  });

  it("takes months of a year together", () => {
    expect(span(monthsOfYear(2019, 10, 3))).toEqual(["2019-10-01", "2019-12-31"]);
  });
});
