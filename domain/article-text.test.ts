import { describe, expect, it } from "vitest";
import { checkArticleText, hasSentence, MAX_ARTICLE_LENGTH, normaliseArticleText } from "./article-text";
import { embeddedExtractor } from "./extraction/embedded-extractor";

describe("normaliseArticleText", () => {
  it("removes one mark and makes CRLF LF, and nothing else", () => {
    expect(normaliseArticleText("\ufeff a\r\nb\rc\n\u00a0d\r\r\n ")).toBe(" a\nb\rc\n\u00a0d\r\n ");
    expect(normaliseArticleText("a\ufeffb")).toBe("a\ufeffb");
  });
});

describe("checkArticleText", () => {
  it.each([
    "Police arrested two men.",
    "A claim without a full stop",
    "Президент подписал закон.",
    "قال الرئيس إن الحكومة استقالت.",
    "他说今天下雨了。",
    "# Headline\n\nREAD ALSO  Another piece\n\nThe council met on Monday.",
  ])("takes %j", (text) => {
    expect(checkArticleText(text)).toEqual({ ok: true, text });
  });

  it.each([
    ["", "empty"],
    [" \n\t\u00a0 ", "empty"],
    ["a".repeat(MAX_ARTICLE_LENGTH + 1), "too_large"],
    ["The man said \ud83d yes to all.", "encoding"],
    ["The man said\u0000 yes to all.", "binary"],
    ["12 34 56. 78!", "no_sentences"],
    ["... !!! ???", "no_sentences"],
    ["Hello there.", "no_sentences"],
    ["Home\n\nSport\n\nWeather", "no_sentences"],
  ])("refuses %j as %s", (text, problem) => {
    expect(checkArticleText(text)).toEqual({ ok: false, problem });
  });
});

describe("hasSentence", () => {
  const sentencesOf = async (text: string) => (await embeddedExtractor.extract({ text, language: "en" })).sentences;

  it.each(["# Headline\n\nREAD ALSO  Another piece\n\nThe council met on Monday.", "Президент подписал закон."])(
    "finds one in %j",
    async (text) => {
      expect(hasSentence(text, await sentencesOf(text))).toBe(true);
    },
  );

  it.each([
    "Related articles\n- Ten bridges that changed the world\n- How we report on councils",
    "READ ALSO  Ten bridges that changed the world\n\nShare this article\n\nBy Maria Lopez",
    "https://example.org/a-long-way-home",
  ])("finds nothing but furniture in %j", async (text) => {
    expect(hasSentence(text, await sentencesOf(text))).toBe(false);
  });
});
