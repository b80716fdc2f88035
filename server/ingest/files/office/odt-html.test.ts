import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { IngestedArticle } from "@/domain/ingest/ingested-article";
import { readOdt } from "./read-odt";

const STYLES = `<office:automatic-styles>
  <style:style style:name="Off" style:family="paragraph"><style:text-properties text:display="none"/></style:style>
  <style:style style:name="P1" style:family="paragraph" style:parent-style-name="Off"/>
  <style:style style:name="P2" style:family="paragraph" style:parent-style-name="Off"><style:text-properties text:display="true"/></style:style>
</office:automatic-styles>`;

async function articleOf(body: string, more: Record<string, string> = {}): Promise<IngestedArticle> {
  const parts = {
    mimetype: "application/vnd.oasis.opendocument.text",
    "content.xml": `<office:document-content>${STYLES}<office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ...more,
  };
  const named = Object.entries(parts).map(([name, text]) => [name, strToU8(text)]);
  const reading = await readOdt(zipSync(Object.fromEntries(named)));
  if (!reading.ok) throw new Error(reading.problem);
  return reading.article;
}

const p = (text: string) => `<text:p>${text}</text:p>`;
const cell = (text: string, more = "") => `<table:table-cell ${more}>${p(text)}</table:table-cell>`;
const row = (...cells: string[]) => `<table:table-row>${cells.join("")}</table:table-row>`;
const covered = "<table:covered-table-cell/>";
const object = (name: string) => `<draw:frame><draw:object xlink:href="./${name}"/><draw:image/></draw:frame>`;

describe("a table of an OpenDocument text", () => {
  it("keeps its columns beside cells that span some, down and across, and beside empty ones", async () => {
    const rows = [
      row(cell("a"), cell("b"), cell("c")),
      row(cell("this", 'table:number-columns-spanned="2"'), covered, cell("c")),
      row('<table:table-cell table:number-columns-repeated="2"/>', cell("c")),
      row(cell("tall", 'table:number-rows-spanned="2"'), cell("b"), cell("c")),
      row(covered, cell("5", 'table:number-columns-repeated="2"')),
      row(cell("a"), '<table:table-cell table:number-columns-repeated="16382"/>'),
      row(cell("b"), cell("wide", 'table:number-columns-spanned="2"'), covered),
    ];
    const { text } = await articleOf(`<table:table>${rows.join("")}</table:table>`);
    expect(text).toBe("a\tb\tc\nthis\t\tc\n\t\tc\ntall\tb\tc\n\t5\t5\na\nb\twide\t");
  });

  it("has the cells of its head as heads", async () => {
    const head = `<table:table-header-rows>${row(cell("Year"), cell("Cost"))}</table:table-header-rows>`;
    const { text, heads } = await articleOf(`<table:table>${head}${row(cell("2024"), cell("87"))}</table:table>`);
    expect(text).toBe("Year\tCost\n2024\t87");
    expect(heads).toEqual([0, 5]);
  });
});

describe("an OpenDocument text", () => {
  it("leaves out sections, paragraphs and words that are hidden", async () => {
    const { text } = await articleOf(
      [
        `<text:section text:display="none">${p("Hidden section.")}</text:section>`,
        `<text:section text:display="condition" text:is-hidden="true">${p("Hidden by a condition.")}</text:section>`,
        `<text:section text:display="true">${p("Shown.")}</text:section>`,
        '<text:p text:style-name="Off">Hidden.</text:p><text:h text:style-name="P1">Hidden by its parent.</text:h>',
        '<text:p text:style-name="P2">Shown again.</text:p>',
        p('<text:hidden-paragraph text:is-hidden="true"/>Hidden by a field.'),
        p('It was <text:hidden-text text:string-value="never ">never </text:hidden-text>paid.'),
      ].join(""),
    );
    expect(text).toBe("Shown.\n\nShown again.\n\nIt was paid.");
  });

  it("has the readings of signs behind them", async () => {
    const ruby =
      "<text:ruby><text:ruby-base>東京</text:ruby-base><text:ruby-text>とうきょう</text:ruby-text></text:ruby>";
    expect((await articleOf(p(`${ruby} paid.`))).text).toBe("東京(とうきょう) paid.");
  });

  it("reads its formulas, and says which objects it cannot read", async () => {
    const power = (prefix: string) =>
      `<?xml version="1.0"?><${prefix}math><${prefix}semantics><${prefix}msup><${prefix}mi>c</${prefix}mi><${prefix}mn>2</${prefix}mn></${prefix}msup><${prefix}annotation>c^2</${prefix}annotation></${prefix}semantics></${prefix}math>`;
    const body = p(`E = m${object("Object 1")} and ${object("Object 2")}.${object("Object 3")}${object("Object 4")}`);
    const { text, notes } = await articleOf(body, {
      "Object 1/content.xml": power(""),
      "Object 2/content.xml": power("math:"),
      "Object 3/content.xml": "<office:document-content><office:chart/></office:document-content>",
    });
    expect(text).toBe("E = mc² and c².");
    expect(notes).toEqual(["Not read: 2 objects in this document, such as charts or formulas."]);
  });
});
