import { describe, expect, it } from "vitest";
import { splitBlocks } from "./blocks";
import { furnitureKind } from "./furniture";

const blocks = (text: string) => splitBlocks(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

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
});

describe("furnitureKind", () => {
  it.each([
    ["READ ALSO  Tycoon wins 80% of the vote", "link"],
    ["Read more: Five dead in crash", "link"],
    ["See also: Minsk protests", "link"],
    ["RELATED: Who is who in Minsk", "link"],
    ["https://example.org/news/1", "link"],
    ["Via Example Times", "notice"],
    ["Sign up for our morning newsletter", "notice"],
    ["Share this article", "notice"],
    ["Subscribe", "notice"],
    ["Advertisement", "notice"],
    ["© 2020 Example Media. All rights reserved.", "notice"],
    ["Protesters march in Minsk on Sunday © EPA/Shutterstock", "caption"],
    ["Protesters march in Minsk on Sunday. ©", "caption"],
    ["Photo: A man walks past the bridge", "caption"],
    ["Image source, Example Pictures", "caption"],
    ["Image caption, The bridge cost £4m", "caption"],
    ["Image caption The bridge cost £4m", "caption"],
    ["Source: ONS", "notice"],
    ["Follow @harwick on Twitter", "notice"],
    ["Follow Maria Lopez on X", "notice"],
    ["Our Standards: The Thomson Reuters Trust Principles.", "notice"],
    ["A man walks past the bridge. (Photo by Jane Roe/Getty Images)", "caption"],
    ["By Maria Lopez in Minsk", "byline"],
    ["Reporting by John Smith; editing by Mary Jones", "byline"],
    ["(Additional reporting by John Smith)", "byline"],
    ["12 March 2021", "byline"],
    ["Updated: 14:05", "byline"],
    ["4 min read", "byline"],
  ])("recognises %j as a %s", (line, kind) => {
    expect(furnitureKind(line)).toBe(kind);
  });

  it.each([
    "By Monday, the army had left the city.",
    "Read more than 20 of them, the judge said.",
    "Via Twitter, the minister said that 20 people had died in the fire.",
    "Subscribers to the fund lost £4m, the court heard.",
    "Copyright law was changed in 2019.",
    "Related companies paid no tax in 2019, the court heard.",
    "The video shows police beating a man.",
    "Sharing the prize, the two chemists wept.",
    "More people died in 2020 than in any year since 1945.",
    "Photographs were published on Monday.",
    "The deal was worth $10bn.",
    "Source: ONS. ‘Nobody,’ she said, ‘has built 30 bridges.’",
    "Analysis: the deal failed. The council had paid £4m for a bridge that never opened.",
    "Image copyright law was changed in 2019.",
    "Follow the money, the judge said.",
  ])("leaves %j to the article", (line) => {
    expect(furnitureKind(line)).toBeNull();
  });
});
