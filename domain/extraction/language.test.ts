import { describe, expect, it } from "vitest";
import { isEnglish, isMostlyLatin } from "./language";

describe("isEnglish", () => {
  it.each(["en", "en-GB", "en_GB", " EN "])("takes %j", (tag) => {
    expect(isEnglish(tag)).toBe(true);
  });

  it.each(["", "und", "de", "enm", "eng"])("does not take %j", (tag) => {
    expect(isEnglish(tag)).toBe(false);
  });
});

it("counts letters, not words, for the script of a text", () => {
  expect(isMostlyLatin("Four million for Мост")).toBe(true);
  expect(isMostlyLatin("Мост cost 4 млн")).toBe(false);
  expect(isMostlyLatin("123")).toBe(true);
});
