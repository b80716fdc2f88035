import { existsSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { markdownTable } from "@/tests/bench/extraction/table";
import { claimdesk } from "./claimdesk";
import { treesHeld } from "./generated-trees";
import { liveBlog, megabytePage } from "./long-pages";
import { type MarkedPage, markedPages } from "./marked-page";
import { measuresOf, speedMeasures, treeMeasures } from "./measures";
import { type Outcome, outcomeOf } from "./outcome";
import type { Reader } from "./reader";
import { faultList, pageTable, type ReaderOutcomes, scoreTables, speedLine } from "./report";
import { rivals } from "./rivals";
import { speedOf } from "./speed";

const USAGE = `npm run bench:ingest -- [--pages DIR] [--only NAME] [--trees 20000] [--rounds 7]
    [--json FILE] [--write docs/ingest-figures.md]

Reads web pages in the structures of many publishing systems by Claimdesk and by its rivals: wanted passages kept,
furniture left out, details right, time. Then generates trees of every element and asks whether each visible word
comes out once and in order.

--pages DIR   pages of your own instead: NAME.html with NAME.json { "wanted": [], "furniture": [] }, passages as a
              reader sees them, and "details" { "title", "authors": [], "publishedOn", … } if you like
--only NAME   that page alone, with all that Claimdesk lost or kept wrongly`;

const { values } = parseArgs({
  options: {
    pages: { type: "string" },
    only: { type: "string" },
    trees: { type: "string", default: "20000" },
    rounds: { type: "string", default: "7" },
    json: { type: "string" },
    write: { type: "string" },
    help: { type: "boolean" },
  },
});
if (values.help === true) {
  console.log(USAGE);
  process.exit(0);
}

const ownFolder = path.join(path.dirname(fileURLToPath(import.meta.url)), "pages");
if (values.pages !== undefined && !existsSync(values.pages)) {
  console.error(`There is no folder ${values.pages}: name one that holds NAME.html and NAME.json.`);
  process.exit(1);
}
const all = values.pages === undefined ? [...markedPages(ownFolder), liveBlog()] : markedPages(values.pages);
const pages = values.only === undefined ? all : all.filter(({ name }) => name === values.only);
if (pages.length === 0) {
  console.error(
    values.only === undefined
      ? `There is no page in ${values.pages}: put NAME.html and NAME.json there.`
      : `No page is called ${values.only}.`,
  );
  process.exit(1);
}

const readers: ReaderOutcomes[] = [];
for (const reader of [claimdesk, ...rivals]) {
  readers.push({ name: reader.name, outcomes: await outcomesOf(reader, pages) });
}
const [own, ...others] = readers.map(({ outcomes }) => outcomes);
if (own === undefined) throw new Error("Nothing was read.");

const isOwn = values.pages === undefined;
const isWhole = isOwn && values.only === undefined;
const rounds = Number(values.rounds);
const trees = isWhole ? Number(values.trees) : 0;
const corpusSpeed = await speedOf(claimdesk, pages, rounds);
const megabyteSpeed = isWhole ? await speedOf(claimdesk, [megabytePage()], rounds) : corpusSpeed;
const held = treesHeld(trees);

const aboutOwn = `Made by \`npm run bench:ingest -- --write docs/ingest-figures.md\` on ${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${cpus().length} cores. ${pages.length} pages, written for this bench in the structures that publishing systems and newsrooms give theirs; other people’s pages may fare worse. The rivals are at their defaults on linkedom; the HTML that they give is made text in a way that favours none (\`tests/bench/ingest/plain-text.ts\`).`;
const aboutOthers =
  '`npm run bench:ingest -- --pages DIR` reads pages of your own: NAME.html, as a browser or a crawler saved it, with NAME.json, `{ "wanted": [], "furniture": [] }`, passages as a reader of the page sees them, and `"details"` if you like (`tests/bench/ingest/marked-page.ts` has every field). Nothing of them is stored.';
const report = [
  "# How web pages are read",
  isOwn ? aboutOwn : `Read from ${values.pages}, ${pages.length} ${pages.length === 1 ? "page" : "pages"}.`,
  ...(isOwn ? [aboutOthers] : []),
  scoreTables(readers),
  markdownTable(
    [
      "milliseconds for a megabyte, medians",
      "Claimdesk, from bytes to article",
      "Readability alone",
      "Readability with decoding and linkedom",
      "ratio to the first",
      "ratio to the second",
      "both alone on the same document",
    ],
    [speedLine("these pages", corpusSpeed), ...(isWhole ? [speedLine("one page of a megabyte", megabyteSpeed)] : [])],
  ),
  ...(trees > 0
    ? [
        `Generated trees of every element: in ${held} of ${trees}, each visible word came out once and in order, and no hidden one.`,
      ]
    : []),
  "## Each page",
  "Wanted passages found; “changed” are those of them that are not as a reader sees them, “+” is furniture that was kept.",
  pageTable(readers),
  "## What Claimdesk loses or keeps wrongly",
  faultList(own, values.only === undefined ? 4 : Number.POSITIVE_INFINITY),
].join("\n\n");
console.log(report);
if (values.write !== undefined) writeFileSync(values.write, `${report}\n`);
if (values.json !== undefined) {
  const measures = {
    ...measuresOf(own, others),
    ...speedMeasures(megabyteSpeed),
    ...(trees > 0 ? treeMeasures(held, trees) : {}),
  };
  writeFileSync(values.json, `${JSON.stringify({ measures }, null, 2)}\n`);
}

async function outcomesOf(reader: Reader, of: readonly MarkedPage[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const page of of) outcomes.push(await outcomeOf(reader, page));
  return outcomes;
}
