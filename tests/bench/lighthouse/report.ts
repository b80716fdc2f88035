import { median } from "@/tests/bench/extraction/bootstrap";
import { markdownTable } from "@/tests/bench/extraction/table";
import { type Audited, categories, figuresSchema, metrics, scoresSchema } from "./run-lighthouse";
import { LIGHTHOUSE_VERSION, NODE_VERSION } from "./tools";

export interface PageResult {
  /** "a claim with five sources". */
  name: string;
  /** Whether it is a page of this site, or one to compare them with. */
  isOurs: boolean;
  runs: readonly Audited[];
}

function medianScores(runs: readonly Audited[]): Audited["scores"] {
  const medians = categories.map((name) => [name, median(runs.map(({ scores }) => scores[name]))]);
  return scoresSchema.parse(Object.fromEntries(medians));
}

function medianFigures(runs: readonly Audited[]): Audited["figures"] {
  const medians = metrics.map((name) => [name, median(runs.map(({ figures }) => figures[name]))]);
  return figuresSchema.parse(Object.fromEntries(medians));
}

/** Whether the page has a hundred in every category, by the medians. */
export function isPerfect({ runs }: PageResult): boolean {
  return Object.values(medianScores(runs)).every((score) => score === 100);
}

const number = (value: number) => Math.round(value).toLocaleString("en-GB");

function row({ name, runs }: PageResult): string[] {
  const scores = medianScores(runs);
  const figures = medianFigures(runs);
  return [
    name,
    ...categories.map((category) => String(scores[category])),
    number(figures["first-contentful-paint"]),
    number(figures["largest-contentful-paint"]),
    figures["cumulative-layout-shift"].toFixed(3),
    number(figures["total-blocking-time"]),
    number(figures["total-byte-weight"]),
  ];
}

function wantingIn({ name, runs }: PageResult): string[] {
  const audits = [...new Set(runs.flatMap(({ wanting }) => wanting))].sort();
  return audits.length === 0 ? [] : [`- ${name}: ${audits.join(", ")}`];
}

/** The figures as a Markdown document. */
export function report(results: readonly PageResult[]): string {
  const runs = results.flatMap((result) => result.runs);
  const indices = runs.map(({ benchmarkIndex }) => benchmarkIndex);
  const [slowest, fastest] = [Math.min(...indices), Math.max(...indices)].map(number);
  const wanting = results.filter(({ isOurs }) => isOurs).flatMap(wantingIn);
  return `# Lighthouse on the public pages

Made by \`npm run bench:lighthouse -- --write docs/lighthouse-figures.md\` on ${new Date().toISOString().slice(0, 10)}: Lighthouse ${LIGHTHOUSE_VERSION} on Node ${NODE_VERSION}, ${runs[0]?.browser}, mobile preset (a phone’s screen; its network and a processor four times slower, simulated), the server on this machine over HTTP/1.1. Medians of ${results[0]?.runs.length} runs that take turns.

${markdownTable(["page", ...categories, "FCP, ms", "LCP, ms", "CLS", "TBT, ms", "bytes"], results.map(row))}

Lighthouse took the machine’s own speed for ${slowest} to ${fastest} meanwhile (its benchmark index). It counts a task by the clock and four times over, so whatever else the machine does adds blocking time and costs performance: that category is only worth reading from a machine at rest. The other three do not depend on it. The page of plain text shows what the machine and its browser cost by themselves.
${wanting.length === 0 ? "" : `\nWhat cost a category some of its hundred in any run:\n\n${wanting.join("\n")}\n`}`;
}
