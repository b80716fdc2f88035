import { describe, expect, it } from "vitest";
import { findQuantities } from "./find-quantities";

describe("ranges", () => {
  it.each([
    ["10-15 percent", "10-15 percent", 10, 15, { kind: "percent" }],
    ["10 to 15 per cent", "10 to 15 per cent", 10, 15, { kind: "percent" }],
    ["10% to 15%", "10% to 15%", 10, 15, { kind: "percent" }],
    ["between $3bn and $5bn", "between $3bn and $5bn", 3e9, 5e9, { kind: "money", currency: "USD" }],
    ["between three and five million euros", "between three and five million euros", 3e6, 5e6, { currency: "EUR" }],
    [
      "between one hundred and two hundred homes",
      "between one hundred and two hundred homes",
      100,
      200,
      { of: "homes" },
    ],
    ["$3-5bn", "$3-5bn", 3e9, 5e9, { currency: "USD" }],
    ["$3 to $5 million", "$3 to $5 million", 3e6, 5e6, { currency: "USD" }],
    ["$500 to $1 million", "$500 to $1 million", 500, 1e6, { currency: "USD" }],
    ["£3m–£5m", "£3m–£5m", 3e6, 5e6, { currency: "GBP" }],
    ["20 to 30 people", "20 to 30 people", 20, 30, { kind: "count", of: "people" }],
    ["two or three million people", "two or three million people", 2e6, 3e6, { of: "people" }],
    ["four or five hundred letters", "four or five hundred letters", 400, 500, { of: "letters" }],
    ["20-30-year-olds", "20-30-year-olds", 20, 30, { kind: "age", unit: "year" }],
    ["12- to 15-year-olds", "12- to 15-year-olds", 12, 15, { kind: "age", unit: "year" }],
    ["aged 18-24", "18-24", 18, 24, { kind: "age", unit: "year" }],
    ["sums ranging from 5 to 10 euros", "5 to 10 euros", 5, 10, { currency: "EUR" }],
    ["won 3 to 5 seats", "3 to 5 seats", 3, 5, { kind: "count", of: "seats" }],
  ])("reads %j", (text, exact, from, to, unit) => {
    expect(findQuantities(text)).toMatchObject([{ exact, value: { kind: "range", from, to }, unit }]);
  });

  it("says that a range is “between” its ends", () => {
    expect(findQuantities("between 5% and 10%")).toMatchObject([{ modifier: "between" }]);
    expect(findQuantities("between 20 and 30 people")).toMatchObject([{ modifier: "between" }]);
    expect(findQuantities("between $3bn and 5 people").map(({ exact }) => exact)).toEqual(["$3bn", "5 people"]);
  });

  it.each([
    ["it rose from 3 to 5 per cent", ["3", 3, "percent"], ["5 per cent", 5, "percent"]],
    ["it rose from $2 to $3 million", ["$2", 2e6, "money"], ["$3 million", 3e6, "money"]],
    ["it fell from 400 to 500 people", ["400", 400, "count"], ["500 people", 500, "count"]],
  ])("takes %j for a change of two quantities", (text, first, second) => {
    const found = findQuantities(text).map(({ exact, value, unit }) => [
      exact,
      value.kind === "exact" ? value.number : value.kind,
      unit.kind,
    ]);
    expect(found).toEqual([first, second]);
  });
});

describe("tallies", () => {
  it.each([
    ["The council voted 31 to 14 to sell.", "31 to 14", 31, 14, "votes"],
    ["The council voted 14 to 31 not to sell.", "14 to 31", 14, 31, "votes"],
    ["It passed by 311 votes to 242.", "311 votes to 242", 311, 242, "votes"],
    ["It passed by seven votes to six.", "seven votes to six", 7, 6, "votes"],
    ["a 5-4 decision", "5-4", 5, 4, null],
    ["They lost 0-3 at home.", "0-3", 0, 3, null],
  ])("reads %j", (text, exact, first, second, of) => {
    expect(findQuantities(text)).toMatchObject([{ exact, value: { kind: "tally", first, second }, unit: { of } }]);
  });

  it.each(["It was 9-11.", "A Boeing 737-400 landed.", "Call 555-0123-45 now."])("sees none in %j", (text) => {
    expect(findQuantities(text)).toEqual([]);
  });
});
