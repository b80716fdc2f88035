import { describe, expect, it } from "vitest";
import { cutLine, isVisible, pangoText, runsRightToLeft, typesetLine } from "./typeset-text";

describe("a line to be set", () => {
  it("is folded, and loses what cannot be written or turns its surroundings around", () => {
    expect(typesetLine("a\u0000\t\r\nb\u202e c\ud800\uffff d ", 100)).toBe("a b c d");
  });

  it("is cut where it is endless", () => {
    expect(typesetLine("x".repeat(1_000_000), 50)).toHaveLength(50);
  });

  it("escapes what Pango would read as markup", () => {
    expect(pangoText("<b>&amp;</b>")).toBe("&lt;b&gt;&amp;amp;&lt;/b&gt;");
  });

  it.each(["", " ", "\u200b\u2060\ufeff", "\u0301"])("is nothing to see when it is %j", (text) => {
    expect(isVisible(text)).toBe(false);
  });
});

describe("the direction of a line", () => {
  it.each(["مرحبا", "12 — שלום and more", "«ܫܠܡܐ»"])("is from right to left for %s", (line) => {
    expect(runsRightToLeft(line)).toBe(true);
  });

  it.each(["Hello مرحبا", "Прывітанне", "日本", "12", ""])("is from left to right for %s", (line) => {
    expect(runsRightToLeft(line)).toBe(false);
  });
});

describe("a line that is too long", () => {
  it("is cut between words and ends in an ellipsis", () => {
    expect(cutLine("The ministry sold the port, they say, on Sunday", 31)).toBe("The ministry sold the port…");
  });

  it("is cut inside a word where no space is near, but never inside a character", () => {
    expect(cutLine("x".repeat(40), 10)).toBe(`${"x".repeat(10)}…`);
    expect(cutLine("👩‍🔬👩‍🔬👩‍🔬", 7)).toBe("👩‍🔬…");
  });
});
