import { describe, expect, it } from "vitest";
import { tokenize } from "./tokens";

const texts = (text: string) => tokenize(text).map((token) => (token.kind === "break" ? "¶" : token.text));

describe("tokenize", () => {
  it.each([
    ["twenty-one", ["twenty", "-", "one"]],
    ["$10bn.", ["$", "10", "bn", "."]],
    ["1,200.5, and", ["1,200.5", ",", "and"]],
    ["in 2014.", ["in", "2014", "."]],
    ["1,,,", ["1", ",", ",", ","]],
    ["1 234 567 and 12 345", ["1 234 567", "and", "12", "345"]],
    ["45\u00a0000 and 45 000", ["45\u00a0000", "and", "45", "000"]],
    ["don’t", ["don", "’", "t"]],
    ["👍🏽5", ["👍", "🏽", "5"]],
    ["Київ 3%", ["Київ", "3", "%"]],
    ["one\ntwo\n \nthree", ["one", "two", "¶", "three"]],
    ["", []],
  ])("divides %j", (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it("keeps offsets and says what touches", () => {
    const text = "😀 $5m  –5";
    const tokens = tokenize(text);
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(tokens.map((token) => token.text));
    expect(tokens.map((token) => token.isGlued)).toEqual([false, false, true, true, false, true]);
  });
});
