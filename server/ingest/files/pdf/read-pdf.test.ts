import { chromium } from "@playwright/test";
import { beforeAll, describe, expect, it } from "vitest";
import type { IngestedArticle } from "@/domain/ingest/ingested-article";
import { chromiumFlags, ensureChromium } from "@/tests/harness/chromium";
import { readPdf } from "./read-pdf";

const report = `<!doctype html><html lang="en-GB"><head><title>The quay and its costs</title><style>
@page { size: A4; margin: 2.5cm; @top-center { content: "Harbour Board, annual report" } @bottom-center { content: counter(page) } }
body { font: 11pt serif } h1 { font-size: 22pt } .two { columns: 2; column-gap: 0.8cm; text-align: justify }
p { margin: 0 0 1em } .narrow { width: 5.4cm } td { width: 4cm }</style></head><body>
<h1>The quay cost more than the town said</h1>
<div class="two">${Array.from(
  { length: 24 },
  (_, index) =>
    `<p>Part ${index + 1} begins here. The town council borrowed twelve million euros for its new waterfront, and the efficient railway paid another 87 million for it, so that the whole cost more than the mayor had said. Part ${index + 1} ends here.</p>`,
).join("")}</div>
<p class="narrow">The public purse paid. The govern&shy;ment and its well-known Smith-Jones harbour office paid for it in May.
The government, well-known for it, says so.</p>
<p>Some 10<sup>6</sup> people live on 5 km<sup>2</sup>, and it cost 45 million.<sup>3</sup> Nobody said so.</p>
<table><tr><td>Year<td>Cost<td>Paid by<tr><td>2023<td>12 million<td>the town<tr><td>2024<td>87 million<td>the state</table>
</body></html>`;

const prints = {
  report,
  arabic: `<!doctype html><body dir="rtl"><p>قال رئيس البلدية إن الرصيف كلف 87 مليون يورو.</p><p>ראש העיר אמר שהרציף עלה 87 מיליון.</p>`,
  picture: `<!doctype html><body><svg width="200" height="200"><rect width="200" height="100" fill="red"/></svg>`,
};

/** A PDF that asks for a password which is not the empty one. */
const locked = `%PDF-1.4
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] >> endobj
4 0 obj << /Filter /Standard /V 1 /R 2 /P -4 /O <${"11".repeat(32)}> /U <${"22".repeat(32)}> >> endobj
trailer << /Root 1 0 R /Encrypt 4 0 R /ID [<33> <33>] >>
%%EOF`;

/** A PDF whose letters are named in a table of Adobe's that is not in it. */
const foreign = `%PDF-1.4
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Resources << /Font << /F 5 0 R >> >> /Contents 4 0 R >> endobj
4 0 obj << /Length 37 >> stream
BT /F 12 Tf 9 9 Td <4E2D65875B57> Tj ET
endstream endobj
5 0 obj << /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [6 0 R] >> endobj
6 0 obj << /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor 7 0 R >> endobj
7 0 obj << /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 /FontBBox [0 0 1000 1000] >> endobj
trailer << /Root 1 0 R >>
%%EOF`;

describe("a PDF", () => {
  let printed: Record<keyof typeof prints, Uint8Array>;
  let article: IngestedArticle;
  beforeAll(async () => {
    const browser = await chromium.launch({
      executablePath: ensureChromium(),
      args: ["--no-sandbox", ...chromiumFlags],
    });
    const page = await browser.newPage();
    const print = async (html: string) => {
      await page.setContent(html);
      return page.pdf({ preferCSSPageSize: true, tagged: true });
    };
    printed = {
      report: await print(prints.report),
      arabic: await print(prints.arabic),
      picture: await print(prints.picture),
    };
    await browser.close();
    const reading = await readPdf(printed.report);
    if (!reading.ok) throw new Error(reading.problem);
    article = reading.article;
  });

  it("is read in whole paragraphs, one column after the other, over columns and pages", () => {
    const parts = article.text.split("\n\n").filter((paragraph) => paragraph.startsWith("Part "));
    expect(parts).toEqual(
      Array.from(
        { length: 24 },
        (_, index) =>
          `Part ${index + 1} begins here. The town council borrowed twelve million euros for its new waterfront, and the efficient railway paid another 87 million for it, so that the whole cost more than the mayor had said. Part ${index + 1} ends here.`,
      ),
    );
    expect(article.text.startsWith("The quay cost more than the town said\n\nPart 1 ")).toBe(true);
  });

  it("keeps where each page begins, and leaves out its head and number", () => {
    expect(article.places.map((place) => place.kind === "page" && place.page)).toEqual([1, 2]);
    expect(article.places[0]?.start).toBe(0);
    expect(article.text).not.toContain("annual report");
    expect(article.leftOut).toEqual([{ before: 0, text: "Harbour Board, annual report" }]);
    expect(article.notes).toContain("What stands at the top or foot of page after page was left out.");
  });

  it("joins what was cut at a line’s end, and nothing that has a hyphen of its own", () => {
    expect(article.text).toContain(
      "The public purse paid. The government and its well-known Smith-Jones harbour office paid for it in May. The government, well-known for it, says so.",
    );
  });

  it("keeps powers and a table’s rows, without the marks of notes", () => {
    expect(article.text).toContain("Some 10⁶ people live on 5 km², and it cost 45 million. Nobody said so.");
    expect(article.text).toContain("Year\tCost\tPaid by\n2023\t12 million\tthe town\n2024\t87 million\tthe state");
  });

  it("says what it is called, and no day on which a page was only printed", () => {
    expect(article.details).toEqual({
      title: { value: "The quay and its costs", from: "the PDF’s own data" },
      language: { value: "en-GB", from: "the PDF’s own data" },
    });
  });

  it("is refused where it has no text, or text that would come out garbled, or cannot be opened", async () => {
    expect(await readPdf(printed.picture)).toEqual({ ok: false, problem: "pictures_only" });
    expect(await readPdf(printed.arabic)).toEqual({ ok: false, problem: "right_to_left" });
    expect(await readPdf(new TextEncoder().encode(locked))).toEqual({ ok: false, problem: "encrypted" });
    expect(await readPdf(new TextEncoder().encode(foreign))).toEqual({ ok: false, problem: "unreadable_letters" });
    expect(await readPdf(new TextEncoder().encode("%PDF-1.7\nno more"))).toEqual({ ok: false, problem: "damaged" });
    expect(await readPdf(printed.report.subarray(0, 2000))).toEqual({ ok: false, problem: "damaged" });
  });
});
