import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type Command, Option } from "commander";
import { DOCUMENT_SPLITS, type DocumentSplit } from "@/domain/extraction/feedback/document-split";
import type { LabelLine } from "@/domain/extraction/feedback/label";
import { streamLabels } from "@/features/labels/data";
import { needsDatabase } from "./migrated";
import { writeWhole } from "./whole-file";

interface LabelsOptions {
  split?: DocumentSplit;
  out?: string;
}

export function addLabelsCommand(program: Command): void {
  needsDatabase(program.command("labels"))
    .description("Writes what reviewers decided and corrected as labelled sentences, one JSON object a line.")
    .addOption(new Option("--split <split>", "only the documents of one split").choices(DOCUMENT_SPLITS))
    .option("--out <file>", "where to write instead of standard output")
    .addHelpText(
      "after",
      `
A line is "accepted", "dismissed" or "marked" (by hand) for a claim that was decided on. In articles in which no claim
is open any more, every other sentence is "unmarked". "found" is what the extractor said, "kept" what stands after
corrections. Each document belongs to one split for ever: train, dev or test, by the hash of its text.
Retrain on them with: npm run train -- --with-feedback FILE`,
    )
    .action(async ({ split, out }: LabelsOptions) => {
      const lines = jsonLines(streamLabels(split));
      if (out === undefined) await pipeline(Readable.from(lines), process.stdout, { end: false });
      else await writeWhole(out, lines);
    });
}

async function* jsonLines(labels: AsyncIterable<LabelLine>): AsyncGenerator<string> {
  for await (const label of labels) yield `${JSON.stringify(label)}\n`;
}
