import { cpus } from "node:os";
import { markdownTable } from "@/tests/bench/extraction/table";
import type { FaultFigure } from "./fault";

/**
 * The figures as a Markdown document.
 * @param before a report made earlier: its rows stand where none of these is about the same
 */
export function report(figures: readonly FaultFigure[], before = ""): string {
  const made = new Map(figures.map(({ what, tries, held, seen = "" }) => [what, [what, `${tries}`, `${held}`, seen]]));
  const kept = rowsOf(before).map((row) => made.get(row[0] ?? "") ?? row);
  const whats = new Set(kept.map(([what]) => what));
  const rows = [...kept, ...[...made.values()].filter(([what]) => !whats.has(what))];
  return `# What was done to the running product, and how often it held

Made by \`npm run bench:faults -- --write docs/fault-figures.md\` on ${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${cpus().length} cores; each row is of the last run of its kind, which \`--only\` makes anew. [reliability.md](reliability.md) says what each of them means.

${markdownTable(["what was done, and what counts", "tries", "held", "seen besides"], rows)}
`;
}

/** The figures as measures: what held, of what had to. */
export function measuresOf(figures: readonly FaultFigure[]) {
  return {
    measures: Object.fromEntries(
      figures.map(({ key, tries, held }) => [key, { value: held, reach: tries, holds: held === tries }]),
    ),
  };
}

/** The cells of each row of a report's table. */
function rowsOf(text: string): string[][] {
  const lines = text.split("\n").filter((line) => /^\| .* \|$/.test(line));
  const [, ...rows] = lines.map((line) => line.slice(2, -2).split(" | "));
  return rows.filter(([what = ""]) => !/^[-: |]*$/.test(what));
}
