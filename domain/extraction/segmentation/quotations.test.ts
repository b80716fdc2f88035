import { describe, expect, it } from "vitest";
import { quotationsIn, quotedLength } from "./quotations";

const quoted = (text: string) => quotationsIn(text, 0, text.length).map(({ start, end }) => text.slice(start, end));

describe("quotationsIn", () => {
  it.each([
    ["curly double marks", "“It is over,” he said. “We left.”", ["“It is over,”", "“We left.”"]],
    ["straight double marks", '"It is over," he said. He is 5\'10" tall. "No."', ['"It is over,"', '"No."']],
    ["marks of other languages", "„Gut“, «Oui», »Nein«, ”Ja”, 「是」", ["„Gut“", "«Oui»", "»Nein«", "”Ja”", "「是」"]],
    ["curly single marks", "‘Nobody told us,’ said Ann. It’s the town’s ‘shame’.", ["‘Nobody told us,’", "‘shame’"]],
    ["straight single marks", "'Nobody told us,' said Ann. It's the town's 'shame'.", ["'Nobody told us,'", "'shame'"]],
    ["possessives in single marks", "‘The workers’ union knew,’ he said.", ["‘The workers’ union knew,’"]],
    ["possessives behind single marks", "A ‘triumph’ for the workers’ union.", ["‘triumph’"]],
    ["a plural in single marks", "The ‘two tigers’ met, and the ‘old lion’ slept.", ["‘two tigers’", "‘old lion’"]],
    ["apostrophes alone", "’Twas the dogs’ home of the ’90s, don’t you know, rock ’n’ roll.", []],
    ["left-out letters in single marks", "‘Rock ’n’ roll is dead,’ he said.", ["‘Rock ’n’ roll is dead,’"]],
    [
      "quotations within quotations",
      "“He said ‘no’ to me,” she said. ‘Not “yes”.’",
      ["“He said ‘no’ to me,”", "‘Not “yes”.’"],
    ],
    ["a mark that opens again", '"I left. "She stayed," he said.', ['"I left. "She stayed,"']],
  ])("finds %s", (_, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it("takes speech over paragraphs for one quotation that goes on", () => {
    for (const [open, close] of [
      ["“", "”"],
      ["‘", "’"],
      ['"', '"'],
      ["«", "»"],
    ]) {
      const first = `Ann Brown said: ${open}We left.`;
      const text = `${first}\n\n${open}Nobody came,${close} she said.`;
      const next = first.length + 2;
      expect(quotationsIn(text, 0, first.length, next)).toEqual([
        { start: 16, end: first.length, isClosed: false, continues: true },
      ]);
      expect(quotationsIn(text, next, text.length)).toEqual([
        { start: next, end: next + 14, isClosed: true, continues: false },
      ]);
    }
  });

  it("lets a quotation that is not closed run to the end of its block where its mark is sure to open one", () => {
    expect(quotationsIn("She said “no and left.", 0, 22, null)).toEqual([
      { start: 9, end: 22, isClosed: false, continues: false },
    ]);
    expect(quotationsIn("She said “no and left.\nIt rained.", 0, 22, 23)[0]?.continues).toBe(false);
    expect(quoted('She said "no and left.')).toEqual([]);
    expect(quoted("She said ‘no and left.")).toEqual([]);
    expect(quoted("‘No, she said.")).toEqual(["‘No, she said."]);
  });

  it("stays within its block", () => {
    expect(quotationsIn("“A” “B” “C”", 4, 7)).toEqual([{ start: 4, end: 7, isClosed: true, continues: false }]);
  });
});

describe("quotedLength", () => {
  it("counts the units of a range that lie within quotations", () => {
    expect(quotedLength(quotationsIn("“A” and “B”", 0, 11), 1, 10)).toBe(4);
  });
});
