import { expect, it } from "vitest";
import { articleReadingWords } from "./article-reading";

it.each([
  [{ kind: "again", language: "en", found: 74 }, "The article was read again in English: 74 claims found."],
  [{ kind: "again", language: "en-GB", found: 1 }, "read again in English (en-GB): 1 claim found."],
  [{ kind: "again", language: "de", found: 0 }, "read again in German: no claims found."],
  [{ kind: "again", language: "und", found: 0 }, "read again without its language being known: no claims found."],
  [{ kind: "kept" }, "Claims of this article have been worked on, so they stay as they are."],
] as const)("says what became of %o", (reading, words) => {
  expect(articleReadingWords(reading)).toContain(words);
});
