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
their words, beside unpdf's own text and poppler's pdftotext where that is installed. Counts besides how often a hyphen of the
news' own is lost and how often one stays that only a line's end has set.
`;

/** Of all paragraphs: what must come out whole, but for hyphens that are kept in doubt. */
const REACH = 0.97;
/** Of the hyphens that are the words' own. */
const MOST_LOST = 0.005;
const ARTICLES_A_PRINT = 6;
const MOST_PRINTS = 5;

const { values } = parseArgs({
  options: { help: { type: "boolean", short: "h" }, write: { type: "string" }, json: { type: "string" } },
});

const folded = (text: string) => text.replace(/\s+/g, " ").trim();
const withoutHyphens = (text: string) => text.replace(/[-‐]/g, "");

/** The hyphenated words of a text, with how often each stands there. */
function hyphened(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(/[\p{L}\p{N}]+(?:[-‐][\p{L}\p{N}]+)+/gu)) {
    const form = word.replaceAll("‐", "-");
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  return counts;
}

/** How often the first text has hyphenated words that the second does not have so often. */
function more(first: Map<string, number>, second: Map<string, number>): number {
  return [...first].reduce((sum, [word, count]) => sum + Math.max(0, count - (second.get(word) ?? 0)), 0);
}

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

interface Row {
  layout: string;
  all: number;
  whole: Record<string, number | null>;
  /** Of Claimdesk: whole but for hyphens; and whole but for hyphens, as paragraphs of their own. */
  words: number;
  apart: number;
  hyphens: { own: number; lost: number; added: number };
}

async function measure(): Promise<Row[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "claimdesk-pdf-"));
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: ["--no-sandbox", ...chromiumFlags] });
  try {
    const page = await browser.newPage();
    const rows: Row[] = [];
    for (const [layout, setting] of Object.entries(layouts)) {
      const row: Row = { layout, all: 0, whole: {}, words: 0, apart: 0, hyphens: { own: 0, lost: 0, added: 0 } };
      for (const paragraphs of printsOf()) {
        await page.setContent(printable(paragraphs, setting));
        const pdf = await page.pdf({ preferCSSPageSize: true });
        row.all += paragraphs.length;
        for (const [name, read] of Object.entries(readers)) {
          const text = await read(pdf, folder);
          const whole = text === null ? null : folded(text);
          const found = paragraphs.filter((paragraph) => whole?.includes(folded(paragraph))).length;
          row.whole[name] = whole === null ? null : (row.whole[name] ?? 0) + found;
          if (name !== "claimdesk" || text === null) continue;
          const plain = (part: string) => withoutHyphens(folded(part));
          const apart = new Set(text.split("\n\n").map(plain));
          row.words += paragraphs.filter((paragraph) => plain(text).includes(plain(paragraph))).length;
          row.apart += paragraphs.filter((paragraph) => apart.has(plain(paragraph))).length;
          const [own, kept] = [hyphened(paragraphs.join("\n")), hyphened(text)];
          row.hyphens.own += [...own.values()].reduce((sum, count) => sum + count, 0);
          row.hyphens.lost += more(own, kept);
          row.hyphens.added += more(kept, own);
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
  const cells = rows.map(({ layout, all, whole, words, apart, hyphens }) => [
    layout,
    `${all}`,
    ...names.map((name) => `${whole[name] ?? "not installed"}`),
    `${words}`,
    `${apart}`,
    `${hyphens.lost} of ${hyphens.own}`,
    `${hyphens.added}`,
  ]);
  return `# How many paragraphs come out of a PDF whole

Made by \`npm run bench:pdf -- --write docs/pdf-figures.md\`, on the project’s own news printed by Chromium. Whole: every word of a paragraph, in its order, with nothing between. Of Claimdesk besides: whole but for hyphens that a line’s end has set and that may be the word’s own; apart, a paragraph of its own; how many hyphens of the news’ own are lost, which changes what was written; and how many stay that only a line’s end has set, which is seen.

${markdownTable(["layout", "paragraphs", ...names, "but for hyphens", "apart", "own hyphens lost", "set ones kept"], cells)}
`;
}

if (values.help) process.stdout.write(usage);
else {
  const rows = await measure();
  const all = rows.reduce((sum, row) => sum + row.all, 0);
  const share = (count: number) => Math.round((count / all) * 10_000) / 10_000;
  const sum = (part: (row: Row) => number) => rows.reduce((total, row) => total + part(row), 0);
  const whole = share(sum(({ words }) => words));
  const apart = share(sum((row) => row.apart));
  const lost = Math.round((sum(({ hyphens }) => hyphens.lost) / sum(({ hyphens }) => hyphens.own)) * 10_000) / 10_000;
  const measures = {
    paragraphs_whole: { value: whole, reach: REACH, holds: whole >= REACH },
    paragraphs_apart: { value: apart, reach: REACH, holds: apart >= REACH },
    own_hyphens_lost: { value: lost, reach: MOST_LOST, holds: lost <= MOST_LOST },
  };
  process.stdout.write(report(rows));
  if (values.write !== undefined) writeFileSync(values.write, report(rows));
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ measures }, undefined, 2)}\n`);
  process.exitCode = Object.values(measures).every(({ holds }) => holds) ? 0 : 1;
}
