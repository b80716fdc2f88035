import { describe, expect, it } from "vitest";
import { brokenLines, joinedText } from "./broken-lines";
import { WordIndex } from "./word-forms";

const common = new WordIndex(
  new Map(
    ["government", "million", "правительство", "paid", "known", "well", "term"].map((word, rank) => [word, rank]),
  ),
);
const joined = (text: string) => {
  const places = brokenLines(text, common);
  return places.length === 0 ? "unchanged" : joinedText(text, places, "mended");
};

const mail = `The harbour of Norhaven handled 4.2 million tonnes of goods in 2024,
a third more than the year before, the mayor said on Monday. She added
that the new quay had cost the town 87 million euros.

Critics say that the sum was far above the plan. The treasurer, who was
asked twice, did not want to speak about it.`;

const mailJoined = `The harbour of Norhaven handled 4.2 million tonnes of goods in 2024, a third more than the year before, the mayor said on Monday. She added that the new quay had cost the town 87 million euros.

Critics say that the sum was far above the plan. The treasurer, who was asked twice, did not want to speak about it.`;

describe("lines broken by the width of a column", () => {
  it("are joined to paragraphs", () => {
    expect(joined(mail)).toBe(mailJoined);
    expect(joined(mail.replaceAll("\n", " \n"))).toBe(mailJoined.replaceAll("\n", " \n").replace(/it\. $/, "it."));
  });

  it.each([
    [
      "beside a list",
      `${mail}\n\n- the quay, which was paid for by the town and by the state alone\n- the bridge`,
      `${mailJoined}\n\n- the quay, which was paid for by the town and by the state alone\n- the bridge`,
    ],
    [
      "within a list’s items",
      `${mail}\n\n1. The quay was paid for by the town and by the state, but not by the\n   harbour.\n2. The bridge.`,
      `${mailJoined}\n\n1. The quay was paid for by the town and by the state, but not by the harbour.\n2. The bridge.`,
    ],
    [
      "but not of a table",
      `${mail}\n\nYear     Tonnes handled     Share of the tonnes of the whole coast\n2024     4.2 million        a third`,
      `${mailJoined}\n\nYear     Tonnes handled     Share of the tonnes of the whole coast\n2024     4.2 million        a third`,
    ],
    [
      "but not of speakers",
      `${mail}\n\nMayor Brandt: It has cost us eighty-seven million euros, as was planned.\nMr Roe: It has not.`,
      `${mailJoined}\n\nMayor Brandt: It has cost us eighty-seven million euros, as was planned.\nMr Roe: It has not.`,
    ],
    [
      "but not of an address",
      `${mail}\n\nIda Brandt\nHarbour Street 5\nNorhaven`,
      `${mailJoined}\n\nIda Brandt\nHarbour Street 5\nNorhaven`,
    ],
    [
      "but not of a signature",
      `${mail}\n\n-- \nIda Brandt, mayor of the town of Norhaven and head of its harbour,\nwho can be reached at the town hall`,
      `${mailJoined}\n\n-- \nIda Brandt, mayor of the town of Norhaven and head of its harbour,\nwho can be reached at the town hall`,
    ],
    [
      "but not of quoted mail",
      `${mail}\n\n> You asked whether it cost as much as the council had been told when\n> it was begun.`,
      `${mailJoined}\n\n> You asked whether it cost as much as the council had been told when\n> it was begun.`,
    ],
  ])("are joined %s", (_, text, whole) => {
    expect(joined(text)).toBe(whole);
  });

  it.each([
    [
      "a verse",
      "The ships go out, the ships come in,\nThe harbour lights are low,\nAnd nobody who waits for them\nWill ever come to know.",
    ],
    [
      "paragraphs of a line each",
      "The town borrowed 12 million for the quay.\nHalf of it is repaid.\nThe mayor is content with that.",
    ],
    [
      "lines of a paragraph’s length",
      `${"The quay cost much. ".repeat(20)}\nand ${"more was said of it. ".repeat(20)}`,
    ],
    ["a list without marks", "Milk\nbread\nbutter\ncheese\nham"],
    ["one line", "The quay cost much."],
    ["nothing", ""],
    ["empty lines", "\n\n\n"],
  ])("are none in %s", (_, text) => {
    expect(brokenLines(text, common)).toEqual([]);
  });

  it("are joined without a space where no spaces part words", () => {
    const text =
      "市长周一表示新码头耗资八千七百万欧元比原计划高出百分之十五引起了广泛的批评与\n议论财政主管拒绝发表评论记者多次询问均未得到答复目前尚不清楚资金的具体来源是\n什么。";
    expect(joined(text)).toBe(text.replaceAll("\n", ""));
  });
});

describe("words that line ends cut", () => {
  it.each([
    ["halves of a word", "The govern-\nment paid 87 mil-\nlion euros.", "The government paid 87 million euros."],
    ["soft hyphens", "The govern\u00ad\nment paid.", "The government paid."],
    ["Cyrillic", "Прави-\nтельство заплатило.", "Правительство заплатило."],
    [
      "a hyphen that the text has elsewhere",
      "A well-known man.\n\nThe well-\nknown quay.",
      "A well-known man.\n\nThe well-known quay.",
    ],
    [
      "a word that the text has elsewhere",
      "The rebuilding.\n\nThe re-\nbuilding.",
      "The rebuilding.\n\nThe rebuilding.",
    ],
    [
      "two words of the text",
      "In the long run, long after the term of this term.\n\nThe long-\nterm plan.",
      "In the long run, long after the term of this term.\n\nThe long-term plan.",
    ],
    ["a name", "The Anglo-\nSaxon quay.", "The Anglo-Saxon quay."],
    ["a number", "Of COVID-\n19 they died.", "Of COVID-19 they died."],
    ["lines that are set in", "  The govern-\n  ment paid.", "  The government paid."],
  ])("are mended: %s", (_, text, mended) => {
    expect(joined(text)).toBe(mended);
    expect(brokenLines(text, common).every(({ isInWord }) => isInWord)).toBe(true);
  });

  it.each([
    ["a hyphen that waits for its word", "Both pre-\nand post-war quays."],
    ["a dash", "It cost much -\nvery much."],
    ["the next paragraph", "The govern-\n\nment paid."],
    ["a list", "The govern-\n- ment"],
  ])("are not taken for %s", (_, text) => {
    expect(brokenLines(text, common)).toEqual([]);
  });

  it("are given with their places, so that offsets can follow", () => {
    const text = `${mail}\n\nThe govern-\nment paid.`;
    const places = brokenLines(text, common);
    const whole = joinedText(text, places, "mended");
    expect(places.map(({ isInWord }) => isInWord)).toEqual([false, false, false, true]);
    const signs = (string: string) => string.replace(/[\s-]+/g, "");
    expect(signs(whole)).toBe(signs(text));
    for (const { start, end } of places) expect(text.slice(start, end)).toMatch(/^-?\s*\n\s*$/);
  });

  it("are looked for in linear time", () => {
    for (const part of ["a-\n", "a b ", "- ", "A b c d ", "a\n", " \n", "ab\u00ad\n", "a", ".", ". "]) {
      expect(brokenLines(part.repeat(20_000), common).length).toBeGreaterThanOrEqual(0);
    }
  });
});
