import { cpus } from "node:os";
import { markdownTable } from "@/tests/bench/extraction/table";
import type { FaultFigure } from "./fault";

/** The figures as a Markdown document. */
export function report(figures: readonly FaultFigure[]): string {
  const rows = figures.map(({ what, tries, held, seen = "" }) => [what, String(tries), String(held), seen]);
  return `# What was done to the running product, and how often it held

Made by \`npm run bench:faults -- --write docs/fault-figures.md\` on ${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${cpus().length} cores. [reliability.md](reliability.md) says what each of them means.

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
