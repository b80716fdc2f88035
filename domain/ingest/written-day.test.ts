import { describe, expect, it } from "vitest";
import { findWrittenDay } from "./written-day";

describe("the day that a text writes", () => {
  it.each([
    ["2015-03-11T23:46:00-05:00", "2015-03-11"],
    ["2015-03-11 15:46:00 EST", "2015-03-11"],
    ["2015-03-11", "2015-03-11"],
    ["2015/3/11", "2015-03-11"],
    ["20150311", "2015-03-11"],
    ["20150311154600", "2015-03-11"],
    ["20150311T154600Z", "2015-03-11"],
    ["1426088760", "2015-03-11"],
    ["1426088760000", "2015-03-11"],
    ["Wed, 11 Mar 2015 15:46:00 -0500", "2015-03-11"],
    ["Wed Mar 11 15:46:00 UTC 2015", "2015-03-11"],
    ["Wed Mar 11 2015 15:46:00 GMT+0100 (CET)", "2015-03-11"],
    ["March 11, 2015", "2015-03-11"],
    ["By JO LIND March 11, 2015 3:46 PM", "2015-03-11"],
    ["Published 3:46 pm, Wednesday, March 11th, 2015", "2015-03-11"],
    ["Sept. 4, 2015", "2015-09-04"],
    ["11 March 2015", "2015-03-11"],
    ["11-Mar-2015", "2015-03-11"],
    ["11th of March, 2015", "2015-03-11"],
    ["11. März 2015", "2015-03-11"],
    ["Mittwoch, 11. Mrz. 2015", "2015-03-11"],
    ["11 de marzo de 2015", "2015-03-11"],
    ["le 1er août 2015 à 10h20", "2015-08-01"],
    ["11 мая 2026 г.", "2026-05-11"],
    ["11 мая 2026 года", "2026-05-11"],
    ["11 траўня 2026", "2026-05-11"],
    ["11 травня 2026 р.", "2026-05-11"],
    ["11. svibnja 2015.", "2015-05-11"],
    ["11 marca 2015", "2015-03-11"],
    ["2015. március 11.", "2015-03-11"],
    ["2015 m. kovo 11 d.", "2015-03-11"],
    ["11 مارس 2015", "2015-03-11"],
    ["١١ مارس ٢٠١٥", "2015-03-11"],
    ["2015年3月11日 15:46", "2015-03-11"],
    ["2015년 3월 11일", "2015-03-11"],
    ["11.3.2015", "2015-03-11"],
    ["03.04.2015", "2015-04-03"],
    ["13/03/2015", "2015-03-13"],
    ["3/13/2015", "2015-03-13"],
    ["3/3/2015", "2015-03-03"],
  ])("is in %s that of the publisher's calendar", (text, day) => {
    expect(findWrittenDay(text)?.readings).toEqual([day]);
  });

  it.each([
    "",
    "yesterday",
    "March 2015",
    "2015",
    "2015-19-44",
    "30 February 2015",
    "1970-01-01T00:00:00Z",
    "0001-01-01",
    "12:30",
    "0",
    "99999999",
  ])("is none in %j", (text) => {
    expect(findWrittenDay(text)).toBeNull();
  });

  it("may be one of two where digits do not tell", () => {
    expect(findWrittenDay("03/04/2015")?.readings).toEqual(["2015-04-03", "2015-03-04"]);
  });

  it("is that of the page's language where a month's name differs", () => {
    expect(findWrittenDay("11 listopada 2015", "pl")?.readings).toEqual(["2015-11-11"]);
    expect(findWrittenDay("11 listopada 2015", "hr")?.readings).toEqual(["2015-10-11"]);
    expect(findWrittenDay("11 listopada 2015")).toBeNull();
  });

  it("comes with the hour of a clock on UTC, and with where it stands", () => {
    expect(findWrittenDay("2015-03-11T23:46:00Z")?.utcHour).toBe(23);
    expect(findWrittenDay("Wed, 11 Mar 2015 23:46:00 GMT")?.utcHour).toBe(23);
    expect(findWrittenDay("2015-03-11T23:46:00+00:00")?.utcHour).toBe(23);
    expect(findWrittenDay("2015-03-11T23:46:00+02:00")?.utcHour).toBeNull();
    expect(findWrittenDay("2015-03-11 23:46")?.utcHour).toBeNull();
    expect(findWrittenDay("Jo Lind, March 11, 2015, 3 PM")).toMatchObject({ start: 9, end: 23 });
  });
});
