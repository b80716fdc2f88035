import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { splitBlocks } from "@/domain/extraction/segmentation/blocks";

const FOLDER = path.join(import.meta.dirname, "records");
const NOBODY = "-";

/** What is read of a record in the manner of one parliament, council or newsroom; counts of lines. */
export type RecordOutcome = {
  readonly name: string;
  readonly lines: number;
  readonly right: number;
  /** With a speaker who is not the one. */
  readonly falseNames: number;
  readonly wrong: readonly string[];
};

/**
 * Reads the records of the bench: a line of the text behind whom its label names as the speaker and a tab, "-" where
 * nobody speaks, as in a line that is a label alone.
 */
export function recordOutcomes(): RecordOutcome[] {
  return readdirSync(FOLDER).map((file) =>
    outcomeOf(path.parse(file).name, readFileSync(path.join(FOLDER, file), "utf8")),
  );
}

function outcomeOf(name: string, marked: string): RecordOutcome {
  let text = "";
  const lines = marked
    .trimEnd()
    .split("\n")
    .map((line) => {
      const tab = line.indexOf("\t");
      const start = text.length;
      text += `${line.slice(tab + 1)}\n`;
      return { start, end: text.length, speaker: tab < 0 ? NOBODY : line.slice(0, tab) };
    })
    .filter(({ start, end }) => end - start > 1);
  const blocks = splitBlocks(text);
  const wrong: string[] = [];
  let falseNames = 0;
  for (const { start, end, speaker } of lines) {
    const block = blocks.find((other) => other.start >= start && other.end <= end);
    const read = block?.speaker === undefined ? NOBODY : text.slice(block.speaker.start, block.speaker.end);
    if (read === speaker) continue;
    wrong.push(`${read} for ${speaker}`);
    if (read !== NOBODY) falseNames += 1;
  }
  return { name, lines: lines.length, right: lines.length - wrong.length, falseNames, wrong };
}
