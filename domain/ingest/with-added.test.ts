import { describe, expect, it } from "vitest";
import type { IngestedArticle } from "./ingested-article";
import { withAdded } from "./with-added";

const article: IngestedArticle = {
  text: "The quay cost 87 million euros.\n\nThe mayor knew of it.",
  details: {},
  leftOut: [
    { before: 0, text: "Harbour news" },
    { before: 33, text: "A picture of the quay" },
    { before: 55, text: "Read also" },
  ],
  places: [
    { kind: "page", start: 0, page: 1 },
    { kind: "page", start: 33, page: 2 },
  ],
  links: [{ start: 37, end: 42, url: "https://example.org/mayor" }],
  notes: [],
};

describe("blocks that were left out", () => {
  it("are nowhere where none is wanted", () => {
    expect(withAdded(article, [])).toEqual({
      text: article.text,
      places: article.places,
      links: article.links,
      heads: [],
    });
  });

  it("stand where they stood, and everything moves along", () => {
    const whole = withAdded(article, [2, 0, 1, 1, 9]);
    expect(whole.text).toBe(
      "Harbour news\n\nThe quay cost 87 million euros.\n\nA picture of the quay\n\nThe mayor knew of it.\n\nRead also",
    );
    const [link] = whole.links;
    expect(whole.text.slice(link?.start, link?.end)).toBe("mayor");
    expect(whole.places.map(({ start }) => whole.text.slice(start, start + 7))).toEqual(["The qua", "The may"]);
  });

  it("are rows of their table again, and items of their list", () => {
    const rows = (table: number, goOn: boolean, areGoneOn: boolean) => ({ rowsOf: { table, goOn, areGoneOn } });
    const table: IngestedArticle = {
      ...article,
      text: "It cost more.\n\n2019\t4 million\n2021\t6 million\n\n• Half repaid.",
      leftOut: [
        { before: 15, text: "Year\tCost", heads: [0, 5], ...rows(0, false, true) },
        { before: 30, text: "2020\t5 million", ...rows(0, true, true) },
        { before: 46, text: "2022\t7 million", ...rows(0, true, false) },
        { before: 46, text: "2023\t8 million", ...rows(0, true, false) },
        { before: 46, text: "One\ttwo", ...rows(1, false, false) },
        { before: 46, text: "• The rest is owed." },
      ],
      places: [],
      links: [{ start: 48, end: 60, url: "https://example.org/" }],
      heads: [30],
    };
    const whole = withAdded(table, [0, 1, 2, 3, 4, 5]);
    expect(whole.text.split("\n\n")).toEqual([
      "It cost more.",
      "Year\tCost\n2019\t4 million\n2020\t5 million\n2021\t6 million\n2022\t7 million\n2023\t8 million",
      "One\ttwo",
      "• The rest is owed.",
      "• Half repaid.",
    ]);
    expect(whole.text.slice(whole.links[0]?.start, whole.links[0]?.end)).toBe("Half repaid.");
    expect(whole.heads.map((start) => whole.text.slice(start, start + 4))).toEqual(["Year", "Cost", "2021"]);
    expect(withAdded(table, [1]).text).toBe(
      "It cost more.\n\n2019\t4 million\n2020\t5 million\n2021\t6 million\n\n• Half repaid.",
    );
  });
});
