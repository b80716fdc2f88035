import { describe, expect, it } from "vitest";
import { readableWords, readSentences } from "@/domain/extraction/read-article";
import { segmentArticle } from "@/domain/extraction/segmentation/segment";

/** What each claim of the first sentence of a text leans on. */
function leanings(text: string): (string | null)[] {
  const segments = segmentArticle(text);
  const [sentence] = readSentences(text, segments, readableWords(text, segments));
  return (sentence?.claims ?? []).map(({ leansOn }) =>
    leansOn === null ? null : text.slice(leansOn.start, leansOn.end),
  );
}

describe("what a claim leans on", () => {
  it.each([
    ["nothing where each has its subject", "Rents doubled in a year, and the mayor was told in May.", [null, null]],
    ["a shared subject", "Mr Putin will meet the envoy in Sochi and promised a $1.5bn loan.", [null, "Mr Putin"]],
    ["a subject before an adverb", "The firm also sold the plant and paid its owners £3m.", [null, "The firm"]],
    [
      "a subject behind an adverbial",
      "On Sunday the ministry sold the port and sacked 300 men in May.",
      [null, "the ministry"],
    ],
    [
      "what a cost came of",
      "Though he resisted the union — costing Belarus $10bn in oil subsidies — the protests spurred him to appeal.",
      ["he resisted the union"],
    ],
    [
      "nothing that is too long to be read along",
      "The board of the port of York and of the old harbour of Hull in May fired ten men and sold the plant in 2020.",
      [null, null],
    ],
  ])("is %s", (_, text, expected) => {
    expect(leanings(text)).toEqual(expected);
  });
});
