import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readMarkdown } from "./markdown";

const textOf = (source: string) => readMarkdown(source).text;

describe("a Markdown file", () => {
  it.each([
    [
      "emphasis",
      "The **new quay** cost *87 million* __euros__ in _2024_.",
      "The new quay cost 87 million euros in 2024.",
    ],
    ["a link", "It cost [87 million euros](https://example.org/a_b).", "It cost 87 million euros."],
    ["a link by reference", "It cost [87 million][1].\n\n[1]: https://example.org", "It cost 87 million."],
    [
      "an address as it is written",
      "See <https://example.org/%D0%BC?a=1> now.",
      "See https://example.org/%D0%BC?a=1 now.",
    ],
    ["a heading", "Quay opens\n====\n\n## Costs {#costs .wide}\n\nMuch.", "Quay opens\n\nCosts\n\nMuch."],
    ["lists", "3. Three\n4. Four\n   - Inner\n\n* Star", "3. Three\n\n4. Four\n\n• Inner\n\n• Star"],
    ["a table", "| Year | Sum |\n|---|--:|\n| 2024 | 4 *million* |", "Year\tSum\n2024\t4 million"],
    ["a quotation", "> It is **done**,\n> she said.", "> It is done, she said."],
    ["lines of one paragraph", "It cost\n87 million.", "It cost 87 million."],
    ["an end of a line", "One,  \nTwo\\\nThree", "One,\nTwo\nThree"],
    ["code", "Type `a**b` now.\n\n    x = [1](2)", "Type a**b now.\n\nx = [1](2)"],
    ["what is escaped", "5 \\* 3 and \\[a\\](b) and a\\_b", "5 * 3 and [a](b) and a_b"],
    ["signs that are none", "2 * 3 * 4 and a_b_c and 5 ** 2", "2 * 3 * 4 and a_b_c and 5 ** 2"],
    ["emphasis where no spaces part words", "它是**“新的”**码头。", "它是“新的”码头。"],
    ["asterisks within a number", "10**6 people said so.", "10**6 people said so."],
    ["asterisks for letters", "He said f*** and s***, twice.", "He said f*** and s***, twice."],
    ["pictures out", "Before ![a quay](quay.png) behind.", "Before behind."],
    ["HTML as a page’s", "It<!-- not --> cost 10<sup>6</sup> <span hidden>no </span>euros.", "It cost 10⁶ euros."],
    ["characters by name", "A &amp; B &copy; &#1052;", "A & B © М"],
    ["carriage returns", "One.\r\n\r\nTwo.\r\n", "One.\n\nTwo."],
  ])("is read as it is set: %s", (_, source, text) => {
    expect(textOf(source)).toBe(text);
  });

  it("has its notes at the end, and their marks nowhere", () => {
    const source = `It cost 87[^1] million[^two] euros^[By *her* count.].[^9]

[^1]: The ledger says **86**.
[^two]: So says the town.

    It has a second paragraph.

[^unused]: Nobody asks for this.

The last paragraph.`;
    expect(textOf(source)).toBe(
      [
        "It cost 87 million euros.",
        "The last paragraph.",
        "1. The ledger says 86.",
        "2. So says the town.",
        "It has a second paragraph.",
        "3. Nobody asks for this.",
        "4. By her count.",
      ].join("\n\n"),
    );
  });

  it("keeps its links to the web as data, where their words stand", () => {
    const source =
      "# Quay\n\nSee [the **new** ledger](https://example.org/1) and [ spaced ](http://example.org/2), [here](/local), " +
      "[![pic](a.png)](https://example.org/3) and <https://example.org/4>.\n\n| A |\n|---|\n| [cell](https://example.org/5) |" +
      '\n\n<p hidden><a href="https://example.org/6">no</a></p>\n\n[last](https://example.org/7)';
    const { text, links } = readMarkdown(source);
    expect(links.map(({ start, end, url }) => [text.slice(start, end), url])).toEqual([
      ["the new ledger", "https://example.org/1"],
      ["spaced", "http://example.org/2"],
      ["https://example.org/4", "https://example.org/4"],
      ["cell", "https://example.org/5"],
      ["last", "https://example.org/7"],
    ]);
    expect(text).toContain("See the new ledger and spaced , here,");
  });

  it("leaves out what it strikes out, and says so", () => {
    expect(readMarkdown("It cost ~~3~~ 5 million.")).toMatchObject({
      text: "It cost 5 million.",
      notes: ["Words that the file strikes out were left out."],
    });
  });

  it("is given as it is where it nests too deeply", () => {
    const source = `${"> ".repeat(150)}It cost 87 million.`;
    expect(readMarkdown(source)).toMatchObject({ text: source, notes: [expect.stringContaining("too deeply")] });
    expect(readMarkdown(`${"<div>".repeat(3000)}It cost.`).notes).toEqual([expect.stringContaining("too deeply")]);
  });
});

describe("front matter", () => {
  it("is read as details: YAML", () => {
    const source = `---
title: "Quay opens: at last"
date: 2026-11-20T23:30:00+01:00
lastmod: 2026-11-21
authors:
  - Ida Brandt
  - name: Jon Reef
publisher: The Norhaven Post
lang: en_us
canonical_url: https://news.example.org/quay
tags: [quay, harbour]
---

# Another heading

It cost 87 million.`;
    const from = "the file’s front matter";
    expect(readMarkdown(source)).toMatchObject({
      text: "Another heading\n\nIt cost 87 million.",
      details: {
        title: { value: "Quay opens: at last", from },
        publishedOn: { value: "2026-11-20", from },
        modifiedOn: { value: "2026-11-21", from },
        authors: {
          value: [
            { name: "Ida Brandt", kind: "person" },
            { name: "Jon Reef", kind: "person" },
          ],
          from,
        },
        publisher: { value: "The Norhaven Post", from },
        language: { value: "en-US", from },
        url: { value: "https://news.example.org/quay", from },
      },
    });
  });

  it("is read as details: TOML", () => {
    const source =
      '+++\ntitle = "Quay"\ndate = 2026-11-20T23:30:00+01:00\nauthor = "By Ida Brandt and AFP news agency"\n[params]\nlanguage = "be"\n+++\nText.';
    expect(readMarkdown(source)).toMatchObject({
      text: "Text.",
      details: {
        title: { value: "Quay" },
        publishedOn: { value: "2026-11-20" },
        authors: {
          value: [
            { name: "Ida Brandt", kind: "person" },
            { name: "AFP news agency", kind: "organisation" },
          ],
        },
        language: { value: "be" },
      },
    });
  });

  it.each([
    ["a line across the page", "---\n\nIt cost: much.\n\nMore.", "It cost: much.\n\nMore."],
    ["what is no YAML", "---\na: [b\n---\nText.", "a: [b\n\nText."],
    ["a list", "---\n- one\n---\nText.", "• one\n\nText."],
    ["nothing", "---\n---\nText.", "Text."],
  ])("is not %s, nor are its words lost", (_, source, text) => {
    expect(readMarkdown(source).text).toBe(text);
  });

  it.each([
    ["March 11, 2026", "2026-03-11"],
    ["11 мая 2026 г.", "2026-05-11"],
    ["11.03.2026", "2026-03-11"],
    ["13/04/2026", "2026-04-13"],
    ["Wed, 11 Mar 2026 08:00:00 +0100", "2026-03-11"],
    ["20260311", "2026-03-11"],
  ])("has the day %j", (date, expected) => {
    expect(readMarkdown(`---\ndate: ${date}\n---\nText.`).details.publishedOn?.value).toBe(expected);
  });

  it("has no day that may be two, and says so", () => {
    const { details, notes } = readMarkdown("---\ndate: 03/04/2020\n---\nText.");
    expect(details.publishedOn).toBeUndefined();
    expect(notes).toEqual([
      "The file’s front matter has the date 03/04/2020, which is 2020-04-03 or 2020-03-04. Fill in the day on which it was published.",
    ]);
    const french = readMarkdown("---\ndate: 03/04/2020\nlang: fr\n---\nText.");
    expect(french).toMatchObject({ details: { publishedOn: { value: "2020-04-03" } }, notes: [] });
  });

  it("is passed over where a field is none", () => {
    const source = "---\ntitle: [a]\ndate: 2026-02-31\nauthor: 3\nlang: '{{ lang }}'\nurl: /quay\n---\n# Quay\n\nText.";
    const { details } = readMarkdown(source);
    expect(details).toEqual({
      title: { value: "Quay", from: "the text’s first heading" },
      authors: { value: [{ name: "3", kind: "person" }], from: "the file’s front matter" },
    });
  });
});

describe("any Markdown", () => {
  const word = fc.nat({ max: 10_000_000 }).map((number) => `w${number.toString(36)}w`);
  /** A link may not stand in another. */
  const inline = fc.letrec<{ run: string; plain: string }>((tie) => ({
    run: fc.oneof(
      { maxDepth: 3 },
      tie("plain"),
      fc.tuple(word, tie("run"), word).map((runs) => `**${runs.join(" ")}**`),
      tie("run").map((run) => `${run}[^1]`),
      tie("plain").map((run) => `[${run}](https://example.org/a "title")`),
      fc.tuple(tie("run"), tie("run")).map((runs) => runs.join(" ")),
    ),
    plain: fc.oneof(
      { maxDepth: 3 },
      word,
      fc.tuple(word, tie("plain"), word).map((runs) => `**${runs.join(" ")}**`),
      fc.tuple(word, tie("plain"), word).map((runs) => `*${runs.join(" ")}*`),
      tie("plain").map((run) => `${run}[^1]`),
      tie("plain").map((run) => `<b>${run}</b>`),
      fc.tuple(tie("plain"), tie("plain")).map((runs) => runs.join(" ")),
    ),
  })).run;
  const block = fc.oneof(
    inline,
    inline.map((run) => `## ${run}`),
    inline.map((run) => `> ${run}`),
    fc.array(inline, { minLength: 1, maxLength: 3 }).map((runs) => runs.map((run) => `- ${run}`).join("\n")),
    fc
      .array(inline, { minLength: 1, maxLength: 3 })
      .map((runs) => runs.map((run, index) => `${index + 1}. ${run}`).join("\n")),
    fc.tuple(inline, inline).map(([one, other]) => `| A | B |\n|---|---|\n| ${one} | ${other} |`),
  );

  it("keeps every word once and in order, and none of the marks", () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 6 }), (blocks) => {
        const source = `${blocks.join("\n\n")}\n\n[^1]: noted`;
        const { text, links } = readMarkdown(source);
        expect(text.match(/w[0-9a-z]+w\b/g)).toEqual(source.match(/w[0-9a-z]+w\b/g));
        expect(text).not.toMatch(/\*|\]\(|\[\^|<\/?b>|https:/);
        for (const { start, end } of links) expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
      }),
      { numRuns: 100 },
    );
  });

  it("knows where the heads of a table begin though its cells hold links", () => {
    const { text, heads = [] } = readMarkdown(
      "Much was built.\n\n| [Year](https://a.example/1) | Cost | [Town](https://a.example/2) |\n|---|---|---|\n| 2019 | 4 | X |",
    );
    expect(heads.map((start) => text.slice(start, start + 4))).toEqual(["Year", "Cost", "Town"]);
  });
});
