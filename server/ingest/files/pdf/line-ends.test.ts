import { describe, expect, it } from "vitest";
import { lineEndsOf } from "./line-ends";

/** The lines as one, by what the whole document says. */
function joined(lines: string[], elsewhere = ""): string {
  const ends = lineEndsOf([...lines, elsewhere]);
  return lines.reduce((before, line) => {
    const { cut, between } = ends.join(before, line);
    return `${before.slice(0, before.length - cut)}${between}${line}`;
  });
}

describe("the end of a line", () => {
  it.each([
    [["the govern-", "ment paid"], "a government", "the government paid"],
    [["a well-", "known office"], "this well-known one", "a well-known office"],
    [["the re-", "election"], "re-election day", "the re-election"],
    [["Mr Smith-", "Jones"], "", "Mr Smith-Jones"],
    [["OP-", "TIONAL"], "an OPTIONAL part", "OPTIONAL"],
    [["the years 2019-", "2024"], "", "the years 2019-2024"],
    [["COVID-", "19"], "", "COVID-19"],
    [["a self-", "made man"], "", "a self-made man"],
    [["the govern\u00ad", "ment"], "", "the government"],
    [["87 mil-", "lion"], "", "87 million"],
    [["it cost", "87 million"], "", "it cost 87 million"],
    [["he said —", "and left"], "", "he said — and left"],
    [["he said—", "and left"], "", "he said—and left"],
    [["урад выдзе-", "ліў 87 мільёнаў"], "", "урад выдзеліў 87 мільёнаў"],
    [["码头花了", "八千万"], "", "码头花了八千万"],
  ])("joins %j, beside %j, as %j", (lines, elsewhere, whole) => {
    expect(joined(lines, elsewhere)).toBe(whole);
  });

  it("keeps a hyphen where no line is cut within a word, or where both halves are words", () => {
    const whole = Array.from({ length: 60 }, () => "Nothing is cut within these lines of text");
    expect(joined(["the anti-", "union party", ...whole]).slice(0, 20)).toBe("the anti-union party");
    const cut = ["a third-", "highest rank", "it came third of the highest ones", "some-", "times so"];
    expect(joined(cut)).toBe("a third-highest rank it came third of the highest ones sometimes so");
  });

  it("says which words it could not be sure of", () => {
    const ends = lineEndsOf(["87 mil-", "lion"]);
    ends.join("87 mil-", "lion");
    expect([...ends.unsure]).toEqual(["million"]);
  });
});
