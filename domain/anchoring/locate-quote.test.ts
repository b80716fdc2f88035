import { describe, expect, it } from "vitest";
import { locateQuote, MAX_LISTED_OCCURRENCES, MAX_TYPED_QUOTE_LENGTH } from "./locate-quote";

function located(text: string, typed: string, near?: number): string | string[] {
  const result = locateQuote(text, typed, near);
  if (result.kind === "missing") return "missing";
  if (result.kind === "found") return text.slice(result.start, result.end);
  return result.occurrences.map(({ start, end }) => `${start}:${text.slice(start, end)}`);
}

describe("locateQuote", () => {
  it("finds the very characters and ignores white space around what was typed", () => {
    expect(locateQuote("The cat sat.", "  cat sat\n")).toEqual({ kind: "found", start: 4, end: 11 });
  });

  it.each([
    ["a line break and a no-break space", "He paid\n  £5\u00a0million in tax", "he paid £5 million in tax"],
    ["curly quotation marks", "It is a “union state” treaty", 'a "union state" treaty'],
    ["curly apostrophes", "Russia’s help", "Russia's help"],
    ["dash variants", "in 2019–20 — they say", "2019-20 - they"],
    ["letter case", "The KREMLIN said", "the Kremlin"],
    ["an ellipsis character", "well… no", "well... no"],
    ["three dots for an ellipsis character", "well... no", "well… no"],
    ["Cyrillic letter case", "Кремль заявил", "КРЕМЛЬ"],
    ["a Greek final sigma", "ΟΔΟΣ", "οδος"],
  ])("takes %s for equal", (_, text, typed) => {
    expect(locateQuote(text, typed).kind).toBe("found");
  });

  it("maps a folded match back to exact offsets behind emoji and folded runs", () => {
    const text = "👍👍 “Well…  no,”\r\n said Ann";
    expect(located(text, '"well... no," said')).toBe("“Well…  no,”\r\n said");
    expect(located("In İzmir today", "İzmir TODAY")).toBe("İzmir today");
  });

  it("prefers the very characters to a folded match", () => {
    expect(located("The Times. the times.", "the times")).toBe("the times");
  });

  it("lists what is ambiguous, and lets the nearest one win", () => {
    const text = "a cat, a cat, a cat";
    expect(located(text, "cat")).toEqual(["2:cat", "9:cat", "16:cat"]);
    expect(locateQuote(text, "cat", 10)).toEqual({ kind: "found", start: 9, end: 12 });
    expect(locateQuote("Cat and CAT", "cat", 9)).toEqual({ kind: "found", start: 8, end: 11 });
  });

  it("leaves a tie ambiguous", () => {
    expect(located("cat cat", "cat", 2)).toEqual(["0:cat", "4:cat"]);
  });

  it.each([
    ["other words", "The cat sat.", "The dog sat."],
    ["another number", "1.5 million people", "5 million people"],
    ["a longer number", "It cost $15 in all", "5 in all"],
    ["the start of a decimal", "It cost $1.5bn", "It cost $1"],
    ["the opposite", "illegal entry", "legal entry"],
    ["the stem of a word", "they denied it", "they deni"],
    ["a letter without its accent", "un cafe\u0301 noir", "un cafe"],
    ["half of an ellipsis character", "well… no", "well.."],
    ["a part of a joined emoji", "a 👩‍💻 b", "a 👩"],
    ["half of a character", "a 👍 b", "a \ud83d"],
    ["nothing", "text", "   "],
    ["a homoglyph", "Putin", "Рutin"],
  ])("never takes a lookalike: %s", (_, text, typed) => {
    expect(located(text, typed)).toBe("missing");
  });

  it("finds a part of a run of characters where the script has no spaces", () => {
    expect(located("他说今天下雨了", "今天下雨")).toBe("今天下雨");
  });

  it("stays bounded on hostile input", () => {
    const text = "a ".repeat(100_000);
    expect(locateQuote(text, `${"a ".repeat(40_000)}b`)).toEqual({ kind: "missing" });
    expect(locateQuote(text, "a".repeat(MAX_TYPED_QUOTE_LENGTH + 1))).toEqual({ kind: "missing" });
    const many = locateQuote(text, "a");
    expect(many.kind === "ambiguous" && many.occurrences.length).toBe(MAX_LISTED_OCCURRENCES);
    expect(locateQuote(text, "a", 150_000)).toEqual({ kind: "found", start: 150_000, end: 150_001 });
  });
});
