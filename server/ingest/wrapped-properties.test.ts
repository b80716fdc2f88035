import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { brokenLines, joinedText } from "@/domain/ingest/broken-lines";
import { commonWordsOf } from "./common-words";
import { type DocumentLine, joinLines } from "./files/pdf/paragraphs";
import { readPasted } from "./pasted-text";

const word = fc.oneof(
  fc.constantFrom(
    "the",
    "govern",
    "ment",
    "well",
    "known",
    "low",
    "income",
    "2019",
    "€4",
    "Ivano",
    "COVID",
    "pre",
    "and",
  ),
  fc.constantFrom("какой", "то", "прави", "тельство", "市长", "新码头，", "ท่าเรือ", "الميناء", "항구", "“quay”", "(re)"),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 6 }).filter((text) => !/[\r\u2028\u2029]/u.test(text)),
);
const ending = fc.constantFrom("", "", "-", "‐", "‑", "\u00ad", " -", "—", "–", ".", ":", "  ", "/");
const opening = fc.constantFrom("", "", "", "", "  ", "> ", "- ", "1. ", "\t", "Jo Lind: ", "# ");
const line = fc
  .tuple(opening, fc.array(word, { maxLength: 14 }), ending)
  .map(([before, words, after]) => `${before}${words.join(" ")}${after}`);
const lines = fc.array(line, { minLength: 1, maxLength: 14 });

const rest = (text: string) => text.replace(/[\s\u00ad-]|[‐]/gu, "");

describe("whatever is joined", () => {
  it("changes nothing of a pasted text but line ends, and spaces and hyphens there", async () => {
    await fc.assert(
      fc.asyncProperty(lines, async (all) => {
        const text = all.join("\n");
        const places = brokenLines(text, await commonWordsOf(text));
        let read = 0;
        for (const place of places) {
          expect(place.start).toBeGreaterThanOrEqual(read);
          const stretch = text.slice(place.start, place.end);
          expect(stretch).toMatch(/^[-‐‑\u00ad]?\s*\n\s*$/u);
          const sign = /^[-‐‑]/u.exec(stretch)?.[0] ?? "";
          expect([sign, `${sign} `]).toContain(place.joined);
          expect(sign === "‑" ? [sign] : ["", " ", sign, `${sign} `]).toContain(place.mended);
          read = place.end;
        }
        for (const way of ["joined", "mended"] as const) {
          const whole = joinedText(text, places, way);
          expect(rest(whole)).toBe(rest(text));
          const reading = await readPasted(text, way);
          if (reading.ok) expect(rest(reading.value.text)).toBe(rest(text));
        }
      }),
      { numRuns: 300 },
    );
  });

  it("changes nothing else of a PDF’s lines, either", async () => {
    await fc.assert(
      fc.asyncProperty(lines, async (all) => {
        const printed = all.map(
          (text, index): DocumentLine => ({
            text: text.trim(),
            isRow: false,
            left: 50,
            right: 290,
            y: 50 + index * 12,
            size: 10,
            page: 1,
            column: { left: 50, right: 290 },
          }),
        );
        const { text } = joinLines(printed, await commonWordsOf(all.join("\n")));
        expect(rest(text)).toBe(rest(printed.map((part) => part.text).join("\n")));
      }),
      { numRuns: 300 },
    );
  });
});
