import { DENSE_FEATURES } from "@/domain/extraction/classifier/dense-features";
import { calibrate } from "./calibration";
import { CLAIMBUSTER_ATTRIBUTION } from "./claimbuster";
import type { TrainingInput } from "./examples";
import { type FittedHead, fitHeads, fittedScore, SETTINGS } from "./fit-heads";
import { asPacked, packHead, type WeightsFile } from "./pack-weights";

/** What is learned from, and what calibration and threshold are set on. */
export type TrainingData = { readonly train: readonly TrainingInput[]; readonly dev: readonly TrainingInput[] };

/**
 * Trains both heads, packs them, calibrates what is packed on `dev` and chooses there the threshold that gives the
 * best F1 of check-worthy sentences. The same data gives the same file, byte for byte.
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
    threshold: bestThreshold(checkWorthy, worthyCalibration, dev),
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

/** The threshold, in steps of 0.01, that gives the best F1; the lower of equals. */
function bestThreshold(
  head: FittedHead,
  { slope, intercept }: ReturnType<typeof calibrate>,
  dev: readonly TrainingInput[],
): number {
  const scored = dev.map(({ input, checkWorthy }) => ({
    score: 1 / (1 + Math.exp(-(slope * fittedScore(head, input) + intercept))),
    checkWorthy,
  }));
  const positives = scored.filter(({ checkWorthy }) => checkWorthy).length;
  let best = { threshold: 0.5, f1: -1 };
  for (let step = 10; step <= 90; step += 1) {
    const chosen = scored.filter(({ score }) => score >= step / 100);
    const hits = chosen.filter(({ checkWorthy }) => checkWorthy).length;
    const f1 = (2 * hits) / (chosen.length + positives);
    if (f1 > best.f1) best = { threshold: step / 100, f1 };
  }
  return best.threshold;
}
