import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { embeddedExtractor } from "@/domain/extraction/embedded-extractor";
import { splitBlocks } from "@/domain/extraction/segmentation/blocks";
import { readNews } from "@/scripts/training/labelled-news";
import { NEWS_FOLDER } from "@/scripts/training/training-set";
import { markdownTable } from "@/tests/bench/extraction/table";
import { readDocuments } from "./document";
import { recordOutcomes } from "./records";
import { outcomeOf } from "./score";
import { STYLES } from "./styles";

const USAGE = `npm run bench:transcripts -- [--write docs/transcript-figures.md] [--json FILE] [--wrong]

Sets each document of tests/bench/transcripts/documents in every style that transcripts come in and counts whose claims
the extractor says they are; then reads the records of tests/bench/transcripts/records, which are in other languages or
in the manner of one parliament, line by line. --wrong prints the claimants and speakers that are not right.`;

const { values } = parseArgs({
  options: {
    write: { type: "string" },
    json: { type: "string" },
    wrong: { type: "boolean" },
    help: { type: "boolean" },
  },
});
if (values.help === true) {
  console.log(USAGE);
  process.exit(0);
}

const REACH = 0.97;
const documents = readDocuments();
const rows = [];
for (const style of STYLES) {
  const set = documents.filter(({ speakers }) => style.isForTwo !== true || speakers.length === 2);
  const outcomes = await Promise.all(set.map((document) => outcomeOf(embeddedExtractor, document, style)));
  const sum = (of: "claims" | "right" | "falseNames") => outcomes.reduce((total, outcome) => total + outcome[of], 0);
  rows.push({
    name: style.name,
    turns: set.reduce((total, { turns }) => total + turns.length, 0),
    isWhole: set.length === documents.length,
    claims: sum("claims"),
    right: sum("right"),
    falseNames: sum("falseNames"),
    wrong: outcomes.flatMap(({ wrong }) => wrong),
  });
}
// A style in which fewer claims are found than in the plainest has lost their claimants too.
const most = rows[0]?.claims ?? 0;
const figures = rows.map((row) => ({ ...row, share: row.right / Math.max(row.claims, row.isWhole ? most : 1) }));

const news = (["train", "dev", "test"] as const)
  .flatMap((split) => readNews(NEWS_FOLDER, split))
  .filter(({ style }) => style !== "transcript");
const labelledNews = news.filter(({ text }) => splitBlocks(text).some(({ speaker }) => speaker !== undefined)).length;

const records = recordOutcomes();
const recordLines = records.reduce((sum, { lines }) => sum + lines, 0);
const recordShare = records.reduce((sum, { right }) => sum + right, 0) / Math.max(1, recordLines);
const recordsHold = records.every(({ right, lines }) => right >= REACH * lines);

const held = figures.filter(({ share }) => share >= REACH).length;
const report = [
  "# Figures of transcripts",
  `Printed by \`npm run bench:transcripts -- --write docs/transcript-figures.md\`: ${documents.length} debates, hearings and interviews that were written for it, ${documents.reduce((sum, { turns }) => sum + turns.length, 0)} turns, each set in ${STYLES.length} styles. A claimant is right when it is the one whose turn the claim stands in; claims that a style loses count as wrong. The reach is ${100 * REACH} % in each style: ${held} of ${figures.length} hold it.`,
  markdownTable(
    ["style", "right claimants", "of claims", "share", "false names"],
    figures.map(({ name, claims, right, share, falseNames }) => [
      name,
      String(right),
      String(claims),
      `${(100 * share).toFixed(1)} %`,
      String(falseNames),
    ]),
  ),
  `## Records in other languages

${records.length} short records that were written for it in the manner of a parliament, a council, a court or a newsroom, ${recordLines} lines. A line is right when its speaker is the one whose label stands before it, and nobody where nobody speaks. Claims are found in English alone; in other languages the labels part the text into turns.`,
  markdownTable(
    ["record", "right lines", "of", "false speakers"],
    records.map(({ name, lines, right, falseNames }) => [name, String(right), String(lines), String(falseNames)]),
  ),
  `News articles that are no transcripts and in which a label was seen: ${labelledNews} of ${news.length}.`,
].join("\n\n");
console.log(report);
if (values.wrong === true) for (const { name, wrong } of figures) if (wrong.length > 0) console.log(name, wrong);
if (values.wrong === true) for (const { name, wrong } of records) if (wrong.length > 0) console.log(name, wrong);
if (values.write !== undefined) writeFileSync(values.write, `${report}\n`);
if (values.json !== undefined) {
  const measures = Object.fromEntries(
    figures.map(({ name, share }) => [name, { value: share, reach: `≥ ${REACH}`, holds: share >= REACH }]),
  );
  const falseNames = figures.reduce((sum, row) => sum + row.falseNames, 0);
  const all = {
    ...measures,
    records: { value: recordShare, reach: `≥ ${REACH} each`, holds: recordsHold },
    "false names": { value: falseNames, reach: "0", holds: falseNames === 0 },
    "news with labels": { value: labelledNews, reach: "0", holds: labelledNews === 0 },
  };
  writeFileSync(values.json, JSON.stringify({ measures: all }, null, 2));
}
process.exitCode = held === figures.length && recordsHold && labelledNews === 0 ? 0 : 1;
