import { describe, expect, it } from "vitest";
import { chosenLanguageField, declaredLanguageField } from "./language-field";

describe("what a page declares", () => {
  it.each([
    ["en_US", "en-US"],
    ["", undefined],
    [undefined, undefined],
    ["{{ lang }}", undefined],
    ["und", undefined],
  ])("refuses nothing: %j is %j", (declared, tag) => {
    expect(declaredLanguageField.parse(declared)).toBe(tag);
  });
});

describe("what a person chose", () => {
  it.each([
    ["de", "de"],
    ["be-tarask", "be-tarask"],
    ["EN", "en"],
    ["und", "und"],
    ["xx", "xx"],
  ])("takes %j as %s", (chosen, tag) => {
    expect(chosenLanguageField.parse(chosen)).toBe(tag);
  });

  it.each(["", "German!", "en".repeat(50)])("refuses %j, saying what to do", (chosen) => {
    const parsed = chosenLanguageField.safeParse(chosen);
    expect(parsed.error?.issues.map(({ message }) => message)).toEqual(["Choose the language from the list."]);
  });
});
