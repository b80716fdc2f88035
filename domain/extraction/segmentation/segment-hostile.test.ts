import { describe, expect, it } from "vitest";
import { segmentArticle } from "./segment";

const LENGTH = 200_000;

const HOSTILE_PARTS = [
  ...["a\n", "A\n\n", "a. ", "A. ", "aa.Bb", "Mr. ", "U.S.", "No. ", "Ph.D. ", "......", "... ", "! ", "? "],
  ...["。", "x", "“", "‘’", "‘a ", "‘a’s ", "'a ", "s' ", '"a" ', "“‘", "“a\n\n", "‘a\n\n", "?” B c d e "],
  ...["“A,” said X. ", "((((", "[1]", "a.[1]", "\n", "\r\n", "\u2028", ">>>>", "> ", "# ", "- a\n", "1. "],
  ...["**", "_ ", "|", "a|\n", "a\t\n", "READ ALSO ", "© ", "a©\n", "(Photo by ", "By Ann Roe ", "Tags: a, "],
  ...["May 5, 2020 ", "12:30 ", "a/", "a@", "Follow ", "LAGOS (", "LAGOS, ", "LAGOS — ", "A: ", "A: b\n"],
  ...["Q: a\n\n", "SMITH: a\n", "SMITH: a. ", "Ann Brown: a\n", "Ann Roe, "],
  ...["Word word word word word word word word\n", "Word word word word word. © Reuters\n", "you you? "],
  ...["Sign up. ", "👍🏽. ", "👩‍💻", "a.\u0301", "\u200f. ", "\ud800", "a\ud800 ", "\u200d", "a\u00a0"],
  ...["https://x.example ", "Ann Roe\nA.\n", "[Ann] a\n", "<v Ann>a ", "Ann - a\n", "Ann  0:03\na\n", "0:03\n"],
  ...["Mr. ROE. a\n", ">> ANN: a\n", "**Ann** a\n", "Ann\ta b c d e f\n", "Ann Roe (a) (b), c, d\n", "de la "],
];

/** Stand in lines that are short enough for the patterns of page furniture. */
const HOSTILE_LINE_PARTS = [
  ...["you ", "a | ", "Copyright ", "Ann Brown ", "Ann, ", "A and ", "photo: ", "Photo by ", "(a) ", "1-1-", "1 Jan "],
  ...[
    "contributed ",
    "x@x ",
    "Ann is the ",
    "page 1, ",
    "$1 = ",
    "A/A ",
    "LAGOS, ",
    "Paris, May 1 ",
    "sign up ",
    "?” A ",
  ],
];
const LINE_LENGTH = 138;

function filled(part: string, length: number): string {
  return part.repeat(Math.ceil(length / part.length)).slice(0, length);
}

/** A quadratic step would take minutes and run into the time-out of the test. */
describe("segmentArticle on a long hostile text", () => {
  const lines = HOSTILE_LINE_PARTS.map((part) => `${filled(part, LINE_LENGTH)}\n`);
  it.each([...HOSTILE_PARTS, ...lines].map((part) => [part]))("reads nothing but %j", (part) => {
    const text = filled(part, LENGTH);
    const segments = segmentArticle(text);
    expect(segments.every(({ start, end }, index) => start < end && start >= (segments[index - 1]?.end ?? 0))).toBe(
      true,
    );
    expect(segments.at(-1)?.end ?? 0).toBeLessThanOrEqual(LENGTH);
  });
});
