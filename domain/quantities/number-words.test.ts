import { describe, expect, it } from "vitest";
import { scaled, wordNumberAt } from "./number-words";
import { tokenize } from "./tokens";

function read(text: string, isBounded = false): [number, string] | null {
  const tokens = tokenize(text);
  const found = wordNumberAt(tokens, 0, isBounded);
  return found === null ? null : [found.value, text.slice(0, tokens[found.next - 1]?.end)];
}

describe("wordNumberAt", () => {
  it.each([
    ["three men", 3, "three"],
    ["Twenty-one men", 21, "Twenty-one"],
    ["twenty one men", 21, "twenty one"],
    ["one hundred men", 100, "one hundred"],
    ["two hundred and five men", 205, "two hundred and five"],
    ["a hundred and fifty thousand", 150_000, "a hundred and fifty thousand"],
    ["twenty-five hundred", 2500, "twenty-five hundred"],
    ["one million two hundred thousand and fifty", 1_200_050, "one million two hundred thousand and fifty"],
    ["five hundred thousand", 500_000, "five hundred thousand"],
    ["two thousand billion", 2e12, "two thousand billion"],
    ["a dozen eggs", 12, "a dozen"],
    ["three dozen", 36, "three dozen"],
    ["two lakh", 200_000, "two lakh"],
    ["three and a half million", 3_500_000, "three and a half million"],
    ["two-and-a-half years", 2.5, "two-and-a-half"],
    ["a million and a half", 1_500_000, "a million and a half"],
    ["one and three quarters", 1.75, "one and three quarters"],
    ["ten-second delay", 10, "ten"],
    ["two million, three of them", 2_000_000, "two million"],
    ["one hundred and two hundred", 100, "one hundred"],
    ["three and a quarter of them", 3, "three"],
  ])("reads %j", (text, value, exact) => {
    expect(read(text)).toEqual([value, exact]);
  });

  it.each([
    "twenty-first",
    "twenty first",
    "two-hundredth",
    "twenty-second",
    "nineteen eighty-four",
    "twenty twenty",
    "a man",
    "first",
    "hundred",
    "million",
    "",
  ])("reads nothing in %j", (text) => {
    expect(read(text)).toBeNull();
  });

  it("stops at an “and” where another number follows it", () => {
    expect(read("one hundred and two thousand", true)).toEqual([100, "one hundred"]);
    expect(read("one hundred and two thousand")).toEqual([102_000, "one hundred and two thousand"]);
  });

  it("splits off the scale, which another number may share", () => {
    expect(wordNumberAt(tokenize("five million"), 0, false)).toMatchObject({ base: 5, scale: 1e6 });
    expect(wordNumberAt(tokenize("five hundred"), 0, false)).toMatchObject({ base: 5, scale: 100 });
    expect(wordNumberAt(tokenize("five million two thousand"), 0, false)).toMatchObject({ base: 5_002_000, scale: 1 });
  });
});

describe("scaled", () => {
  it.each([
    [2.3, 1e6, 2_300_000],
    [1.1, 1e9, 1_100_000_000],
    [4.35, 100, 435],
    [2, 12, 24],
    [1 / 3, 1e6, 1e6 / 3],
    [1e21, 1e3, 1e24],
  ])("%d times %d is %d without a binary remainder", (value, scale, product) => {
    expect(scaled(value, scale)).toBeCloseTo(product, 6);
    if (Number.isInteger(product)) expect(scaled(value, scale)).toBe(product);
  });
});
