import { describe, expect, it } from "vitest";
import { findQuantities } from "./find-quantities";

describe("modifiers", () => {
  it.each([
    ["At least 45,000 soldiers", "at least"],
    ["no fewer than 12 officers", "at least"],
    ["a minimum of 10 days", "at least"],
    ["500+ homes", "at least"],
    ["20 people or more", "at least"],
    ["five years or more", "at least"],
    ["no more than 5 men", "at most"],
    ["more than 300 km", "more than"],
    ["over 300 people", "more than"],
    ["well over 100 men", "more than"],
    ["upwards of 40 homes", "more than"],
    ["in excess of £5m", "more than"],
    ["less than 2%", "less than"],
    ["fewer than 12 men", "less than"],
    ["below £60,000", "less than"],
    ["up to 5,000 homes", "up to"],
    ["as many as 30 ships", "up to"],
    ["about 20 men", "about"],
    ["some 2,500 people", "about"],
    ["an estimated 400 dead", "about"],
    ["~40%", "about"],
    ["20-odd men", "about"],
    ["20 or so people", "about"],
    ["nearly a quarter of them", "nearly"],
    ["just under 40%", "nearly"],
    ["close to 90 men", "nearly"],
    ["exactly 4 men", "exactly"],
    ["more than a year", "more than"],
    ["less than a dollar", "less than"],
    ["nearly half a million people", "nearly"],
    ["more than one in five", "more than"],
    ["hardly 5 men", null],
    ["5 men", null],
  ])("reads %j", (text, modifier) => {
    const [found, ...others] = findQuantities(text);
    expect(found?.modifier).toBe(modifier);
    expect(others).toEqual([]);
    if (modifier !== null) expect(found?.start).toBe(0);
  });

  it("takes “over” before a time for “during”", () => {
    expect(findQuantities("It fell over two years.")).toMatchObject([{ exact: "two years", modifier: null }]);
    expect(findQuantities("It lasted well over two years.")).toMatchObject([{ modifier: "more than" }]);
    expect(findQuantities("It fell over a year.")).toEqual([]);
  });

  it("leaves the words of another quantity alone", () => {
    const found = findQuantities("It cost 5 euros or more than 6 dollars.");
    expect(found.map(({ exact, modifier }) => [exact, modifier])).toEqual([
      ["5 euros or more", "at least"],
      ["6 dollars", null],
    ]);
  });
});

describe("ages", () => {
  it.each([
    ["those aged 65 and over", "65 and over", 65, "at least"],
    ["people aged at least 18", "at least 18", 18, "at least"],
    ["at the age of 75", "75", 75, null],
    ["Ann Brown, 45, said", "45", 45, null],
    ["the clerk, 52, said", "52", 52, null],
    ["Tom, who is 83, said", "83", 83, null],
    ["she was 26 and", "26", 26, null],
    ["I’m 59, he said", "59", 59, null],
    ["when she turned 50.", "50", 50, null],
    ["children under five died", "under five", 5, "less than"],
  ])("reads %j", (text, exact, number, modifier) => {
    expect(findQuantities(text)).toMatchObject([
      { exact, value: { number }, unit: { kind: "age", unit: "year" }, modifier },
    ]);
  });

  it.each(["It was 26 degrees.", "She has 26 cats.", "She was 26th.", "The count, 4,500, rose.", "under 12 flags"])(
    "sees none in %j",
    (text) => {
      expect(findQuantities(text).filter(({ unit }) => unit.kind === "age")).toEqual([]);
    },
  );
});
