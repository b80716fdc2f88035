import { describe, expect, it } from "vitest";
import { splitBlocks } from "./blocks";

const blocks = (text: string) => splitBlocks(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
const kinds = (text: string) => splitBlocks(text).map(({ kind }) => kind);
const BODY = "The council voted on Monday.\n\nIt did so in silence.\n\nNobody spoke.\n\n";

/** Sets a paragraph in lines of at most so many units, each as full as can be. */
function wrapped(paragraph: string, width: number): string {
  const lines: string[] = [];
  let line = "";
  for (const word of paragraph.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].join("\n");
}

describe("splitBlocks", () => {
  it("takes each line for a block and drops the marks of Markdown", () => {
    expect(
      blocks(
        "# Bridge opens\n\nBy Maria Lopez\n\nIt cost £4m.\n> It was late.\n\n- One was hurt.\n2. Two left.\n\n***",
      ),
    ).toEqual([
      "headline: Bridge opens",
      "byline: By Maria Lopez",
      "paragraph: It cost £4m.",
      "paragraph: It was late.",
      "list_item: One was hurt.",
      "list_item: Two left.",
    ]);
  });

  it("reads the sentences in a row's cells, and no sentence in its figures and names", () => {
    const rows =
      "Year\tCost\tWhat happened\n2019\t4 million\tThe town bought the quay. It paid at once.\n2020\tNone\tNothing";
    expect(blocks(`${BODY}${rows}\n\n| 2021 | The quay was sold for half. |`).slice(3)).toEqual([
      "table: Year\tCost\tWhat happened",
      "table: 2019",
      "table: 4 million",
      "paragraph: The town bought the quay. It paid at once.",
      "table: 2020\tNone\tNothing",
      "table: 2021",
      "paragraph: The quay was sold for half.",
    ]);
  });

  it("joins a paragraph that was wrapped at a fixed width", () => {
    const wrapped =
      "The council said on Tuesday that it had spent a great\ndeal of money on a bridge that was never opened to the\npublic. It gave no reason.";
    expect(blocks(wrapped)).toEqual([`paragraph: ${wrapped}`]);
  });

  it("does not join a caption to the paragraph under it", () => {
    expect(blocks("People cross the bridge on Monday. ©\nThe council met on Tuesday and voted.")).toEqual([
      "caption: People cross the bridge on Monday. ©",
      "paragraph: The council met on Tuesday and voted.",
    ]);
  });

  it("sees a headline without a full stop, but not in a text that has nothing else", () => {
    expect(blocks("Bridge opens at last\n\nIt cost £4m.")[0]).toBe("headline: Bridge opens at last");
    expect(blocks("Bridge opens at last")).toEqual(["paragraph: Bridge opens at last"]);
  });

  it("takes the lines under a heading of links for links", () => {
    const text = "It cost £4m.\n\nRelated articles\n- Ten old bridges\nHow we report\n\nThe vote is on Monday.";
    expect(blocks(text).map((block) => block.split(":")[0])).toEqual([
      ...["paragraph", "link", "link", "link", "paragraph"],
    ]);
  });

  it.each(
    [
      ["\n", "\r\n", "\u2028", "\u2029", "\f", "\u0085", "\r"].map((lineEnd) => [
        "line ends",
        ["One left.", "Two stayed."].join(lineEnd),
      ]),
      [["a byte order mark and marks of direction", "\ufeff\u200fOne left.\n\u200bTwo stayed.\u200e"]],
      [["lines of invisible signs", "One left.\n\u200b\n\u200e\u200f\nTwo stayed."]],
    ].flat(),
  )("reads %s", (_, text) => {
    expect(splitBlocks(text).map(({ start, end }) => text.slice(start, end).replace(/\u200e/u, ""))).toEqual([
      "One left.",
      "Two stayed.",
    ]);
  });

  it("drops bullets, numbers and emphasis around a line", () => {
    expect(
      blocks(
        "• The dam leaks.\n●The dam broke.\n(2) It fell.\nb) It sank.\n**Nobody came.**\n## What now? ##\n_Nothing._",
      ),
    ).toEqual([
      "list_item: The dam leaks.",
      "list_item: The dam broke.",
      "list_item: It fell.",
      "list_item: It sank.",
      "paragraph: Nobody came.",
      "headline: What now?",
      "paragraph: Nothing.",
    ]);
  });

  it.each([48, 60, 76, 100])("joins the lines of paragraphs wrapped at %d that no blank line divides", (width) => {
    const paragraphs = [
      "The council said on Tuesday that it had spent a great deal of money on a bridge that Mr Brown had never opened to the public. He left. The firm of Norvik Steel, which built it, closed in May after 30 years, and nobody was paid.",
      "It gave no reason for this, and none of its members came to the gate. A spokeswoman for the ministry said that the law had been kept, that the money was gone and that nothing more was known of the matter.",
    ].map((paragraph) => wrapped(paragraph, width));
    expect(blocks(paragraphs.join("\n"))).toEqual(paragraphs.map((paragraph) => `paragraph: ${paragraph}`));
  });

  it("joins a sentence that a link or a line break cut in two, but no entries of a list", () => {
    const cut = "The report was published by the\nministry of transport\non Monday.";
    expect(blocks(`It rained.\n${cut}\nTwo eggs\nflour\nsalt`).slice(0, 3)).toEqual([
      "paragraph: It rained.",
      "paragraph: The report was published by the\nministry of transport",
      "paragraph: on Monday.",
    ]);
  });

  it("takes the lines above a credit for captions", () => {
    const picture = "Police hold back marchers in Minsk on Sunday.\nMarchers met again in the evening. © EPA/Example";
    expect(kinds(`${BODY}${picture}\n\nThe vote is on Friday.`).slice(3)).toEqual(["caption", "caption", "paragraph"]);
    expect(kinds("It rained.\nPolice hold back marchers on Sunday.\n©\nThe vote is on Friday.").slice(1)).toEqual([
      ...["caption", "caption", "paragraph"],
    ]);
    // Where no blank lines divide the paragraphs, a line above a credit may well be one.
    expect(kinds("It rained.\nThe vote is on Friday.\nPhoto: Jane Roe/Example\nNobody came.")[1]).toBe("paragraph");
  });

  it("tells the title, the standfirst and the names of who wrote from the article", () => {
    const header = "A Bank Took Their Homes. Nobody Came.\nThe owners had been warned in May.\nAnn Roe and Tom Hall";
    expect(kinds(`${header}\nBy Ann Roe in Minsk\n\n${BODY}`)).toEqual([
      ...["headline", "headline", "byline", "byline", "paragraph", "paragraph", "paragraph"],
    ]);
    expect(kinds("The council voted on Monday\n\nThe owners had been warned in May.\n\nIt rained.")[1]).toBe(
      "paragraph",
    );
  });

  it("cuts furniture off behind the last sentence of a paragraph", () => {
    expect(blocks(`${BODY}The vote is on Monday. (Reporting by Ann Roe; editing by Tom Hall) (END)`).slice(3)).toEqual([
      "paragraph: The vote is on Monday.",
      "notice: (Reporting by Ann Roe; editing by Tom Hall) (END)",
    ]);
    expect(blocks(`${BODY}The vote is on Monday. READ MORE: Dam owner wins appeal`)[4]).toMatch(/^notice: READ MORE/u);
    expect(blocks(`${BODY}The vote is on Monday. — Reuters`)[4]).toBe("notice: — Reuters");
    expect(
      kinds(`${BODY}He read more than one. Read by him, it was sad. Sources said so. (Ann Roe wept.)`),
    ).toHaveLength(4);
  });

  it("sees the rows of a table", () => {
    const table = "| Region | Deaths |\n|---|---|\n| North | 12 |";
    expect(kinds(`${BODY}${table}\n\nNorth\t12\t3%\nSouth\t9\t2%`).slice(3)).toEqual([
      ...["table", "table", "table", "table"],
    ]);
    expect(kinds(`${BODY}Ann Brown | Tom Hall left the city on Monday.`)[3]).toBe("paragraph");
  });

  it.each([
    ["LAGOS (Agency) — ", "Police arrested ten."],
    ["MINSK, Sept 14 – ", "The vote is over."],
    ["KYIV, June 3 (Newswire) - ", "Ten died."],
    ["SÃO PAULO, Brazil, 3 May 2024 /Newswire/ -- ", "Norvik sold its mill."],
    ["Geneva, 3 May 2024 – ", "Ten died."],
    ["FOR IMMEDIATE RELEASE Geneva, 3 May 2024 – ", "Norvik sold its mill."],
    ["WASHINGTON, D.C. (AP) — ", "“It is over,” he said."],
    ["HARARE — ", "Ten died."],
    ["NEW DELHI: ", "The app was banned."],
  ])("leaves out the dateline %j", (dateline, sentence) => {
    const text = `${dateline}${sentence} It rained.`;
    const [block] = splitBlocks(text);
    expect(text.slice(block?.start, block?.end)).toBe(`${sentence} It rained.`);
    expect(block?.dateline).toEqual({ start: 0, end: dateline.length });
  });

  it.each(["NATO — which has 30 members — met.", "He said: Nobody came.", "Ann Brown - the mayor - left."])(
    "sees no dateline in %j",
    (text) => {
      expect(splitBlocks(text)[0]).toEqual({ kind: "paragraph", start: 0, end: text.length, group: 0 });
    },
  );

  it("takes a place in capitals alone for a dateline in an opening paragraph only", () => {
    expect(splitBlocks(`${BODY}NATO — The alliance — met.`)[3]?.dateline).toBeUndefined();
    expect(splitBlocks(`${BODY}KYIV (Newswire) — Ten died.`)[3]?.dateline).toBeDefined();
  });
});
