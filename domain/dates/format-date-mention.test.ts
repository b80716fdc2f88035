import { describe, expect, it } from "vitest";
import { findDates } from "./find-dates";
import { formatDateMention } from "./format-date-mention";

describe("formatDateMention", () => {
  it.each([
    ["He spoke on Sunday.", "on Sunday: 13 September 2020"],
    ["last month", "last month: August 2020"],
    ["in February 2019", "in February 2019: February 2019"],
    ["last year", "last year: 2019"],
    ["the 1990s", "the 1990s: 1990 to 1999"],
    ["since March", "since March: 1 March 2020 to 14 September 2020"],
    ["last\nweek", "last week: 7 September 2020 to 13 September 2020"],
    ["12/05/2024", "12/05/2024"],
    ["the next day", "the next day"],
  ])("reads %j out as %j", (text, reading) => {
    expect(findDates(text, "2020-09-14").map(formatDateMention)).toEqual([reading]);
  });
});
