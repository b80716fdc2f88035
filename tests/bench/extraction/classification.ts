import { judge } from "@/domain/extraction/classifier/classifier";
import { shippedClassifier } from "@/domain/extraction/classifier/shipped";
import type { LabelledInput } from "@/scripts/training/examples";
import { fitHeads, fittedScore, SETTINGS } from "@/scripts/training/fit-heads";
import {
  areaUnderCurve,
  averagePrecision,
  calibrationError,
  precisionAtTop,
  type Scored,
} from "@/scripts/training/metrics";
import { type Figure, withInterval } from "./bootstrap";

/** How well check-worthy sentences are told from others. */
export type NewsFigures = {
  readonly averagePrecision: Figure;
  readonly areaUnderCurve: Figure;
  readonly precisionAtFive: Figure;
};

/** The shipped classifier's probability that each sentence is check-worthy. */
export function shippedScores(inputs: readonly LabelledInput[], head: "checkable" | "checkWorthy"): Scored[] {
  return inputs.map((example) => ({
    document: example.document,
    label: example[head],
    score: judge(shippedClassifier, example.input)[head],
  }));
}

/** The scores of a classifier trained on `train` with the shipped settings, uncalibrated. */
export function trainedScores(train: readonly LabelledInput[], inputs: readonly LabelledInput[]): Scored[] {
  const { checkWorthy } = fitHeads(train, SETTINGS);
  return inputs.map(({ document, checkWorthy: label, input }) => ({
    document,
    label,
    score: fittedScore(checkWorthy, input),
  }));
}

export function newsFigures(scored: readonly Scored[]): NewsFigures {
  return {
    averagePrecision: withInterval(scored, averagePrecision),
    areaUnderCurve: withInterval(scored, areaUnderCurve),
    precisionAtFive: withInterval(scored, (examples) => precisionAtTop(examples, 5)),
  };
}

export function newsCalibration(scored: readonly Scored[]): Figure {
  return withInterval(scored, calibrationError);
}
