import { describe, expect, it } from "vitest";
import { readClauses } from "@/domain/extraction/clauses/clauses";
import { markWords } from "@/domain/extraction/clauses/marked-words";
import { wordsIn } from "@/domain/extraction/words/words";
import { claimSpans } from "./claim-spans";

/** A step that is worse than quadratic would run into the time-out of the test. */
describe("claimSpans in the longest sentence", () => {
  it.each([
    "and ",
    "he said, and ",
    "was, and the ",
    "“a” and ",
    "(and ",
    "that ",
    "said that the ",
    "— and it was ",
    ", insisting that it was ",
  ])("reads a sentence of nothing but %j", (part) => {
    const text = `The ${part.repeat(Math.ceil(1500 / part.length))}end.`;
    const segment = { start: 0, end: text.length, kind: "statement" as const, block: 0, quotations: [] };
    const clauses = readClauses(markWords(text, segment, wordsIn(text, 0, text.length)));
    const spans = claimSpans(text, segment, clauses, { main: null, others: [] });
    expect(spans.length).toBeGreaterThan(0);
    spans.reduce((last, { start, end }) => {
      expect(start).toBeGreaterThanOrEqual(last);
      return end;
    }, 0);
  });
});
