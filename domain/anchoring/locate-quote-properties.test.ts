import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldText } from "./fold-text";
import { locateQuote } from "./locate-quote";
import { selectQuote } from "./quote-selector";

/** Ways of setting the same words. Each word is told from all others by its number in letters. */
const words = ["office", "café", "Straße", "Việt", "мойё", "دولة", "government", "naïve"];
const spaces = [" ", "\u00a0", "\n", " \u200b ", "\u202f", "  "];
const dashes = ["—", " — ", "--", " -- ", "–", " – ", "---", " - "];
const quotes: [string, string][] = [
  ["“", "”"],
  ['"', '"'],
  ["«", "»"],
];
const within: ((word: string) => string)[] = [
  (word) => word,
  (word) => word.normalize("NFD"),
  (word) => word.normalize("NFC"),
  (word) => (word.toUpperCase().length === word.length ? word.toUpperCase() : word),
  (word) => word.replace("ffi", "ﬃ"),
  (word) => `${word.slice(0, 2)}\u00ad${word.slice(2)}`,
  (word) => `${word.slice(0, 1)}\u200b${word.slice(1)}`,
  (word) => `\u200e${word}\u200f`,
];

const token = fc.record({
  word: fc.constantFrom(...words),
  glue: fc.constantFrom("space", "dash", "quote"),
});
/** Which of the variants each side takes, drawn on as often as needed. */
const taste = fc.array(fc.nat({ max: 1000 }), { minLength: 8, maxLength: 40 });

interface SetText {
  text: string;
  /** Where each word begins and ends. */
  places: { start: number; end: number }[];
}

function set(tokens: readonly { word: string; glue: string }[], choices: readonly number[]): SetText {
  let drawn = 0;
  const pick = <T>(of: readonly T[], fallback: T): T => {
    drawn += 1;
    return of[(choices[drawn % choices.length] ?? 0) % of.length] ?? fallback;
  };
  let text = "";
  const places: SetText["places"] = [];
  tokens.forEach(({ word, glue }, index) => {
    if (index > 0) text += glue === "dash" ? pick(dashes, "—") : pick(spaces, " ");
    const [open, close] = glue === "quote" ? pick(quotes, ['"', '"']) : ["", ""];
    text += open;
    const start = text.length;
    text += pick(within, (plain) => plain)(`${word}${letters(index)}`);
    places.push({ start, end: text.length });
    text += close;
  });
  return { text, places };
}

/** A number in letters, so that it stands in a word. */
function letters(number: number): string {
  return [...String(number)].map((digit) => "bcdfghklmn".charAt(Number(digit))).join("");
}

describe("a quote typed in another way than the article sets it", () => {
  it("is found where its words stand", () => {
    fc.assert(
      fc.property(
        fc.array(token, { minLength: 1, maxLength: 12 }),
        fc.nat(),
        fc.nat(),
        taste,
        taste,
        (tokens, one, other, articles, typists) => {
          const from = Math.min(one % tokens.length, other % tokens.length);
          const to = Math.max(one % tokens.length, other % tokens.length);
          const article = set(tokens, articles);
          const typed = set(tokens, typists);
          const quote = typed.text.slice(typed.places[from]?.start, typed.places[to]?.end);
          const located = locateQuote(article.text, quote);
          expect(located.kind, JSON.stringify([article.text, quote])).toBe("found");
          if (located.kind !== "found") return;
          const { exact } = selectQuote(article.text, located.start, located.end);
          const meant = article.text.slice(article.places[from]?.start, article.places[to]?.end);
          expect(seen(exact)).toBe(seen(meant));
        },
      ),
      { numRuns: 500 },
    );
  });

  it("is folded in stretches that lie in order within the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        const { value, starts, ends } = foldText(text);
        expect([starts.length, ends.length]).toEqual([value.length, value.length]);
        let before = 0;
        starts.forEach((start, unit) => {
          const end = ends[unit] ?? -1;
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          before = start;
        });
      }),
      { numRuns: 500 },
    );
  });
});

function seen(text: string): string {
  return text.replace(/^[\u200b\u200e\u200f]+|[\u200b\u200e\u200f]+$/gu, "");
}
