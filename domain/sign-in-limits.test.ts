import { describe, expect, it } from "vitest";
import { FORGOTTEN_AFTER, limits, waitFor, waitInWords, withFailure } from "./sign-in-limits";

const start = new Date("2026-11-28T12:00:00Z");
const later = (seconds: number) => new Date(start.getTime() + seconds * 1000);

describe("the wait after failures", () => {
  it("is none for the free ones, then doubles up to the longest", () => {
    const limit = { free: 3, longestWait: 60 };
    const waits = Array.from({ length: 12 }, (_, failures) => waitFor(limit, { failures, lastAt: start }, start));
    expect(waits).toEqual([0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60]);
    expect(waitFor(limit, { failures: 1_000_000, lastAt: start }, start)).toBe(60);
  });

  it("is over when it has passed, and is never counted in fractions", () => {
    const counted = { failures: limits.pair.free + 3, lastAt: start };
    expect([0, 0.4, 7, 8, 9].map((seconds) => waitFor(limits.pair, counted, later(seconds)))).toEqual([8, 8, 1, 0, 0]);
  });

  it("is none where nothing was counted, or nothing since a day", () => {
    expect(waitFor(limits.pair, null, start)).toBe(0);
    const counted = { failures: 50, lastAt: start };
    expect(waitFor(limits.pair, counted, later(FORGOTTEN_AFTER / 1000 + 1))).toBe(0);
    expect(withFailure(counted, later(FORGOTTEN_AFTER / 1000 + 1)).failures).toBe(1);
    expect(withFailure(counted, later(1))).toEqual({ failures: 51, lastAt: later(1) });
  });

  it("stays within its bound where a clock was put back", () => {
    expect(waitFor(limits.pair, { failures: 100, lastAt: later(10_000) }, start)).toBe(limits.pair.longestWait);
  });

  it("lets one network try 35,040 passwords of one account in a year, and everybody together 262,800", () => {
    const year = 365 * 24 * 60 * 60;
    expect([year / limits.pair.longestWait, year / limits.account.longestWait]).toEqual([35_040, 262_800]);
  });
});

it("a wait is said as people say it", () => {
  expect([1, 8, 90, 91, 900].map(waitInWords)).toEqual([
    "1 second",
    "8 seconds",
    "90 seconds",
    "2 minutes",
    "15 minutes",
  ]);
});
