import { describe, expect, it } from "vitest";
import { baseLanguage, languageTag } from "./language-tag";

describe("languageTag", () => {
  it.each([
    ["en_US", "en-US"],
    ["EN", "en"],
    ["De", "de"],
    [" en-gb ", "en-GB"],
    ["ger", "de"],
    ["iw", "he"],
    ["sr_latn_rs", "sr-Latn-RS"],
    ["sr_RS.UTF-8", "sr-RS"],
    ["zh-hant-tw", "zh-Hant-TW"],
    ["be-tarask", "be-tarask"],
    ["es-419", "es-419"],
    ["en-US-u-ca-buddhist", "en-US"],
    ["de-ZZ", "de"],
    ["nb-no", "nb-NO"],
  ])("reads %j as %s", (declared, tag) => {
    expect(languageTag(declared)).toBe(tag);
  });

  it.each([
    "",
    " ",
    "und",
    "mul",
    "x-default",
    "xx",
    "qaa",
    "lang",
    "english",
    "{{ page.lang }}",
    "%LANG%",
    "<?php echo $lang ?>",
    "en, fr",
    "en;q=0.8",
    "e",
    "en--US",
  ])("takes %j for none", (declared) => {
    expect(languageTag(declared)).toBeNull();
  });

  it("takes what is too long for a tag for none", () => {
    expect(languageTag("en-".repeat(100_000))).toBeNull();
    expect(languageTag(`en.${"x".repeat(100_000)}`)).toBe("en");
  });

  it("changes nothing about its own answers", () => {
    for (const tag of ["en-US", "sr-Latn-RS", "be-tarask", "fil"]) expect(languageTag(tag)).toBe(tag);
  });
});

it("tells the language of a tag without its other parts", () => {
  expect(baseLanguage("sr-Latn-RS")).toBe("sr");
});
