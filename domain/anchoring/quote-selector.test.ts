import { describe, expect, it } from "vitest";
import { quoteSelectorSchema, selectorFits, selectQuote, trimRange } from "./quote-selector";

const TEXT = "Council leaders met on Monday. They approved a £4.2m bridge. It opens in May.";

describe("selectQuote", () => {
  it("takes the quote with up to 32 units of context on either side", () => {
    const start = TEXT.indexOf("£4.2m");
    const selector = selectQuote(TEXT, start, start + 5);
    expect(selector).toEqual({
      exact: "£4.2m",
      prefix: TEXT.slice(start - 32, start),
      suffix: TEXT.slice(start + 5),
      start,
      end: start + 5,
    });
    expect(selector.prefix).toHaveLength(32);
    expect(quoteSelectorSchema.parse(selector)).toEqual(selector);
  });

  it("has no context at the ends of the text", () => {
    const selector = selectQuote("one", 0, 3);
    expect(selector.prefix).toBe("");
    expect(selector.suffix).toBe("");
  });

  it("does not split a surrogate pair at the edge of the context", () => {
    const text = `👍${"a".repeat(31)}QUOTE${"b".repeat(31)}👍`;
    const { prefix, suffix } = selectQuote(text, 33, 38);
    expect(prefix).toBe("a".repeat(31));
    expect(suffix).toBe("b".repeat(31));
  });

  it.each([
    [-1, 2],
    [2, 2],
    [3, 1],
    [0, 1000],
    [0.5, 2],
    [0, Number.NaN],
  ])("refuses the offsets %d to %d", (start, end) => {
    expect(() => selectQuote(TEXT, start, end)).toThrow(RangeError);
  });

  it("refuses an offset inside a surrogate pair", () => {
    expect(() => selectQuote("a👍b", 2, 4)).toThrow(RangeError);
    expect(() => selectQuote("a👍b", 0, 2)).toThrow(RangeError);
    expect(selectQuote("a👍b", 1, 3).exact).toBe("👍");
  });
});

describe("quoteSelectorSchema", () => {
  const valid = selectQuote(TEXT, 0, 7);
  it("refuses offsets that do not have the length of the quote, long context and an empty quote", () => {
    expect(quoteSelectorSchema.safeParse({ ...valid, end: 8 }).success).toBe(false);
    expect(quoteSelectorSchema.safeParse({ ...valid, suffix: "x".repeat(33) }).success).toBe(false);
    expect(quoteSelectorSchema.safeParse({ ...valid, exact: "", end: 0 }).success).toBe(false);
    expect(quoteSelectorSchema.safeParse({ ...valid, start: -1, end: 6 }).success).toBe(false);
  });
});

describe("trimRange", () => {
  it("drops white space at both ends only", () => {
    expect(trimRange("  a b \u00a0\n", 0, 8)).toEqual({ start: 2, end: 5 });
    expect(trimRange("ab", 0, 2)).toEqual({ start: 0, end: 2 });
  });
  it("is empty where there is only white space", () => {
    expect(trimRange("a   b", 1, 4)).toEqual({ start: 1, end: 1 });
  });
});

describe("selectorFits", () => {
  const selector = selectQuote(TEXT, 31, 59);
  it("holds for the text it was made from and for no other", () => {
    expect(selectorFits(TEXT, selector)).toBe(true);
    expect(selectorFits(` ${TEXT}`, selector)).toBe(false);
    expect(selectorFits(TEXT.replace("Monday", "Sunday"), selector)).toBe(false);
    expect(selectorFits(TEXT.replace("May", "June"), selector)).toBe(false);
    expect(selectorFits("", selector)).toBe(false);
  });
  it("does not hold when a prefix is longer than what stands before the quote", () => {
    expect(selectorFits("abc", { exact: "b", prefix: "aa", suffix: "c", start: 1, end: 2 })).toBe(false);
  });
});
