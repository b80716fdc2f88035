import { describe, expect, it } from "vitest";
import { doubtfulDays, latestDay } from "./doubtful-days";

describe("days that are hardly true", () => {
  it("are those to come, and a change before publication", () => {
    expect(doubtfulDays("2026-03-12", "", "2026-03-11")).toEqual({
      publishedOn: "This day is still to come. Check it before you save.",
    });
    expect(doubtfulDays("", "2026-03-12", "2026-03-11")).toHaveProperty("modifiedOn");
    expect(doubtfulDays("2026-03-10", "2026-03-09", "2026-03-11")).toEqual({
      modifiedOn: "This day is before the one of publication. Check both before you save.",
    });
  });

  it("are no others, nor what is no day", () => {
    expect(doubtfulDays("2026-03-11", "2026-03-11", "2026-03-11")).toEqual({});
    expect(doubtfulDays("", "2026-03-09", "2026-03-11")).toEqual({});
    expect(doubtfulDays("soon", "2026-02-31", "2026-03-11")).toEqual({});
  });

  it("are told by the clock that is furthest ahead", () => {
    expect(latestDay(Date.UTC(2026, 2, 11, 9, 59))).toBe("2026-03-11");
    expect(latestDay(Date.UTC(2026, 2, 11, 10, 0))).toBe("2026-03-12");
  });
});
