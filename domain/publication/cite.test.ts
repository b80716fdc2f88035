import { describe, expect, it } from "vitest";
import { z } from "zod";
import { citeBibtex, citeCslJson, citeRis, citeText } from "./cite";
import { hostileStrings } from "./hostile-strings.fixture";
import { exampleSite } from "./site-details.fixture";
import { soundLine } from "./sound-text";
import { exampleVerdict } from "./verdict.fixture";

const site = exampleSite();
const url = "https://desk.example/claims/ten-billion-in-subsidies/versions/2";
const title = "Resisting integration has cost Belarus $10bn in oil subsidies — Mostly false";

/** What CSL-JSON 1.0.2 (citationstyles.org, csl-data.json) allows of the properties in use; it allows no others. */
const cslDate = z.strictObject({
  "date-parts": z
    .array(
      z
        .array(z.union([z.string(), z.number()]))
        .min(1)
        .max(3),
    )
    .min(1)
    .max(2),
});
const cslItem = z.strictObject({
  id: z.union([z.string(), z.number()]),
  type: z.enum(["webpage", "post", "post-weblog", "review", "report", "document"]),
  author: z.array(z.strictObject({ literal: z.string() })),
  title: z.string(),
  publisher: z.string(),
  issued: cslDate,
  "original-date": cslDate,
  version: z.string(),
  language: z.string(),
  abstract: z.string(),
  URL: z.url(),
});

/** A reader of the tags of one RIS record, for the test alone. */
function readRis(record: string): [tag: string, value: string][] {
  expect(record.endsWith("\r\n")).toBe(true);
  return record
    .slice(0, -2)
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
    .map((line) => {
      const [, tag, value] = /^([A-Z][A-Z0-9]) {2}- (.*)$/su.exec(line) ?? [];
      if (tag === undefined || value === undefined) throw new Error(`No tag: ${line}`);
      return [tag, value];
    });
}

/** The fields of one BibTeX entry, read by counting braces as BibTeX does: a backslash protects none. */
function readBibtex(entry: string): Record<string, string> {
  const [head = "", ...lines] = entry.trimEnd().split("\n");
  expect(head).toMatch(/^@misc\{[a-z0-9-]+,$/);
  expect(lines.pop()).toBe("}");
  const fields = lines.map((line) => {
    const [, name = "", value = ""] = /^ {2}([a-z]+) = \{(.*)\},$/u.exec(line) ?? [];
    let depth = 0;
    for (const sign of value) {
      depth += sign === "{" ? 1 : sign === "}" ? -1 : 0;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
    return [name, value];
  });
  return Object.fromEntries(fields);
}

/** What LaTeX prints for what was escaped. */
function printed(latex: string): string {
  const names = { braceleft: "{", braceright: "}", backslash: "\\", asciitilde: "~", asciicircum: "^" };
  return latex
    .replace(/^\{|\}$/g, "")
    .replace(/\\text(\w+)\{\}|\\([$&#_%])/g, (_, name: string | undefined, sign: string | undefined) => {
      const named = Object.entries(names).find(([known]) => known === name);
      return sign ?? named?.[1] ?? "unknown";
    });
}

describe("citing a version", () => {
  it("is a line", () => {
    expect(citeText(exampleVerdict(), site)).toBe(`Claimdesk. “${title}”. 2026-11-20, v2 2026-11-23. ${url}`);
    expect(citeText(exampleVerdict({ edition: 1 }), site)).toContain("”. 2026-11-23. https://");
  });

  it("is a BibTeX entry", () => {
    expect(citeBibtex(exampleVerdict(), site)).toBe(
      [
        "@misc{ten-billion-in-subsidies-v2,",
        "  author = {{Claimdesk}},",
        `  title = {{${title.replace("$", "\\$")}}},`,
        "  year = {2026},",
        "  date = {2026-11-23},",
        "  version = {2},",
        `  url = {${url}},`,
        "}",
        "",
      ].join("\n"),
    );
  });

  it("is a RIS record", () => {
    expect(readRis(citeRis(exampleVerdict(), site))).toEqual([
      ["TY", "ELEC"],
      ["ID", "ten-billion-in-subsidies-v2"],
      ["AU", "Claimdesk"],
      ["TI", title],
      ["PB", "Claimdesk"],
      ["PY", "2026"],
      ["DA", "2026/11/23"],
      ["ET", "2"],
      ["LA", "en"],
      ["AB", "The sum is an estimate for six years."],
      ["UR", url],
      ["ER", ""],
    ]);
  });

  it("is an item of CSL-JSON", () => {
    const [item] = z.tuple([cslItem]).parse(JSON.parse(citeCslJson(exampleVerdict(), site)));
    expect(item).toMatchObject({
      title,
      URL: url,
      issued: { "date-parts": [[2026, 11, 23]] },
      "original-date": { "date-parts": [[2026, 11, 20]] },
    });
  });
});

describe.each(Object.entries(hostileStrings))("%s, cited,", (_, text) => {
  const verdict = exampleVerdict({ statement: text, summary: text });
  const named = exampleSite({ name: text });
  const expected = `${soundLine(text)} — Mostly false`;

  it("stays one line", () => {
    expect(citeText(verdict, named)).toBe(`${soundLine(text)}. “${expected}”. 2026-11-20, v2 2026-11-23. ${url}`);
    expect(citeText(verdict, named)).not.toMatch(/[\n\r\u0085\u2028\u2029]/);
  });

  it("stays one BibTeX entry that prints the same", () => {
    const fields = readBibtex(citeBibtex(verdict, named));
    expect(Object.keys(fields)).toEqual(["author", "title", "year", "date", "version", "url"]);
    expect(printed(fields.title ?? "")).toBe(expected);
    expect(printed(fields.author ?? "")).toBe(soundLine(text));
  });

  it("stays one RIS record", () => {
    const tags = readRis(citeRis(verdict, named));
    expect(tags.map(([tag]) => tag).join(" ")).toBe("TY ID AU TI PB PY DA ET LA AB UR ER");
    expect(tags).toContainEqual(["TI", expected]);
  });

  it("stays an item of CSL-JSON", () => {
    const [item] = z.tuple([cslItem]).parse(JSON.parse(citeCslJson(verdict, named)));
    expect(item.title).toBe(expected);
    expect(item.author).toEqual([{ literal: soundLine(text) }]);
  });
});
