import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { embeddedExtractor } from "@/domain/extraction/embedded-extractor";
import { claimBusterFolder, readDebates } from "@/scripts/training/claimbuster";
import { newsInputs } from "@/scripts/training/examples";
import { readNews } from "@/scripts/training/labelled-news";
import { debateInput, NEWS_FOLDER, newsSplit } from "@/scripts/training/training-set";
import { ablationRows } from "./ablation";
import { decimal, printed, withInterval } from "./bootstrap";
import { newsCalibration, newsFigures, shippedScores, trainedScores } from "./classification";
import { foldMacroF1 } from "./folds";
import { type ArticleOutcome, articleOutcome } from "./news-article";
import { quoteMismatches } from "./quotes";
import { slowestHostile, speedOf } from "./speed";
import { markdownTable } from "./table";

const USAGE = `npm run bench:extraction -- [--claimbuster DIR] [--write docs/extraction-figures.md]

Measures the shipped extractor: the published ClaimBuster folds, the project's own news-test split, claimants, furniture,
quotes, speed, and what each part of the classifier earns. Needs the ClaimBuster data. Takes some minutes.`;

const { values } = parseArgs({
  options: { claimbuster: { type: "string" }, write: { type: "string" }, help: { type: "boolean" } },
});
if (values.help === true) {
  console.log(USAGE);
  process.exit(0);
}
const folder = claimBusterFolder(values.claimbuster);

// Before anything else is in memory, so that nothing but the articles is collected from it.
const testArticles = readNews(NEWS_FOLDER, "test");
const seen = [...readNews(NEWS_FOLDER, "train"), ...readNews(NEWS_FOLDER, "dev")];
const speed = await speedOf(
  embeddedExtractor,
  [...seen, ...testArticles].map(({ text }) => text),
);
const hostile = await slowestHostile(embeddedExtractor);

const debates = readDebates(folder, "crowdsourced").map((sentence) => ({
  ...debateInput(sentence),
  text: sentence.text,
}));
const train = newsSplit("train");
const dev = newsSplit("dev");
const test = testArticles.flatMap(newsInputs);

const shipped = newsFigures(shippedScores(test, "checkWorthy"));
const ofDebates = newsFigures(
  trainedScores(
    debates.map((example) => ({ ...example, weight: 1 })),
    test,
  ),
);
const outcomes = await Promise.all(testArticles.map((article) => articleOutcome(embeddedExtractor, article)));
const seenOutcomes = await Promise.all(seen.map((article) => articleOutcome(embeddedExtractor, article)));
const quotes = await quoteMismatches(embeddedExtractor);

const figures = [
  [
    "ClaimBuster 2.5xNCS, four published folds, macro-F1; with the rest of ClaimBuster, the fold's sentences taken out",
    "≥ .86",
    printed(foldMacroF1(folder, debates)),
  ],
  ["the same, trained on the fold's own training part alone", "", printed(foldMacroF1(folder, []))],
  ["news-test: average precision", "≥ .85", printed(shipped.averagePrecision)],
  ["news-test: area under the ROC curve", "≥ .92", printed(shipped.areaUnderCurve)],
  ["news-test: precision of the top five per article", "≥ .85", printed(shipped.precisionAtFive)],
  [
    "the same three, trained on debates alone (rival)",
    "",
    [ofDebates.averagePrecision, ofDebates.areaUnderCurve, ofDebates.precisionAtFive]
      .map(({ value }) => decimal(value))
      .join(" / "),
  ],
  ["news-test: calibration error, check-worthy", "≤ .05", printed(newsCalibration(shippedScores(test, "checkWorthy")))],
  ["news-test: calibration error, checkable", "≤ .05", printed(newsCalibration(shippedScores(test, "checkable")))],
  [
    "news-test: checkable, area under the ROC curve",
    "",
    printed(newsFigures(shippedScores(test, "checkable")).areaUnderCurve),
  ],
  ["news-test: claimant right", "≥ .85", printed(withInterval(outcomes, claimantShare("isRight")))],
  ["the same, to the letter of the label", "", printed(withInterval(outcomes, claimantShare("isToTheLetter")))],
  ["news-test: claimed spans, F1 by character", "", printed(withInterval(outcomes, spanF1))],
  ["news-test: furniture lines that became claims", "0", furniture(outcomes)],
  ["news-train and -dev: furniture lines that became claims", "0", furniture(seenOutcomes)],
  ["news-test: sentences lost as furniture", "", String(outcomes.reduce((sum, { lost }) => sum + lost, 0))],
  [
    `quotes that differ from the text, ${quotes.texts} generated texts`,
    "0",
    `${quotes.wrong} of ${quotes.quotes} quotes`,
  ],
  ["sentences per second, whole pipeline", "≥ 2,000", String(speed.sentencesPerSecond)],
  ["milliseconds per 1,000 words", "≤ 10", speed.perThousandWords.toFixed(2)],
  [
    "ratio to Intl.Segmenter by word alone, same texts",
    "",
    `${(speed.perThousandWords / speed.segmenterPerThousandWords).toFixed(2)} ×`,
  ],
  [
    "slowest hostile megabyte, milliseconds",
    "< 1,000",
    `${Math.round(hostile.milliseconds)} (${JSON.stringify(hostile.text)})`,
  ],
];
const counts = `news-train ${train.length}, news-dev ${dev.length}, news-test ${test.length} scored sentences of ${testArticles.length} articles; ${debates.length} debate sentences.`;
const report = [
  "# Figures of the extractor",
  "Printed by `npm run bench:extraction -- --claimbuster DIR --write docs/extraction-figures.md`, speeds on a shared machine of two cores. The news is the project’s own (`labelling-news.md`); other people’s news may fare worse.",
  markdownTable(["measure", "reach", "measured (95 % interval)"], figures),
  counts,
  markdownTable(["ablation, judged on news-dev", "AP", "AUC", "P@5"], ablationRows(debates, train, dev)),
].join("\n\n");
console.log(report);
if (values.write !== undefined) writeFileSync(values.write, `${report}\n`);

function claimantShare(as: "isRight" | "isToTheLetter"): (articles: readonly ArticleOutcome[]) => number {
  return (articles) => {
    const all = articles.flatMap(({ claimants }) => claimants);
    return all.filter((claimant) => claimant[as]).length / all.length;
  };
}

function spanF1(articles: readonly ArticleOutcome[]): number {
  const sum = (of: "hit" | "wrong" | "missed") => articles.reduce((total, { span }) => total + span[of], 0);
  return (2 * sum("hit")) / (2 * sum("hit") + sum("wrong") + sum("missed"));
}

function furniture(articles: readonly ArticleOutcome[]): string {
  const sum = (of: "lines" | "claimed") => articles.reduce((total, article) => total + article.furniture[of], 0);
  return `${sum("claimed")} of ${sum("lines")}`;
}
