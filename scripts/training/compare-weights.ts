import { type Classifier, rawScore } from "@/domain/extraction/classifier/classifier";
import type { TrainingInput } from "./examples";
import { areaUnderCurve, averagePrecision } from "./metrics";

/** How well each classifier ranks check-worthy sentences of each set, as lines for people. */
export function comparedWeights(
  classifiers: readonly Classifier[],
  sets: Readonly<Record<string, readonly TrainingInput[]>>,
): string[] {
  return Object.entries(sets).flatMap(([name, inputs]) => {
    const positives = inputs.filter(({ checkWorthy }) => checkWorthy).length;
    const head = `${name}: ${inputs.length} sentences, ${positives} check-worthy`;
    if (positives === 0 || positives === inputs.length) return [`${head}; too few to measure on`];
    return [head, ...classifiers.map((classifier) => `  ${classifier.id}: ${measured(classifier, inputs)}`)];
  });
}

function measured({ heads }: Classifier, inputs: readonly TrainingInput[]): string {
  const scored = inputs.map(({ document, checkWorthy: label, input }) => {
    return { document, label, score: rawScore(heads.checkWorthy, input) };
  });
  return `average precision ${averagePrecision(scored).toFixed(3)}, AUC ${areaUnderCurve(scored).toFixed(3)}`;
}
