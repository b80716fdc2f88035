import { describe, expect, it } from "vitest";
import { formatDate, isoDay } from "./calendar-day";

describe("formatDate", () => {
  it("writes a calendar date in words", () => {
    expect(formatDate("2020-09-14")).toBe("14 September 2020");
  });

  it("takes the day of an instant in UTC, wherever the process runs", () => {
    expect(formatDate(new Date("2020-09-14T23:59:59Z"))).toBe("14 September 2020");
    expect(formatDate(new Date("2020-09-15T00:00:00Z"))).toBe("15 September 2020");
  });

  it.each(["2020", "2020-02-30", "2020-13-01", "yesterday", ""])("gives %j back as it is", (text) => {
    expect(formatDate(text)).toBe(text);
  });
});

describe("isoDay", () => {
  it("keeps the day in UTC", () => {
    expect(isoDay(new Date("2020-09-14T23:59:59.999Z"))).toBe("2020-09-14");
  });
});
