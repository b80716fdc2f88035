import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { IngestedArticle } from "@/domain/ingest/ingested-article";
import type { FileReading } from "@/server/ingest/files/file-reading";
import { readDocx } from "./read-docx";
import { readOdt } from "./read-odt";

function articleOf(reading: FileReading): IngestedArticle {
  if (!reading.ok) throw new Error(reading.problem);
  return reading.article;
}

const packed = (parts: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';
const run = (text: string, properties = "") =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (content: string) => `<w:p>${content}</w:p>`;
const core = `<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>The quay and its costs</dc:title><dc:creator>Jo Lind</dc:creator></cp:coreProperties>`;

function docx(body: string, more: Record<string, string> = {}): Uint8Array {
  return packed({
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="n" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/></Relationships>`,
    "word/footnotes.xml": `<w:footnotes ${W}><w:footnote w:id="2">${paragraph(run("See the annual report."))}</w:footnote></w:footnotes>`,
    "word/document.xml": `<w:document ${W}><w:body>${body}</w:body></w:document>`,
    "docProps/core.xml": core,
    ...more,
  });
}

describe("a Word document", () => {
  it("keeps line ends, powers, cells and notes apart from the words beside them", async () => {
    const cell = (text: string) => `<w:tc>${paragraph(run(text))}</w:tc>`;
    const body = [
      paragraph(
        `${run("sold for 10")}<w:r><w:br/></w:r>${run("5 million in 10")}${run("6", '<w:vertAlign w:val="superscript"/>')}${run(" parts, H")}${run("2", '<w:position w:val="-2"/>')}${run("O")}`,
      ),
      paragraph(`${run("It cost 45")}<w:r><w:footnoteReference w:id="2"/></w:r>${run(" mil\u00adlion.")}`),
      `<w:tbl><w:tr>${cell("Year")}${cell("Cost")}</w:tr><w:tr>${cell("2024")}${cell("87 million")}</w:tr></w:tbl>`,
    ].join("");
    const { text, details, notes } = articleOf(await readDocx(docx(body)));
    expect(text).toBe(
      "sold for 10\n5 million in 10⁶ parts, H₂O\n\nIt cost 45 million.\n\nYear\tCost\n2024\t87 million\n\n1. See the annual report.",
    );
    expect(details).toEqual({
      title: { value: "The quay and its costs", from: "the document’s own data" },
      authors: { value: [{ name: "Jo Lind", kind: "person" }], from: "the document’s own data" },
    });
    expect(notes).toEqual([]);
  });

  it("keeps the numbers of its lists and headings, over what stands between them", async () => {
    const level = (index: number, format: string, text: string, start = 1) =>
      `<w:lvl w:ilvl="${index}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const numbering = `<w:numbering ${W}>
      <w:abstractNum w:abstractNumId="0">${level(0, "decimal", "%1.", 3)}${level(1, "lowerLetter", "%2)")}</w:abstractNum>
      <w:abstractNum w:abstractNumId="1">${level(0, "upperRoman", "%1")}${level(1, "decimal", "%1.%2")}</w:abstractNum>
      <w:abstractNum w:abstractNumId="2">${level(0, "bullet", "·")}</w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>
      <w:num w:numId="4"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>`;
    const styles = `<w:styles ${W}><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style></w:styles>`;
    const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/><Relationship Id="b" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`;
    const item = (list: number, at: number, text: string) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${run(text)}</w:p>`;
    const body = [
      `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>${run("The quay")}</w:p>`,
      item(1, 0, "Third."),
      item(1, 1, "Within."),
      item(1, 1, "Within too."),
      paragraph(run("Between.")),
      item(1, 0, "Fourth."),
      item(3, 0, "Without a number."),
      item(4, 0, "Anew."),
      item(2, 1, "A clause."),
    ].join("");
    const more = {
      "word/numbering.xml": numbering,
      "word/styles.xml": styles,
      "word/_rels/document.xml.rels": relations,
    };
    expect(articleOf(await readDocx(docx(body, more))).text.split("\n\n")).toEqual([
      "I The quay",
      "3. Third.",
      "a) Within.",
      "b) Within too.",
      "Between.",
      "4. Fourth.",
      "• Without a number.",
      "1. Anew.",
      "I.1 A clause.",
    ]);
  });

  const maths = (text: string) => `<m:r><m:t xml:space="preserve">${text}</m:t></m:r>`;
  const e = (text: string) => `<m:e>${maths(text)}</m:e>`;
  it.each([
    ["a fraction", `<m:f><m:num>${maths("a+b")}</m:num><m:den>${maths("2")}</m:den></m:f>`, "(a + b)/2"],
    ["powers", `${maths("E=m")}<m:sSup>${e("c")}<m:sup>${maths("2")}</m:sup></m:sSup>`, "E = mc²"],
    ["indices", `<m:sSub>${e("x")}<m:sub>${maths("1")}</m:sub></m:sSub>${maths("&lt;5")}`, "x₁ < 5"],
    ["roots", `<m:rad><m:radPr><m:degHide m:val="1"/></m:radPr><m:deg/>${e("a+b")}</m:rad>`, "√(a + b)"],
    [
      "sums",
      `<m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub>${maths("i=1")}</m:sub><m:sup>${maths("9")}</m:sup>${e("i")}</m:nary>`,
      "∑_(i = 1)⁹ i",
    ],
    [
      "limits",
      `<m:func><m:fName><m:limLow>${e("lim")}<m:lim>${maths("x→0")}</m:lim></m:limLow></m:fName>${e("x")}</m:func>`,
      "lim_(x → 0) x",
    ],
    ["brackets", `<m:d><m:dPr><m:begChr m:val="["/><m:endChr m:val="]"/></m:dPr>${e("x")}</m:d>`, "[x]"],
    ["functions", `<m:func><m:fName>${maths("sin")}</m:fName>${e("x")}</m:func>`, "sin x"],
    ["what follows an empty one", `<m:r/></m:oMath><m:oMath /><m:oMath>${maths("x")}`, "x"],
    ["words", `${maths("y=2")}${maths(" if ")}${maths("x>1")}`, "y = 2 if x > 1"],
  ])("reads %s of a formula", async (_, formula, text) => {
    const body = paragraph(`${run("Here ")}<m:oMathPara><m:oMath>${formula}</m:oMath></m:oMathPara>${run(" holds.")}`);
    const reading = articleOf(await readDocx(docx(body)));
    expect(reading.text).toBe(`Here ${text} holds.`);
    expect(reading.notes).toEqual([]);
  });

  it("keeps readings of signs, text of another direction and line ends, and leaves out what is hidden", async () => {
    const ruby = `<w:r><w:ruby><w:rubyPr/><w:rt>${run("とうきょう")}</w:rt><w:rubyBase>${run("東京")}</w:rubyBase></w:ruby></w:r>`;
    const hidden = `<w:styles ${W}><w:style w:type="character" w:styleId="Off"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Form"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>`;
    const body = [
      paragraph(
        `${ruby}${run(" has ")}<w:dir w:val="rtl"><w:bdo w:val="ltr">${run("14")}</w:bdo></w:dir>${run(" million.")}`,
      ),
      paragraph(`${run("sold for 10")}<w:r><w:cr/></w:r>${run("5 million")}${run(" secretly", "<w:vanish/>")}`),
      paragraph(`${run("It was ")}${run("never ", '<w:rStyle w:val="Off"/>')}${run("paid.", '<w:vanish w:val="0"/>')}`),
      `<w:p><w:pPr><w:pStyle w:val="Form"/></w:pPr>${run("Top of form")}</w:p>`,
      paragraph(`${run("A note")}<w:r><w:footnoteReference w:id="2"/></w:r>`),
    ].join("");
    const more = {
      "word/styles.xml": hidden,
      "word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="n" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/><Relationship Id="b" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
      "word/footnotes.xml": `<w:footnotes ${W}><w:footnote w:id="2">${paragraph(`${ruby}${run(" unseen", "<w:vanish/>")}`)}</w:footnote></w:footnotes>`,
    };
    const { text, notes } = articleOf(await readDocx(docx(body, more)));
    expect(text).toBe(
      "東京(とうきょう) has 14 million.\n\nsold for 10\n5 million\n\nIt was paid.\n\nA note\n\n1. 東京(とうきょう)",
    );
    expect(notes).toEqual([]);
  });

  it("says what it could not read, and nothing of parts without text", async () => {
    const body = [
      paragraph(
        `${run("It cost ")}<w:r><w:sym w:font="Ledger" w:char="F0AA"/></w:r>${run("5 million.")}<w:permStart/>`,
      ),
      paragraph(`<w:unheard>${run("It was said.")}</w:unheard>`),
      '<w:altChunk r:id="x"/>',
    ].join("");
    const { text, notes } = articleOf(await readDocx(docx(body)));
    expect(text).toBe("It cost 5 million.");
    expect(notes).toEqual([
      "Not read: the sign F0AA of the font Ledger, for which no letter is known.",
      "Not read: text in a part of this document that is not known here (w:unheard).",
      "Not read: another document that is set into this one.",
    ]);
  });

  it("says that it has changes which nobody has accepted", async () => {
    const changed = paragraph(
      `${run("It cost ")}<w:del w:id="1"><w:r><w:delText>3</w:delText></w:r></w:del><w:ins w:id="2">${run("5")}</w:ins>${run(" million.")}`,
    );
    const { text, notes } = articleOf(await readDocx(docx(changed)));
    expect(text).toBe("It cost 5 million.");
    expect(notes).toEqual([
      "This document has changes that nobody has accepted yet: 1 insertion, read as text, and 1 deletion, left out.",
    ]);
  });
});

const O =
  'xmlns:office="o" xmlns:text="t" xmlns:table="b" xmlns:style="s" xmlns:fo="f" xmlns:draw="d" xmlns:dc="c" xmlns:meta="m"';
const styles = `<office:automatic-styles><style:style style:name="T1"><style:text-properties style:text-position="super 58%"/></style:style><style:style style:name="T2"><style:text-properties text:display="none"/></style:style><text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" text:start-value="3"/></text:list-style></office:automatic-styles>`;

function odt(body: string, more: Record<string, string> = {}): Uint8Array {
  return packed({
    mimetype: "application/vnd.oasis.opendocument.text",
    "content.xml": `<office:document-content ${O}>${styles}<office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    "meta.xml": `<office:document-meta ${O}><office:meta><dc:title>The quay and its costs</dc:title><meta:initial-creator>Jo Lind</meta:initial-creator></office:meta></office:document-meta>`,
    ...more,
  });
}

describe("an OpenDocument text", () => {
  it("keeps line ends, powers, lists with their numbers, cells and notes", async () => {
    const item = (text: string, more = "") => `<text:list-item><text:p>${text}</text:p>${more}</text:list-item>`;
    const body = [
      '<text:h text:outline-level="1">The quay</text:h>',
      '<text:p>sold for 10<text:line-break/>5<text:s text:c="2"/>million in 10<text:span text:style-name="T1">6</text:span> parts<text:span text:style-name="T2">secretly</text:span><office:annotation><text:p>really?</text:p></office:annotation>, <text:span>R&amp;D &lt;1</text:span>.</text:p>',
      `<text:list text:style-name="L1">${item("Third.")}${item("Fourth.", `<text:list>${item("Nested.")}</text:list>`)}</text:list>`,
      `<text:list text:style-name="L1" text:continue-numbering="true">${item("Fifth.")}</text:list>`,
      "<text:p>It cost 45<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>See the report.</text:p></text:note-body></text:note> million.</text:p>",
      "<table:table><table:table-row><table:table-cell><text:p>Year</text:p></table:table-cell><table:table-cell><text:p>2024</text:p></table:table-cell></table:table-row></table:table>",
    ].join("");
    const { text, details } = articleOf(await readOdt(odt(body)));
    expect(text).toBe(
      "The quay\n\nsold for 10\n5 million in 10⁶ parts, R&D <1.\n\n3. Third.\n\n4. Fourth.\n\n• Nested.\n\n5. Fifth.\n\nIt cost 45 million.\n\nYear\t2024\n\n1. See the report.",
    );
    expect(details.title?.value).toBe("The quay and its costs");
    expect(details.authors?.value).toEqual([{ name: "Jo Lind", kind: "person" }]);
  });

  it("leaves out what was deleted, and says so", async () => {
    const body =
      "<text:tracked-changes><text:changed-region><text:deletion><text:p>3</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>It cost <text:change/>5 million.</text:p>";
    const { text, notes } = articleOf(await readOdt(odt(body)));
    expect(text).toBe("It cost 5 million.");
    expect(notes).toHaveLength(1);
  });

  it("puts in no entity that it declares itself", async () => {
    const content = `<!DOCTYPE x [<!ENTITY own "secret"><!ENTITY file SYSTEM "file:///etc/hostname">]><office:document-content ${O}><office:body><office:text><text:p>It cost &own;&file;5 million.</text:p></office:text></office:body></office:document-content>`;
    const { text } = articleOf(await readOdt(odt("", { "content.xml": content })));
    expect(text).toBe("It cost &own;&file;5 million.");
  });

  it("is refused where it is locked", async () => {
    const manifest = "<manifest:manifest><manifest:encryption-data/></manifest:manifest>";
    expect(await readOdt(odt("<text:p/>", { "META-INF/manifest.xml": manifest }))).toEqual({
      ok: false,
      problem: "encrypted",
    });
  });
});

describe("an archive", () => {
  /** The same archive, saying of its first part that it unpacks to another size. */
  function sized(archive: Uint8Array, size: number): Uint8Array {
    const bytes = Uint8Array.from(archive);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 4 < bytes.length; at += 1) {
      if (view.getUint32(at, true) !== 0x02014b50) continue;
      view.setUint32(at + 24, size, true);
    }
    return bytes;
  }
  const text = odt("<text:p>The quay has cost 87 million euros.</text:p>");

  it("is refused where it says that it unpacks to too much", async () => {
    expect(await readOdt(sized(text, 65_000_000))).toEqual({ ok: false, problem: "too_large_inside" });
  });

  it("unpacks to no more than it says", async () => {
    expect(await readOdt(sized(text, 40))).toEqual({ ok: false, problem: "damaged" });
  });

  it("is refused where it is cut short", async () => {
    expect(await readOdt(text.subarray(0, 300))).toEqual({ ok: false, problem: "damaged" });
    expect(await readDocx(text.subarray(0, 300))).toEqual({ ok: false, problem: "damaged" });
    expect(await readDocx(odt(""))).toEqual({ ok: false, problem: "damaged" });
  });
});
