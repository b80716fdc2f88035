import { describe, expect, it } from "vitest";
import type { IngestedArticle } from "@/domain/ingest/ingested-article";
import { readRtf } from "./read-rtf";

async function articleOf(rtf: string): Promise<IngestedArticle> {
  const reading = await readRtf(Uint8Array.from(Buffer.from(rtf, "latin1")));
  if (!reading.ok) throw new Error(reading.problem);
  return reading.article;
}

const FONTS = String.raw`{\fonttbl{\f0\froman\fcharset0 Times;}{\f1\fcharset204 Arial;}{\f2\fcharset128 Mincho;}{\f3\fcharset2 Symbol;}}`;

describe("rich text", () => {
  it.each([
    ["letters and their substitutes", String.raw`\uc1 \u1052?\u1110?\u1085?\u1089?\u1082\'ea: 87`, "Мінск: 87"],
    ["two halves of a character", String.raw`\u-10179?\u-8704? paid`, "😀 paid"],
    ["no substitutes", String.raw`\uc0\u8364 5`, "€5"],
    ["a code page by font", String.raw`\f1\'cc\'b3\'ed\'f1\'ea\f0  caf\'e9`, "Мінск café"],
    ["letters of two bytes", String.raw`\f2\'93\'fa\'96\'7b`, "日本"],
    ["signs", String.raw`1\endash 2 \ldblquote a\rdblquote  b\~c d\-e f\_g \{h\}`, "1–2 “a” b\u00a0c de f\u2011g {h}"],
    ["a line end", String.raw`sold for 10\line 5 million`, "sold for 10\n5 million"],
    ["powers", String.raw`10{\super 6} people on 5 km\super 2\nosupersub , H{\sub 2}O`, "10⁶ people on 5 km², H₂O"],
    ["a power at a paragraph’s end", String.raw`ten m\super 2\par\nosupersub Next`, "ten m²\n\nNext"],
    ["a power at a cell’s end", String.raw`\trowd\intbl ten m\super 2\cell 3 m\super 3\cell\row`, "ten m²\t3 m³"],
    ["a power at a line’s end", String.raw`ten m\super 2\line\nosupersub Next`, "ten m²\nNext"],
    ["a power with a space", String.raw`ten m{\super 2 }of land`, "ten m² of land"],
    ["a power before a note", String.raw`ten m{\super 2{\footnote\plain b m\super 3}}.`, "ten m².\n\n1. b m³"],
    ["marks of notes", String.raw`45{\super 3} million`, "45 million"],
    ["hidden words", String.raw`It was {\v secretly }paid\v  never\v0 .`, "It was paid."],
    ["a link", String.raw`{\field{\*\fldinst HYPERLINK "https://a.example"}{\fldrslt the report}}`, "the report"],
    ["data", String.raw`a{\pict\bin4 {{{{}b{\*\unknown c}{\header d}{\info{\company e}}`, "ab"],
    ["numbers of lists", String.raw`{\listtext\pard\plain 3.\tab}Third{\*\pn x}`, "3. Third"],
    ["bullets", String.raw`{\pntext\f3\'b7\tab}First`, "• First"],
    ["a text box", String.raw`{\shp{\*\shpinst{\sp{\sn a}{\sv b}}{\shptxt boxed\par}}{\shprslt boxed}}`, "boxed"],
  ])("reads %s", async (_, rtf, text) => {
    expect((await articleOf(String.raw`{\rtf1\ansi\ansicpg1252${FONTS}${rtf}\par}`)).text).toBe(text);
  });

  it("keeps paragraphs, rows and notes apart", async () => {
    const rtf = String.raw`{\rtf1\ansi{\info{\title The quay and its costs}{\author Jo Lind}}The quay.\par It cost 45{\footnote\pard\plain\chftn  See the report.\par} million.\par
\trowd\cellx1\cellx2\intbl Year\cell Cost\par so far\cell\row\intbl 2024\cell 87\cell\row\pard Paid.\par}`;
    const { text, details } = await articleOf(rtf);
    expect(text).toBe("The quay.\n\nIt cost 45 million.\n\nYear\tCost so far\n2024\t87\n\nPaid.\n\n1. See the report.");
    expect(details.title?.value).toBe("The quay and its costs");
    expect(details.authors?.value).toEqual([{ name: "Jo Lind", kind: "person" }]);
  });

  it("leaves out what was deleted, and says so", async () => {
    const { text, notes } = await articleOf(String.raw`{\rtf1 It cost {\deleted 3}{\revised 5} million.}`);
    expect(text).toBe("It cost 5 million.");
    expect(notes).toEqual([
      "This document has changes that nobody has accepted yet: 1 insertion, read as text, and 1 deletion, left out.",
    ]);
  });

  it("is refused where it is no document, and read as far as it goes where it is cut short", async () => {
    const deep = Buffer.from(`{\\rtf1 ${"{".repeat(1100)}`);
    expect(await readRtf(deep)).toEqual({ ok: false, problem: "damaged" });
    expect(await readRtf(Buffer.from("{\\rtf1 {\\pict ff"))).toEqual({ ok: false, problem: "no_text" });
    expect((await articleOf("{\\rtf1 It cost 5 million.}}}")).text).toBe("It cost 5 million.");
    expect((await articleOf("{\\rtf1 It cost {\\b 5 million")).text).toBe("It cost 5 million");
  });
});
