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
    expect(withAdded(article, [])).toEqual({ text: article.text, places: article.places, links: article.links });
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
});
