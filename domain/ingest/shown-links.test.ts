import { describe, expect, it } from "vitest";
import { shownLinks } from "./shown-links";

const text = "The quay cost 87 million euros.\n\nThe mayor\nknew of it.";
const whole = { start: 0, end: text.length };
const link = (start: number, end: number, url = "https://example.org/costs") => ({ start, end, url });

describe("the links of an article", () => {
  it("are listed in the order of the text, with their words and their paragraphs", () => {
    expect(shownLinks([link(37, 47), link(14, 24)], text, whole)).toEqual({
      links: [
        { start: 14, words: "87 million", url: "https://example.org/costs", paragraph: 0 },
        { start: 37, words: "mayor knew", url: "https://example.org/costs", paragraph: 33 },
      ],
      total: 2,
    });
  });

  it("are those of the part that is shown, and lead to the web alone", () => {
    const stored = [link(14, 24), link(37, 42), link(43, 47, "javascript:alert(1)"), link(50, 90)];
    expect(shownLinks(stored, text, { start: 33, end: text.length }).links.map(({ words }) => words)).toEqual([
      "mayor",
    ]);
  });

  it("are counted beyond those that are listed", () => {
    const words = "word ".repeat(2000);
    const stored = Array.from({ length: 2000 }, (_, index) => link(index * 5, index * 5 + 4));
    const { links, total } = shownLinks(stored, words, { start: 0, end: words.length });
    expect([links.length, total]).toEqual([500, 2000]);
  });
});
