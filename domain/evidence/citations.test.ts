import { describe, expect, it } from "vitest";
import { type RationaleNode, rationaleNodes } from "@/domain/publication/rationale";
import { citedNumbers, renumberCitations } from "./citations";

describe("cited numbers", () => {
  it("come once each, rising", () => {
    expect(citedNumbers("[3], [1][3], and [12].")).toEqual([1, 3, 12]);
    expect(citedNumbers("nothing")).toEqual([]);
  });

  it.each(["[1](https://example.org)", "[see [1]](https://example.org)", "![1](https://example.org/a.png)"])(
    "are none in the link %s",
    (link) => {
      expect(citedNumbers(link)).toEqual([]);
    },
  );

  it.each([
    "`a[1]`",
    "    a[1]",
    "```\n[1]\n```",
    "\\[1]",
    "[1\\]",
    "&#91;1]",
    "[a1] [2020] []",
    "<https://x.org/[1]>",
  ])("are none in %j", (text) => {
    expect(citedNumbers(text)).toEqual([]);
  });

  it.each([
    "[1]:",
    "[1]: https://example.org",
    "[1](not an address)",
    "[1](javascript:x)",
    "[[1]]",
    "![1]",
    "| [1] |\n|-|",
  ])("are there in %j, which is no link", (text) => {
    expect(citedNumbers(text)).toEqual([1]);
  });

  it("stand in lists, emphasis, quotes, headings and at line ends", () => {
    expect(citedNumbers("# H [4]\n\n- **so [1]**\n- _thus_ [2]\n\n> a[3]\n> [5]")).toEqual([1, 2, 3, 4, 5]);
  });
});

describe("renumbering", () => {
  it("moves higher numbers down by one and leaves the rest", () => {
    expect(renumberCitations("[1] [2] [3] [10](x) [10]", 2)).toBe("[1] [2] [2] [9](x) [9]");
  });

  it("changes nothing where the last source goes", () => {
    expect(renumberCitations("[1] and [2]", 3)).toBe("[1] and [2]");
  });

  it("changes citations and nothing that only looks like one", () => {
    const source = "As [3]: `a[3]` \\[3] [3](https://example.org/[3]) [2020]\r\n\r\n> [3]\r\n\r\n    [3]\r\n\r\n[4]";
    expect(renumberCitations(source, 2)).toBe(
      "As [2]: `a[3]` \\[3] [3](https://example.org/[3]) [2020]\r\n\r\n> [2]\r\n\r\n    [3]\r\n\r\n[3]",
    );
  });
});

/** Texts made of the pieces of which Markdown's structure consists, the same ones in each run. */
function* texts(count: number): Generator<string> {
  const pieces = [
    ...[
      "[1]",
      "[2]",
      "[3]",
      "[4]",
      "[12]",
      "[2020]",
      "[0]",
      "[3]:",
      "[",
      "]",
      "(",
      ")",
      "](https://e.org)",
      "](x)",
      "![",
    ],
    ...[
      "`",
      "``",
      "```\n",
      "\\",
      "*",
      "_",
      "**",
      "~~",
      "\n",
      "\n\n",
      "\n    ",
      "\n\t",
      "> ",
      "- ",
      "1. ",
      "# ",
      "\r\n",
    ],
    ...["<", ">", "<https://e.org/", "|", "\n|-|-|\n", "&#91;", "&amp;", "a ", "b", "é", "\u0000"],
  ];
  let seed = 7;
  for (let made = 0; made < count; made += 1) {
    let text = "";
    for (let length = 0; length < 3 + (made % 25); length += 1) {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      text += pieces[Math.floor(seed / 65_536) % pieces.length] ?? "";
    }
    yield text;
  }
}

/** The sources linked to in the page, in order. */
function rendered(nodes: readonly RationaleNode[]): number[] {
  return nodes.flatMap((node) => {
    if (typeof node === "string") return [];
    const position = /^#source-(\d+)$/.exec(node.href ?? "")?.[1];
    return position === undefined ? rendered(node.children) : [Number(position)];
  });
}

describe("whatever the rationale's Markdown is", () => {
  const positions = [...Array(13).keys()];

  it("what is cited is what the page links to", () => {
    for (const text of texts(5000)) {
      const links = rendered(rationaleNodes(text, positions));
      expect(citedNumbers(text), JSON.stringify(text)).toEqual([...new Set(links)].sort((a, b) => a - b));
    }
  });

  it("the page links to the same sources after one was removed, and renumbering changes no other sign", () => {
    for (const text of texts(5000)) {
      const removed = 2;
      const after = renumberCitations(text, removed);
      const expected = rendered(rationaleNodes(text, positions)).map((number) =>
        number > removed ? number - 1 : number,
      );
      expect(rendered(rationaleNodes(after, positions)), JSON.stringify(text)).toEqual(expected);
      expect(after.replace(/\[\d+\]/g, "[]")).toBe(text.replace(/\[\d+\]/g, "[]"));
      const untouched = (source: string) =>
        JSON.stringify(rationaleNodes(source, [])).replace(/"\[\d{1,3}\]"/g, '"[]"');
      expect(untouched(after), JSON.stringify(text)).toBe(untouched(text));
    }
  });
});
