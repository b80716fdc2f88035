import { writeFileSync } from "node:fs";
import { Command } from "commander";
import { z } from "zod";
import { claimBusterFolder } from "./claimbuster";
import { trainClassifier } from "./train-classifier";
import { debateInputs, newsSplit } from "./training-set";

const SHIPPED = "domain/extraction/classifier/weights.json";
const ID = "linear-1";

const options = new Command("train")
  .description("Trains the extractor's classifier and writes its weights; the same data gives the same bytes.")
  .option("--claimbuster <dir>", "folder of the ClaimBuster data", "data/claimbuster")
  .option("--out <file>", "where to write the weights", SHIPPED)
  .parse()
  .opts();
const { claimbuster, out } = z.object({ claimbuster: z.string(), out: z.string() }).parse(options);

const train = [...debateInputs(claimBusterFolder(claimbuster)), ...newsSplit("train")];
const weights = trainClassifier(ID, { train, dev: newsSplit("dev") });
writeFileSync(out, `${JSON.stringify(weights, null, 1)}\n`);
console.log(`Wrote ${out}: ${JSON.stringify(weights.trainedOn)}, threshold ${weights.threshold}.`);
