import fc from "fast-check";
import { expect, it } from "vitest";
import { generatedTrees, pageOf, wordsOf } from "./generated-pages.fixture";
import { textOf } from "./page-block";
import { readPage } from "./read-page";

it("has every word that a page shows once and in order, and none that it hides", () => {
  fc.assert(
    fc.property(generatedTrees, (trees) => {
      const { body, shown } = pageOf(trees);
      expect(wordsOf(textOf(readPage(body)))).toEqual(shown);
    }),
    { seed: 12, numRuns: 500 },
  );
});
