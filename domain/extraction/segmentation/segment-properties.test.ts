import { describe, expect, it } from "vitest";
import type { TextRange } from "@/domain/anchoring/quote-selector";
import { splitBlocks } from "./blocks";
import { type Segment, segmentArticle } from "./segment";

const PARTS = [
  ...["Mr. Brown said ", "the U.S. ", "Gen. Lee ", "at 6 p.m. ", "No. 5 ", "J. K. Hall ", "e.g. ", "Ph.D. "],
  ...["Inc. ", "St. ", "It rained", "the council", "300 people", "£4.2m", " died", "in May", "A", "I"],
  ...["eBay ", "he left", "plan B", " said ", ". ", ".", "? ", "! ", "… ", "... ", ", ", ": ", "; ", " — "],
  ...["–", "-", "(", ")", "[", "]", "[12]", "/", "|", " | ", "“", "”", "‘", "’", '"', "'", "«", "»", "„"],
  ...["「", "」", "’s ", "s’ ", " ‘n’ ", "\n", "\n\n", "\r\n", "\r\n\r\n", "\r", "\u2028", "\u2029", "\u0085"],
  ...["\f", "\t", " ", "  ", "\u00a0", "\u3000", "Привет. ", "Кремль заявил", "г. ", "قال هل جاء؟ "],
  ...["שלום. ", "他走了。", "हाँ। ", "Grüße", "İstanbul", "ß", "ﬁ", "👍🏽", "👩‍💻", "🎉 ", "🇧🇾", "e\u0301", "\u0301"],
  ...["\u200f", "\u200e", "\u200b", "\u2066", "\ufeff", "\ufe0f", "\u200d", "\ud83d", "\udc4d", "\ud800 "],
  ...["# ", "## ", "- ", "* ", "• ", "1. ", "a) ", "> ", "**", "_", "---", "===", "***\n", "READ ALSO "],
  ...["By Ann Roe", "© ", "©\n", "(END)", "ENDS", "Photo: Jane Roe/AFP", "Sign up ", "Tags: "],
  ...["https://x.example ", "LAGOS (AFP) — ", "MINSK, Sept 14 - ", "SMITH: ", "Q: ", "Q. ", "A: "],
  ...["Interviewer: ", "**Ann Roe:** ", "[laughs]"],
];

/** A small generator of whole numbers below `bound`, the same in every run (mulberry32). */
function randomNumbers(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  };
}

function generatedTexts(seed: number, count: number): string[] {
  const random = randomNumbers(seed);
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + random(60) }, () => PARTS[random(PARTS.length)] ?? "").join(""),
  );
}

/** What is wrong with ranges that must be trimmed, in order, and between whole characters; empty when nothing is. */
function faults(text: string, ranges: readonly TextRange[]): string[] {
  const found: string[] = [];
  let behind = 0;
  for (const { start, end } of ranges) {
    const content = text.slice(start, end);
    if (!Number.isInteger(start) || !Number.isInteger(end)) found.push("not whole");
    if (start < behind || end > text.length) found.push("overlaps or lies outside");
    if (start >= end) found.push("is empty");
    if (content !== content.trim()) found.push("is not trimmed");
    if ([start, end].some((offset) => splitsPair(text, offset))) found.push("splits a surrogate pair");
    behind = end;
  }
  return found;
}

function splitsPair(text: string, offset: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, offset - 1), offset + 1)) && offset > 0;
}

/** What of a range no other range covers, white space aside. */
function uncovered(text: string, whole: TextRange, parts: readonly TextRange[]): string {
  let rest = "";
  let behind = whole.start;
  for (const { start, end } of parts) {
    rest += text.slice(behind, start);
    behind = end;
  }
  return (rest + text.slice(behind, whole.end)).trim();
}

const shifted = (segments: readonly Segment[], by: number) =>
  segments.map(({ start, end, kind, quotations, speaker }) => ({
    start: start - by,
    end: end - by,
    kind,
    quotations: quotations.map((quotation) => ({
      ...quotation,
      start: quotation.start - by,
      end: quotation.end - by,
    })),
    speaker: speaker === undefined ? null : { start: speaker.start - by, end: speaker.end - by },
  }));

describe("segmentArticle on 10,000 generated texts", () => {
  const texts = generatedTexts(20200914, 10_000);

  it("gives whole, trimmed sentences in order that cover their blocks", () => {
    let sentences = 0;
    for (const text of texts) {
      const blocks = splitBlocks(text);
      const segments = segmentArticle(text);
      sentences += segments.length;
      const found = [...faults(text, blocks), ...faults(text, segments)];
      for (const block of blocks) {
        const parts = segments.filter(({ start, end }) => start >= block.start && end <= block.end);
        if (uncovered(text, block, parts) !== "") found.push("leaves a part of its block");
        for (const range of [block.speaker, block.dateline]) {
          if (range !== undefined && (range.start >= range.end || range.end > block.start))
            found.push("label in the block");
        }
      }
      for (const { start, end, quotations } of segments) {
        const isBeside = quotations.some((quotation) => quotation.end <= start || quotation.start >= end);
        if (isBeside || faults(text, quotations).some((fault) => fault !== "is not trimmed")) found.push("quotation");
      }
      if (found.length > 0) expect({ text, found }).toEqual({ text, found: [] });
    }
    // Else the generator would not reach what is tested.
    expect(sentences).toBeGreaterThan(40_000);
  });

  it("says the same of a text wherever in an article it stands", () => {
    const paragraph = "It rained.\n\n";
    const before = paragraph.repeat(30);
    for (const text of texts.filter((_, index) => index % 5 === 0)) {
      const near = segmentArticle(before + text).slice(30);
      const far = segmentArticle(paragraph + before + text).slice(31);
      if (near.length === 0 && far.length === 0) continue;
      expect(shifted(far, paragraph.length), JSON.stringify(text)).toEqual(shifted(near, 0));
    }
  });
});
