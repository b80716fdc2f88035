import { describe, expect, it } from "vitest";
import { markedParagraphs } from "./marked-text";

/** Paragraphs as text with marks in brackets: [name:text], [name:text+] where the mark goes on. */
function drawn(text: string, marks: [number, number, string][]): string[] {
  const spans = marks.map(([start, end, value]) => ({ start, end, value }));
  return markedParagraphs(text, spans).map((segments) =>
    segments
      .map(({ text: piece, mark }) => (mark === null ? piece : `[${mark.value}:${piece}${mark.ends ? "" : "+"}]`))
      .join(""),
  );
}

describe("markedParagraphs", () => {
  it("parts paragraphs at line ends and leaves blank ones out", () => {
    expect(drawn("One.\n\n  \nTwo.\nThree.\n", [])).toEqual(["One.", "Two.", "Three."]);
  });

  it("marks spans in any order", () => {
    expect(
      drawn("abcdef", [
        [4, 5, "y"],
        [0, 2, "x"],
      ]),
    ).toEqual(["[x:ab]cd[y:e]f"]);
  });

  it("carries a mark over a paragraph's end", () => {
    expect(drawn("ab\ncd\nef", [[1, 7, "x"]])).toEqual(["a[x:b+]", "[x:cd+]", "[x:e]f"]);
  });

  it("lets the earlier of two overlapping marks go first and leaves out what is hidden", () => {
    expect(
      drawn("abcdef", [
        [0, 4, "x"],
        [2, 6, "y"],
        [1, 3, "z"],
      ]),
    ).toEqual(["[x:abcd][y:ef]"]);
  });

  it("keeps within the text", () => {
    expect(
      drawn("abc", [
        [2, 99, "x"],
        [50, 60, "y"],
        [1, 1, "z"],
      ]),
    ).toEqual(["ab[x:c]"]);
  });

  it("loses no letter of a long text with many marks", () => {
    const text = "word ".repeat(40_000).trim();
    const marks = Array.from({ length: 5_000 }, (_, index) => ({
      start: index * 30,
      end: index * 30 + 40,
      value: index,
    }));
    const joined = markedParagraphs(text, marks)
      .flat()
      .map((segment) => segment.text)
      .join("");
    expect(joined).toBe(text);
  });
});
