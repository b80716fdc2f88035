import { describe, expect, it } from "vitest";
import { brokenLines } from "./broken-lines";
import { joinedPreview } from "./joined-preview";
import { WordIndex } from "./word-forms";

const common = new WordIndex(new Map([["government", 0]]));
const preview = (text: string) => joinedPreview(text, brokenLines(text, common));

describe("what joining lines would change", () => {
  it("is counted, and shown at every place in either way", () => {
    const text =
      "The govern-\nment handled 4.2 million tonnes of goods in 2024, a third\nmore than the year before, for low-\nincome families.";
    expect(preview(text)).toEqual({
      lines: 3,
      words: 1,
      doubtful: 1,
      places: [
        {
          start: 10,
          before: "The ",
          pasted: "govern-↵ment",
          joined: "govern-ment",
          mended: "government",
          after: " handled 4.2",
        },
        {
          start: 69,
          before: "goods in 2024, a ",
          pasted: "third↵more",
          joined: "third more",
          mended: "third more",
          after: " than the year",
        },
        {
          start: 104,
          before: "year before, for ",
          pasted: "low-↵income",
          joined: "low-income",
          mended: "low-income",
          after: " families.",
        },
      ],
    });
  });

  it("leaves out no place where a word is cut before any other, where there are very many", () => {
    const lines = "the harbour handled many tonnes of goods for all\nthe towns on the coast of the govern-\nment\n\n";
    const { places, ...counts } = preview(lines.repeat(300));
    expect(counts).toEqual({ lines: 600, words: 300, doubtful: 0 });
    expect(places).toHaveLength(400);
    expect(places.filter(({ joined, mended }) => joined !== mended)).toHaveLength(300);
    expect(places.map(({ start }) => start)).toEqual(places.map(({ start }) => start).toSorted((a, b) => a - b));
  });
});
