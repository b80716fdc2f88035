import { describe, expect, it } from "vitest";
import { wordsIn } from "@/domain/extraction/words/words";
import { finiteVerbs } from "./finite-verbs";
import { markWords } from "./marked-words";

function verbs(text: string): string[] {
  const segment = { start: 0, end: text.length, kind: "statement" as const, block: 0, quotations: [] };
  const words = markWords(text, segment, wordsIn(text, 0, text.length));
  return finiteVerbs(words).flatMap((isVerb, index) => (isVerb ? [words[index]?.text ?? ""] : []));
}

describe("finiteVerbs", () => {
  it.each([
    ["auxiliaries, not what they govern", "The dam had been sold and was never repaired.", ["had", "was"]],
    ["contractions", "They've closed it, she hasn't paid and he'd know.", ["They've", "hasn't", "he'd"]],
    ["pasts", "The mayor sold the house and took the money.", ["sold", "took"]],
    ["pasts behind a relative", "The man who sold it left.", ["sold", "left"]],
    ["presents in -s", "The firm owns the pumps and pays the crews.", ["owns", "pays"]],
    ["presents of the plural", "Prosecutors say the crews earn nothing.", ["say", "earn"]],
    ["an unknown verb behind an adverb", "The law merely codifies the practice.", ["codifies"]],
    ["an object of its own", "After troops invaded Georgia the price doubled.", ["invaded", "doubled"]],
  ])("finds %s", (_, text, expected) => {
    expect(verbs(text)).toEqual(expected);
  });

  it.each([
    ["participles before a noun", "The stolen cars and the alleged thieves.", []],
    ["participles behind a noun", "The cash seized in May was returned.", ["was"]],
    ["participles with an agent", "A report written by the firm.", []],
    ["an apposition in the participle", "The programme, signed in May, is void.", ["is"]],
    ["infinitives", "The board agreed to cut costs and to make renewed appeals.", ["agreed"]],
    ["nouns in the plural", "The tax cuts of the past year.", []],
    ["names and months", "Will Brown and May Hall in May.", []],
    ["a noun behind that", "It is true that rents had doubled.", ["is", "had"]],
  ])("passes over %s", (_, text, expected) => {
    expect(verbs(text)).toEqual(expected);
  });
});
