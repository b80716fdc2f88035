import { describe, expect, it } from "vitest";
import { csvCell, csvColumns, verdictsCsv } from "./csv";
import type { PublishedArticle } from "./published-verdict";
import { each, exampleVerdict, joined } from "./verdict.fixture";

/** A reader of RFC 4180 for the test alone. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"'));
    if (end !== ",") rows.push([]);
  }
  return rows.slice(0, -1);
}

async function rowOf(changes: Parameters<typeof exampleVerdict>[0] = {}): Promise<Record<string, string>> {
  const [header = [], row = []] = readCsv(
    await joined(verdictsCsv(each([exampleVerdict(changes)]), "https://x.example")),
  );
  expect(row).toHaveLength(header.length);
  return Object.fromEntries(header.map((name, index) => [name, row[index] ?? ""]));
}

describe("verdictsCsv", () => {
  it("gives the header alone when nothing is published", async () => {
    expect(await joined(verdictsCsv(each([]), "https://x.example"))).toBe(`${csvColumns.join(",")}\r\n`);
  });

  it("gives one row a verdict", async () => {
    expect(await rowOf()).toMatchObject({
      url: "https://x.example/claims/ten-billion-in-subsidies",
      version: "2",
      claimant: "A minister",
      rating: "Mostly false",
      rating_value: "2",
      rating_best: "5",
      scale: "google-5",
      article_title: "Talks in Sochi",
      quote: "$10bn in oil subsidies",
      published: "2026-11-23T08:00:00.000Z",
      sources: "1 refutes data https://wire.example/tax Oil tax, the figures",
    });
  });

  it("gives each source a line that can be read back", async () => {
    const [source] = exampleVerdict().sources;
    if (source === undefined) throw new Error("The example has a source.");
    const odd = { ...source, position: 2, url: null, title: 'A "title",\nin two lines' };
    const spaced = { ...source, position: 3, url: "https://wire.example/a b" };
    const lines = (await rowOf({ sources: [source, odd, spaced] })).sources?.split("\n") ?? [];
    expect(lines.map((line) => /^(\d+) (\S+) (\S+) (\S+) (.*)$/.exec(line)?.slice(1))).toEqual([
      ["1", "refutes", "data", "https://wire.example/tax", "Oil tax, the figures"],
      ["2", "refutes", "data", "-", 'A "title", in two lines'],
      ["3", "refutes", "data", "https://wire.example/a%20b", "Oil tax, the figures"],
    ]);
  });

  it("parts the authors of an article by semicolons, and has when it was changed", async () => {
    const [appearance] = exampleVerdict().appearances;
    if (appearance === undefined) throw new Error("The example appears somewhere.");
    const authors: PublishedArticle["authors"] = [
      { name: "A Writer", kind: "person" },
      { name: "A Wire", kind: "organisation" },
    ];
    const article = { ...appearance.article, authors, modifiedOn: "2020-09-15" };
    const row = await rowOf({ appearances: [{ ...appearance, article }] });
    expect(row).toMatchObject({ article_author: "A Writer; A Wire", article_modified: "2020-09-15" });
  });

  it("survives quotes, commas, line ends and other scripts", async () => {
    const statement = 'He said, "نعم",\r\nи ушёл\n';
    expect((await rowOf({ statement })).claim).toBe(statement);
  });
});

describe("csvCell", () => {
  it("guards a text after whatever a reader may part cells by", () => {
    expect(csvCell('He said "1;=1+1", and left\n@home | -5 %')).toBe(`"He said ""1;'=1+1"", and left\n'@home | '-5 %"`);
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1"])(
    "makes %j harmless in a spreadsheet",
    (text) => {
      expect(csvCell(text).replace(/^"|"$/g, "")).toBe(`'${text}`);
    },
  );

  it.each(["a=1", "1-2", "a@b.example", "$10bn"])("leaves %j alone", (text) => {
    expect(csvCell(text)).toBe(text);
  });

  it("leaves numbers alone and writes nothing for none", () => {
    expect([csvCell(-2), csvCell(null), csvCell("")]).toEqual(["-2", "", ""]);
  });
});
