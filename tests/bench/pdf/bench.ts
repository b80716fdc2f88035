import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { extractText } from "unpdf";
import { readNews } from "@/scripts/training/labelled-news";
import { NEWS_FOLDER } from "@/scripts/training/training-set";
import { readPdf } from "@/server/ingest/files/pdf/read-pdf";
import { markdownTable } from "@/tests/bench/extraction/table";
import { chromiumFlags, ensureChromium } from "@/tests/harness/chromium";
import { layouts, printable } from "./layouts";

const usage = `npm run bench:pdf -- [--write FILE] [--json FILE]

Prints the project's own news in the layouts of papers and counts the paragraphs that come out of the PDF whole and in
their words, beside unpdf's own text and poppler's pdftotext where that is installed.
`;

/** Of all paragraphs: what must come out whole. */
const REACH = 0.97;
const ARTICLES_A_PRINT = 6;
const MOST_PRINTS = 5;

const { values } = parseArgs({
  options: { help: { type: "boolean", short: "h" }, write: { type: "string" }, json: { type: "string" } },
});

const folded = (text: string) => text.replace(/\s+/g, " ").trim();

const readers: Record<string, (pdf: Uint8Array, folder: string) => Promise<string | null>> = {
  claimdesk: async (pdf) => {
    const reading = await readPdf(pdf);
    return reading.ok ? reading.article.text : "";
  },
  unpdf: async (pdf) => (await extractText(Uint8Array.from(pdf), { mergePages: true })).text,
  pdftotext: async (pdf, folder) => {
    const file = path.join(folder, "print.pdf");
    writeFileSync(file, pdf);
    const { status, stdout } = spawnSync("pdftotext", [file, "-"], { encoding: "utf8", maxBuffer: 64_000_000 });
    return status === 0 ? stdout : null;
  },
};

/** Paragraphs of several articles, one print each. */
function printsOf(): string[][] {
  const articles = readNews(NEWS_FOLDER, "test").map(({ text }) =>
    text.split(/\n+/).filter((line) => line.length > 60),
  );
  return Array.from({ length: MOST_PRINTS }, (_, index) =>
    articles.slice(index * ARTICLES_A_PRINT, (index + 1) * ARTICLES_A_PRINT).flat(),
  ).filter((paragraphs) => paragraphs.length > 0);
}

type Row = { layout: string; all: number; whole: Record<string, number | null>; apart: number };

async function measure(): Promise<Row[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "claimdesk-pdf-"));
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: ["--no-sandbox", ...chromiumFlags] });
  try {
    const page = await browser.newPage();
    const rows: Row[] = [];
    for (const [layout, css] of Object.entries(layouts)) {
      const row: Row = { layout, all: 0, whole: {}, apart: 0 };
      for (const paragraphs of printsOf()) {
        await page.setContent(printable(paragraphs, css));
        const pdf = await page.pdf({ preferCSSPageSize: true });
        row.all += paragraphs.length;
        for (const [name, read] of Object.entries(readers)) {
          const text = await read(pdf, folder);
          const whole = text === null ? null : folded(text);
          const found = paragraphs.filter((paragraph) => whole?.includes(folded(paragraph))).length;
          row.whole[name] = whole === null ? null : (row.whole[name] ?? 0) + found;
          if (name !== "claimdesk" || text === null) continue;
          const apart = new Set(text.split("\n\n").map(folded));
          row.apart += paragraphs.filter((paragraph) => apart.has(folded(paragraph))).length;
        }
      }
      rows.push(row);
    }
    return rows;
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function report(rows: readonly Row[]): string {
  const names = Object.keys(readers);
  const cells = rows.map(({ layout, all, whole, apart }) => [
    layout,
    `${all}`,
    ...names.map((name) => `${whole[name] ?? "not installed"}`),
    `${apart}`,
  ]);
  return `# How many paragraphs come out of a PDF whole

Made by \`npm run bench:pdf -- --write docs/pdf-figures.md\`, on the project’s own news printed by Chromium. Whole: every word of a paragraph, in its order, with nothing between. Apart: a paragraph of its own besides, which Claimdesk alone says.

${markdownTable(["layout", "paragraphs", ...names, "Claimdesk, apart"], cells)}
`;
}

if (values.help) process.stdout.write(usage);
else {
  const rows = await measure();
  const all = rows.reduce((sum, row) => sum + row.all, 0);
  const share = (count: number) => Math.round((count / all) * 10_000) / 10_000;
  const whole = share(rows.reduce((sum, row) => sum + (row.whole.claimdesk ?? 0), 0));
  const apart = share(rows.reduce((sum, row) => sum + row.apart, 0));
  const measures = {
    paragraphs_whole: { value: whole, reach: REACH, holds: whole >= REACH },
    paragraphs_apart: { value: apart, reach: REACH, holds: apart >= REACH },
  };
  process.stdout.write(report(rows));
  if (values.write !== undefined) writeFileSync(values.write, report(rows));
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ measures }, undefined, 2)}\n`);
  process.exitCode = whole >= REACH && apart >= REACH ? 0 : 1;
}
