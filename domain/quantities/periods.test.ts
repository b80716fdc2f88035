import { describe, expect, it } from "vitest";
import { findQuantities } from "./find-quantities";

describe("rates", () => {
  it.each([
    ["It rose 8% a year.", "8% a year", { kind: "time", unit: "year" }],
    ["It costs £5m per day.", "£5m per day", { kind: "time", unit: "day" }],
    ["It pays 20 euros an hour.", "20 euros an hour", { kind: "time", unit: "hour" }],
    ["a $10-a-day fee", "$10-a-day", { kind: "time", unit: "day" }],
    ["It costs £5m annually.", "£5m annually", { kind: "time", unit: "year" }],
    ["It grew 3% per annum.", "3% per annum", { kind: "time", unit: "year" }],
    ["He fell three times a week.", "three times a week", { kind: "time", unit: "week" }],
    ["Oil costs $80 a barrel.", "$80 a barrel", { kind: "share", count: 1, of: "barrel" }],
    ["It costs £20 per head.", "£20 per head", { kind: "share", count: 1, of: "head" }],
    ["12 deaths per 100,000 people", "12 deaths per 100,000 people", { kind: "share", count: 100_000, of: "people" }],
    ["12 per 100,000", "12 per 100,000", { kind: "share", count: 100_000, of: null }],
    ["30 homes per square mile", "30 homes per square mile", { kind: "share", count: 1, of: "square mile" }],
  ])("reads %j", (text, exact, rate) => {
    expect(findQuantities(text)).toMatchObject([{ exact, rate }]);
  });

  it.each(["It rose 8% a year ago.", "20 people a day earlier", "20 people a house"])("sees none in %j", (text) => {
    expect(findQuantities(text)).toMatchObject([{ rate: null }]);
  });
});

describe("periods", () => {
  const period = (text: string) =>
    findQuantities(text, { publishedOn: "2020-09-14" }).map(({ exact, period }) => [exact, period?.exact ?? null]);

  it.each([
    ["The firm lost £5m in 2019.", [["£5m", "in 2019"]]],
    ["Output has risen 8% a year since 2019.", [["8% a year", "since 2019"]]],
    ["It cost $80 in the first quarter of 2020.", [["$80", "in the first quarter of 2020"]]],
    ["It lost 40 people over the past two decades.", [["40 people", "over the past two decades"]]],
    ["Sales rose 5% last year.", [["5%", "last year"]]],
    [
      "In 2019, the firm lost £5m and 20 jobs.",
      [
        ["£5m", "In 2019"],
        ["20 jobs", "In 2019"],
      ],
    ],
    [
      "In 2019, it lost £5m. It lost 20 jobs.",
      [
        ["£5m", "In 2019"],
        ["20 jobs", null],
      ],
    ],
    [
      "It fell from 5% in 2018 to 3% in 2019.",
      [
        ["5%", "in 2018"],
        ["3%", "in 2019"],
      ],
    ],
    ["It voted to cut 8% on Tuesday.", [["8%", null]]],
    ["It cut 8%, as in 2019.", [["8%", null]]],
    ["It cut 8% under the 2014 law.", [["8%", null]]],
    ["Ann Brown, 45, in 2019", [["45", null]]],
  ])("reads %j", (text, expected) => {
    expect(period(text)).toEqual(expected);
  });

  it("resolves the period from the day of publication", () => {
    const [found] = findQuantities("Sales rose 5% last year.", { publishedOn: "2020-09-14" });
    expect(found?.period?.resolved).toEqual({ from: "2019-01-01", to: "2019-12-31" });
  });
});
