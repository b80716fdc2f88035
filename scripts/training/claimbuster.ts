import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "csv-parse/sync";
import { z } from "zod";

/** A sentence of a debate as ClaimBuster labels it. */
export type DebateSentence = {
  readonly text: string;
  /** The debate, by which cross-validation groups. */
  readonly debate: string;
  readonly checkable: boolean;
  readonly checkWorthy: boolean;
};

/** A sentence of the published folds, whose labels are check-worthy or not. */
export type FoldSentence = { readonly text: string; readonly checkWorthy: boolean };

const rowSchema = z.object({ Text: z.string(), File_id: z.string(), Verdict: z.enum(["1", "0", "-1"]) });
const foldSchema = z.array(z.object({ Text: z.string(), Verdict: z.union([z.literal(0), z.literal(1)]) }));

/** How the data is to be named with anything trained on it. */
export const CLAIMBUSTER_ATTRIBUTION = [
  "Arslan, Hassan, Li, Tremayne: A Benchmark Dataset of Check-worthy Factual Claims, ICWSM 2020 (CC BY 4.0).",
  "Meng, Jimenez, Arslan, Devasier, Obembe, Li: Gradient-Based Adversarial Training on Transformer Networks for " +
    "Detecting Check-Worthy Factual Claims, 2020.",
];

/** The folder of the data; throws with what to do when it is not there. */
export function claimBusterFolder(given: string | undefined): string {
  const folder = path.resolve(given ?? "data/claimbuster");
  if (!existsSync(path.join(folder, "crowdsourced.csv"))) {
    throw new Error(
      `No ClaimBuster data in ${folder}. Download it from https://doi.org/10.5281/zenodo.3836810 and name its folder ` +
        "with --claimbuster DIR.",
    );
  }
  return folder;
}

/** `crowdsourced.csv` (22,501 sentences) or `groundtruth.csv` (1,032). */
export function readDebates(folder: string, file: "crowdsourced" | "groundtruth"): DebateSentence[] {
  const rows: unknown = parse(readFileSync(path.join(folder, `${file}.csv`)), { columns: true, bom: true });
  return z
    .array(rowSchema)
    .parse(rows)
    .map(({ Text, File_id, Verdict }) => ({
      text: Text,
      debate: File_id,
      checkable: Verdict !== "-1",
      checkWorthy: Verdict === "1",
    }));
}

/** The sentences of one published fold, 0 to 3. */
export function readFold(folder: string, part: "train" | "test", fold: number): FoldSentence[] {
  const rows: unknown = JSON.parse(readFileSync(path.join(folder, `crossval_${part}_${fold}.json`), "utf8"));
  return foldSchema.parse(rows).map(({ Text, Verdict }) => ({ text: Text, checkWorthy: Verdict === 1 }));
}

/** A sentence without signs, spaces and case: what is the same to it is the same sentence. */
export function sentenceKey(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
