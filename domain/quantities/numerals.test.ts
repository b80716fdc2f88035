import { describe, expect, it } from "vitest";
import { numberOfDigits, numeralAt } from "./numerals";
import { tokenize } from "./tokens";

const value = (text: string, isMoney = false) =>
  numeralAt(tokenize(text), 0, { isMoney, isBounded: false })?.value ?? null;

describe("numberOfDigits", () => {
  it.each([
    ["5", 5],
    ["0.5", 0.5],
    ["1,200", 1200],
    ["1,234,567.89", 1_234_567.89],
    ["1,20,000", 120_000],
    ["1,00,00,000", 10_000_000],
    ["45\u202f000", 45_000],
    ["2014", 2014],
  ])("%j is %d", (text, expected) => {
    expect(numberOfDigits(text)).toBe(expected);
  });

  it.each(["1,5", "1,20", "1.2.3", "007", "12,34,56", "1,2345", "9".repeat(31)])("%j is no English number", (text) => {
    expect(numberOfDigits(text)).toBeNull();
  });
});

describe("numeralAt", () => {
  it.each([
    ["10bn people", 1e10],
    ["1.5 trillion", 1.5e12],
    ["2.5mn", 2_500_000],
    ["3tn", 3e12],
    ["20 crore", 2e8],
    ["5 lakh crore", 5e12],
    ["5 hundred", 500],
    ["3½ hours", 3.5],
    ["¼ mile", 0.25],
    ["50k people", 50_000],
    ["50K people", 50_000],
    ["1.2m people", 1_200_000],
    ["2.1m in all", 2_100_000],
    ["500m euros", 500_000_000],
    ["1.5-million", 1_500_000],
  ])("reads %j as %d", (text, expected) => {
    expect(value(text)).toBe(expected);
  });

  it.each([
    ["100m race", 100],
    ["20m tall", 20],
    ["10m² of", 10],
    ["10m/s", 10],
    ["4K video", 4],
    ["10k run", 10],
    ["5b", 5],
    ["5 k", 5],
  ])("sees no scale in %j", (text, expected) => {
    expect(value(text)).toBe(expected);
  });

  it("sees metres where a height is spoken of", () => {
    const tokens = tokenize("a wave of 5m");
    expect(numeralAt(tokens, 3, { isMoney: false, isBounded: false })?.value).toBe(5);
  });

  it.each([
    ["5b", 5e9],
    ["5m", 5e6],
    ["5 m", 5e6],
    ["5k", 5000],
    ["5T", 5e12],
    ["5cr", 5e7],
    ["5 b", 5],
  ])("behind a currency reads %j as %d", (text, expected) => {
    expect(value(text, true)).toBe(expected);
  });
});
