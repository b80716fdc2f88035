import { DENSE_FEATURES } from "@/domain/extraction/classifier/dense-features";
import { calibrate } from "./calibration";
import { CLAIMBUSTER_ATTRIBUTION } from "./claimbuster";
import type { TrainingInput } from "./examples";
import { type FittedHead, fitHeads, fittedScore, SETTINGS } from "./fit-heads";
import { asPacked, packHead, type WeightsFile } from "./pack-weights";

/** What is learned from, and what calibration and threshold are set on. */
export type TrainingData = { readonly train: readonly TrainingInput[]; readonly dev: readonly TrainingInput[] };

/**
 * Trains both heads, packs them, calibrates what is packed on `dev` and chooses the threshold there. The same data gives
 * the same file, byte for byte.
 */
export function trainClassifier(id: string, { train, dev }: TrainingData): WeightsFile {
  const heads = fitHeads(train, SETTINGS);
  const checkable = asPacked(heads.checkable);
  const checkWorthy = asPacked(heads.checkWorthy);
  const worthyCalibration = calibrationOf(checkWorthy, "checkWorthy", dev);
  return {
    id,
    licence: "MIT; trained on ClaimBuster, CC BY 4.0, whose attribution goes with these weights.",
    attribution: [...CLAIMBUSTER_ATTRIBUTION, "Claimdesk: labelled news sentences (docs/labelling-news.md), MIT."],
    trainedOn: {
      debateSentences: train.filter(({ isNews }) => !isNews).length,
      newsSentences: train.filter(({ isNews }) => isNews).length,
      newsDevSentences: dev.length,
    },
    denseFeatures: [...DENSE_FEATURES],
    threshold: chosenThreshold(checkWorthy, worthyCalibration, dev),
    heads: {
      checkable: packHead(heads.checkable, calibrationOf(checkable, "checkable", dev)),
      checkWorthy: packHead(heads.checkWorthy, worthyCalibration),
    },
  };
}

function calibrationOf(head: FittedHead, name: "checkable" | "checkWorthy", dev: readonly TrainingInput[]) {
  const known = dev.flatMap((example) => {
    const label = example[name];
    return label === null ? [] : [{ label, score: fittedScore(head, example.input) }];
  });
  return calibrate(
    known.map(({ score }) => score),
    known.map(({ label }) => label),
  );
}

/** So many of the sentences that are put before reviewers are to be worth it. */
const MIN_PRECISION = 0.8;

/**
 * The lowest threshold, in steps of 0.01, from which on up four of five sentences are worth checking: what is shown in
 * vain is dismissed at a glance, what is not shown is not seen. A half where none is.
 */
function chosenThreshold(
  head: FittedHead,
  { slope, intercept }: ReturnType<typeof calibrate>,
  dev: readonly TrainingInput[],
): number {
  const scored = dev.map(({ input, checkWorthy }) => ({
    score: 1 / (1 + Math.exp(-(slope * fittedScore(head, input) + intercept))),
    checkWorthy,
  }));
  let threshold = 0.5;
  for (let step = 90; step >= 10; step -= 1) {
    const chosen = scored.filter(({ score }) => score >= step / 100);
    const hits = chosen.filter(({ checkWorthy }) => checkWorthy).length;
    if (hits < MIN_PRECISION * chosen.length) break;
    threshold = step / 100;
  }
  return threshold;
}
