import { describe, expect, it } from "vitest";
import { addedSentence } from "./added-sentence";

const text = "The quay cost 87 million euros.";

describe("what is said of an article that was just added", () => {
  it.each([
    [
      { text, claims: 74, wordsOfOriginal: 1730 },
      "The article is stored; 74 claims were found and are marked. 6 of the 1,730 words of its original were taken.",
    ],
    [
      { text, claims: 1, wordsOfOriginal: 6 },
      "The article is stored; 1 claim was found and is marked. All 6 words of its original were taken.",
    ],
    [{ text, claims: 0, wordsOfOriginal: null }, "The article is stored; no checkable claim was found in it."],
    [{ text, claims: null, wordsOfOriginal: null }, "The article is stored."],
  ])("%o", (article, sentence) => {
    expect(addedSentence(article)).toBe(sentence);
  });
});
