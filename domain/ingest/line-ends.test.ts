import { describe, expect, it } from "vitest";
import { lineEndsOf } from "./line-ends";
import { WordIndex } from "./word-forms";

const common = new WordIndex(
  new Map(["office", "before", "back", "million", "government"].map((word, rank) => [word, rank])),
);

/** The lines as one, by what the whole document says. */
function joined(lines: string[], elsewhere = ""): string {
  const endOf = lineEndsOf([...lines, elsewhere], common);
  return lines.reduce((before, line) => {
    const { between, hyphen } = endOf(before, line);
    const cut = hyphen === "soft" || hyphen === "dropped" ? 1 : 0;
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
    [["урад выдзе-", "ліў 87 мільёнаў"], "урад выдзеліў", "урад выдзеліў 87 мільёнаў"],
    [["урад выдзе-", "ліў 87 мільёнаў"], "", "урад выдзе-ліў 87 мільёнаў"],
    [["pre-", "and post-war"], "", "pre- and post-war"],
    [["a generat-", "or was"], "two generators", "a generator was"],
    [["rock-", "and-roll"], "", "rock-and-roll"],
    [["the re\u2011", "election"], "a reelection", "the re\u2011election"],
    [["a govern\u2010", "ment"], "", "a government"],
    [["the ex-", "“minister”"], "", "the ex-“minister”"],
    [["it cost -", "they say - much"], "", "it cost - they say - much"],
    [["London–", "Paris"], "", "London–Paris"],
    [["新码头，", "2024年"], "", "新码头，2024年"],
    [["他说：“", "是”"], "", "他说：“是”"],
    [["เมื่อวัน", "จันทร์"], "", "เมื่อวันจันทร์"],
    [["한국의", "항구"], "", "한국의 항구"],
    [["码头花了", "八千万"], "", "码头花了八千万"],
  ])("joins %j, beside %j, as %j", (lines, elsewhere, whole) => {
    expect(joined(lines, elsewhere)).toBe(whole);
  });

  it("keeps a hyphen where nothing says that it is not the word’s own", () => {
    const told = (lines: string[], elsewhere = "") =>
      lineEndsOf([...lines, elsewhere], common)(lines[0] ?? "", lines[1] ?? "");
    expect(told(["a gzip-", "packed file"])).toEqual({
      between: "",
      hyphen: "kept",
      toldBy: "nothing",
      word: "gzip-packed",
    });
    expect(told(["87 mil-", "lion"])).toEqual({
      between: "",
      hyphen: "dropped",
      toldBy: "its language",
      word: "million",
    });
    expect(told(["NATO-", "led"])).toMatchObject({ hyphen: "kept", toldBy: "its neighbours" });
    expect(told(["a gzip-", "packed file"], "gzip-packing")).toMatchObject({ hyphen: "kept", toldBy: "the text" });
    expect(told(["the regu-", "lation"], "all regulations")).toMatchObject({ hyphen: "dropped", toldBy: "the text" });
    expect(told(["87 mil-", "lion"], "a mil-lion, mil-lion")).toMatchObject({ hyphen: "kept", toldBy: "the text" });
  });

  it("does not take halves for words of the text", () => {
    const halves = Array.from({ length: 9 }, () => ["the govern-", "ment paid"]).flat();
    expect(joined(halves)).toBe(Array.from({ length: 9 }, () => "the government paid").join(" "));
  });
});
