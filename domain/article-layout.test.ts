import { describe, expect, it } from "vitest";
import { layOutArticle } from "./article-layout";

const text = "One two three.\nStill one.\n\n \t\n\nFour 😀 five.\n";

function spans(...ranges: [string, number, number][]) {
  return ranges.map(([id, start, end]) => ({ id, start, end }));
}

describe("the layout of an article", () => {
  it("parts paragraphs at empty lines alone, and its segments are the text", () => {
    const paragraphs = layOutArticle(text, spans(["a", 4, 7], ["b", 20, 40]));
    expect(paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual([
      "One two three.\nStill one.",
      "Four 😀 five.\n",
    ]);
    for (const { start, end, segments } of paragraphs) {
      expect(segments.map((segment) => segment.text).join("")).toBe(text.slice(start, end));
      for (const segment of segments) {
        expect(text.slice(segment.start, segment.start + segment.text.length)).toBe(segment.text);
        expect(segment.text).not.toBe("");
      }
    }
  });

  it("gives the paragraphs of a part alone, with their places in the whole text", () => {
    const [first, second, ...others] = layOutArticle(text, spans(["a", 4, 7], ["b", 20, 40]), { start: 8, end: 37 });
    expect(first).toMatchObject({ start: 8, end: 25 });
    expect(first?.segments.map((segment) => [segment.start, segment.text])).toEqual([
      [8, text.slice(8, 20)],
      [20, text.slice(20, 25)],
    ]);
    expect(second?.segments.map((segment) => segment.text)).toEqual([text.slice(31, 37)]);
    expect(others).toEqual([]);
  });

  it("cuts where spans begin and end, also those that overlap, the shortest named first", () => {
    const [paragraph] = layOutArticle("abcdefgh", spans(["long", 1, 7], ["short", 3, 5], ["over", 4, 8]));
    expect(paragraph?.segments.map((segment) => [segment.text, segment.spanIds])).toEqual([
      ["a", []],
      ["bc", ["long"]],
      ["d", ["short", "long"]],
      ["e", ["short", "over", "long"]],
      ["fg", ["over", "long"]],
      ["h", ["over"]],
    ]);
  });

  it("shows a span over several paragraphs in each of them", () => {
    const [first, second] = layOutArticle("aa\n\nbb", spans(["x", 1, 5]));
    expect(first?.segments.map((segment) => segment.spanIds)).toEqual([[], ["x"]]);
    expect(second?.segments.map((segment) => segment.spanIds)).toEqual([["x"], []]);
  });

  it("of nothing but white space has no paragraphs", () => {
    expect(layOutArticle(" \n\n \n", [])).toEqual([]);
  });

  it("of a text of many empty lines takes no time that grows with its square", () => {
    expect(layOutArticle(`a${"\n ".repeat(200_000)}b`, [])).toHaveLength(2);
  });

  it("shows lines of cells as a table, with a claim marked in a cell", () => {
    const table = "Year\tCost\n2023\t4.2 million\n2024\t87 million";
    const [paragraph, after] = layOutArticle(`${table}\n\nOne\ttab.\nNone.`, spans(["a", 15, 26]));
    expect(paragraph?.kind).toBe("table");
    expect(paragraph?.rows.map((row) => row.map((cell) => cell.segments.map((segment) => segment.text)))).toEqual([
      [["Year"], ["Cost"]],
      [["2023"], ["4.2 million"]],
      [["2024"], ["87 million"]],
    ]);
    expect(paragraph?.rows[1]?.[1]?.segments).toEqual([{ start: 15, text: "4.2 million", spanIds: ["a"] }]);
    expect(after?.kind).toBe("text");
  });

  it("knows a table with empty cells, and no table in a paragraph that a tab indents", () => {
    const text = "2023\tQ1\t4\n\tQ2\t5\n2025\t\n\n\tThe quay cost 87 million.\n\nOne line.";
    expect(layOutArticle(text, []).map(({ kind }) => kind)).toEqual(["table", "text", "text"]);
  });

  it("knows the pieces of a list by their marks", () => {
    const text = "• Half repaid.\n\n12. The quay.\n\n2.5 million were paid.\n\n- No.\n\n–5 degrees.";
    expect(layOutArticle(text, []).map(({ kind }) => kind)).toEqual(["item", "item", "text", "item", "text"]);
  });

  it("knows the cells that head a column, and those that head a row", () => {
    const table = "\tCost\n2023\t4.2 million\n2024\t87 million";
    const [paragraph] = layOutArticle(table, [], undefined, new Set([1, 6]));
    expect(paragraph?.rows.map((row) => row.map(({ heads }) => heads))).toEqual([
      [null, "column"],
      ["row", null],
      [null, null],
    ]);
  });

  it("shows a block quotation line by line without its marks", () => {
    const [quotation, reply] = layOutArticle("> It cost\n> 4 million.\n\n> No.\nYes.", spans(["a", 5, 16]));
    expect(quotation?.kind).toBe("quotation");
    expect(quotation?.lines.map((line) => line.map(({ start, text: words }) => [start, words]))).toEqual([
      [
        [2, "It "],
        [5, "cost"],
      ],
      [
        [12, "4 mi"],
        [16, "llion."],
      ],
    ]);
    expect(reply?.kind).toBe("text");
  });
});
