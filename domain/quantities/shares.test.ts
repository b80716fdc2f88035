import { describe, expect, it } from "vitest";
import { findQuantities } from "./find-quantities";

describe("shares", () => {
  it.each([
    ["One in five children reads.", "One in five children", 1, 5, "children"],
    ["one in every 1,000 births", "one in every 1,000 births", 1, 1000, "births"],
    ["9 in 10 Britons", "9 in 10 Britons", 9, 10, "Britons"],
    ["nine out of 10 doctors", "nine out of 10 doctors", 9, 10, "doctors"],
    ["one home in six is cold", "one home in six", 1, 6, "home"],
    ["nine people out of ten", "nine people out of ten", 9, 10, "people"],
    ["20 of the 30 members voted", "20 of the 30 members", 20, 30, "members"],
    ["Eleven of 14 economists agree", "Eleven of 14 economists", 11, 14, "economists"],
    ["two-thirds of voters", "two-thirds of voters", 2, 3, "voters"],
    ["two thirds of the voters", "two thirds of the voters", 2, 3, "voters"],
    ["a quarter of the budget", "a quarter of the budget", 1, 4, "budget"],
    ["three quarters of its output", "three quarters of its output", 3, 4, "output"],
    [
      "a fifth of the country’s annual output",
      "a fifth of the country’s annual output",
      1,
      5,
      "country’s annual output",
    ],
    ["2/3 of voters", "2/3 of voters", 2, 3, "voters"],
    ["½ of voters", "½ of voters", 1, 2, "voters"],
    ["half the population", "half the population", 1, 2, "population"],
    ["half of all homes", "half of all homes", 1, 2, "homes"],
    ["half of those throwing stones", "half", 1, 2, null],
    ["it fell by half", "half", 1, 2, null],
    ["it fell by a third", "a third", 1, 3, null],
    ["a two-thirds majority", "two-thirds", 2, 3, null],
    ["one-third said no", "one-third", 1, 3, null],
  ])("reads %j", (text, exact, numerator, denominator, of) => {
    expect(findQuantities(text)).toMatchObject([
      {
        exact,
        value: { kind: "exact", number: numerator / denominator },
        unit: { kind: "ratio", numerator, denominator, of },
      },
    ]);
  });

  it.each([
    ["half a million people", 500_000, { kind: "count", of: "people" }],
    ["three quarters of a million homes", 750_000, { kind: "count", of: "homes" }],
    ["half a dozen eggs", 6, { kind: "count", of: "eggs" }],
    ["a quarter of an hour", 0.25, { kind: "duration", unit: "hour" }],
  ])("makes a number of %j", (text, number, unit) => {
    expect(findQuantities(text)).toMatchObject([{ exact: text, value: { number }, unit }]);
  });

  it.each(["a third term", "the second half", "a half-hearted try", "the third quarter", "9/10", "one of the six"])(
    "sees none in %j",
    (text) => {
      expect(findQuantities(text).filter(({ unit }) => unit.kind === "ratio")).toEqual([]);
    },
  );

  it("tells a ratio from a count in a time", () => {
    expect(findQuantities("Three in four years died.").map(({ exact }) => exact)).toEqual(["Three", "four years"]);
    expect(findQuantities("There were 3 in 2019.").map(({ unit }) => unit.kind)).toEqual(["count"]);
    expect(findQuantities("The police arrested 45 in 17 towns.")[0]?.unit.kind).toBe("count");
  });
});

describe("factors", () => {
  it.each([
    ["Prices doubled.", "doubled", 2],
    ["Prices have tripled.", "tripled", 3],
    ["Rents halved.", "halved", 0.5],
    ["It was cut in half.", "cut in half", 0.5],
    ["twice as many", "twice", 2],
    ["three times higher", "three times", 3],
    ["one and a half times as many", "one and a half times", 1.5],
    ["a tenfold rise", "tenfold", 10],
    ["a 10-fold rise", "10-fold", 10],
    ["double the number", "double", 2],
  ])("reads %j", (text, exact, number) => {
    expect(findQuantities(text)).toMatchObject([{ exact, value: { number }, unit: { kind: "factor" } }]);
  });

  it.each(["a double murder", "the mixed doubles", "both halves", "He voted twice."])("sees none in %j", (text) => {
    expect(findQuantities(text)).toEqual([]);
  });

  it("counts times that compare nothing", () => {
    expect(findQuantities("He was jailed three times.")).toMatchObject([{ unit: { kind: "count", of: "times" } }]);
  });
});

describe("magnitudes", () => {
  it.each([
    ["hundreds of thousands of birds", 100_000, { kind: "count", of: "birds" }],
    ["hundreds of thousands", 100_000, { kind: "count", of: null }],
    ["thousands of Russian troops", 1000, { kind: "count", of: "Russian troops" }],
    ["dozens", 12, { kind: "count", of: null }],
    ["scores of houses", 20, { kind: "count", of: "houses" }],
    ["several hundred people", 100, { kind: "count", of: "people" }],
    ["a few million euros", 1e6, { kind: "money", currency: "EUR" }],
    ["a couple of hundred homes", 100, { kind: "count", of: "homes" }],
    ["tens of millions of dollars", 1e7, { kind: "money", currency: "USD" }],
    ["multi-million-pound", 1e6, { kind: "money", currency: "GBP" }],
    ["thousands of tonnes of dead fish", 1000, { kind: "mass", unit: "t", of: "dead fish" }],
  ])("reads %j", (text, magnitude, unit) => {
    expect(findQuantities(text)).toMatchObject([{ exact: text, value: { kind: "indefinite", magnitude }, unit }]);
  });

  it("takes no scores and tens without what they count", () => {
    expect(findQuantities("The scores were read, and tens were seen.")).toEqual([]);
  });
});
