import { existsSync, realpathSync } from "node:fs";
import path from "node:path";
import { Command } from "commander";
import { z } from "zod";
import { classifierSchema } from "@/domain/extraction/classifier/classifier";
import { writeWhole } from "@/scripts/claimdesk/whole-file";
import { makeFolder } from "@/scripts/setup/make-folder.mjs";
import { claimBusterFolder } from "./claimbuster";
import { comparedWeights } from "./compare-weights";
import { feedbackInputs, readFeedback, trainWithFeedback } from "./feedback";
import type { WeightsFile } from "./pack-weights";
import { type TrainingData, trainClassifier } from "./train-classifier";
import { debateInputs, newsSplit } from "./training-set";

const SHIPPED = "domain/extraction/classifier/weights.json";
const OWN = "data/extractor/weights.json";
const ID = "linear-1";

const command = new Command("train")
  .description("Trains the extractor’s classifier and writes its weights; the same data gives the same bytes.")
  .option("--claimbuster <dir>", "folder of the ClaimBuster data", "data/claimbuster")
  .option("--with-feedback <file>", "train on the labels of `claimdesk labels` too, for weights of your own")
  .option("--out <file>", `where to write the weights (default: ${SHIPPED}, with feedback ${OWN})`)
  .parse();
const given = z
  .object({ claimbuster: z.string(), withFeedback: z.string().optional(), out: z.string().optional() })
  .parse(command.opts());

try {
  await train();
} catch (error) {
  if (!(error instanceof Error)) throw error;
  command.error(`train: ${error.message}`);
}

async function train(): Promise<void> {
  if (given.withFeedback === undefined) await write(trainClassifier(ID, shippedData()), given.out ?? SHIPPED);
  else await trainOwn(given.withFeedback, given.out ?? OWN);
}

/** Weights for one desk beside the shipped ones, which only training without feedback writes. */
async function trainOwn(file: string, out: string): Promise<void> {
  if (existsSync(out) && realpathSync(out) === realpathSync(SHIPPED)) {
    throw new Error(`${out} are the weights that come with Claimdesk; feedback never changes them. Name another file.`);
  }
  const feedback = readFeedback(file);
  const data = shippedData();
  const weights = trainWithFeedback(ID, data, feedback);
  await write(weights, out);
  // Not at the top: weights of other features are refused, and who changes features comes here for new ones.
  const { shippedClassifier } = await import("@/domain/extraction/classifier/shipped");
  const sets = { "feedback test": feedbackInputs(feedback.lines, "test"), "news dev": data.dev };
  for (const line of comparedWeights([shippedClassifier, classifierSchema.parse(weights)], sets)) console.log(line);
  console.log(`To use them: EXTRACTOR_WEIGHTS=${path.relative("", out)}`);
}

function shippedData(): TrainingData {
  const debates = debateInputs(claimBusterFolder(given.claimbuster));
  return { train: [...debates, ...newsSplit("train")], dev: newsSplit("dev") };
}

async function write(weights: WeightsFile, out: string): Promise<void> {
  makeFolder(path.dirname(path.resolve(out)));
  await writeWhole(out, [`${JSON.stringify(weights, null, 1)}\n`]);
  console.log(`Wrote ${out}: ${JSON.stringify(weights.trainedOn)}, threshold ${weights.threshold}.`);
}
