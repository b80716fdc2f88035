import { readFold, sentenceKey } from "@/scripts/training/claimbuster";
import { type LabelledInput, loneInput } from "@/scripts/training/examples";
import { fitHeads, fittedScore, SETTINGS, type TrainingSettings } from "@/scripts/training/fit-heads";
import { macroF1, type Scored } from "@/scripts/training/metrics";
import { type Figure, withInterval } from "./bootstrap";

/** Debates alone want a stronger regularisation than debates with news; chosen on `groundtruth.csv`. */
const FOLD_SETTINGS: TrainingSettings = { ...SETTINGS, C: 1, epochs: 10 };
/** How much a sentence from outside the fold's cleaner selection counts. */
const OTHERS_WEIGHT = 0.5;
const INNER_PARTS = 3;

type FoldExample = LabelledInput & { readonly text: string };

/**
 * Macro-F1 on the four published test folds of 2.5xNCS together. Trained on each fold's own training part and, with
 * `others`, on the rest of ClaimBuster, out of which every sentence of the fold (compared by `sentenceKey`) is taken
 * first. The threshold of each fold is set within its training part, by three-fold cross-validation.
 */
export function foldMacroF1(folder: string, others: readonly FoldExample[]): Figure {
  const judged = [0, 1, 2, 3].flatMap((fold) => {
    const train = foldExamples(folder, "train", fold);
    const test = foldExamples(folder, "test", fold);
    const known = new Set([...train, ...test].map(({ text }) => sentenceKey(text)));
    const rest = others
      .filter(({ text }) => !known.has(sentenceKey(text)))
      .map((example) => ({ ...example, weight: OTHERS_WEIGHT }));
    const threshold = innerThreshold(train, rest);
    // One threshold for all folds once every score is taken relative to its own.
    return scores([...train, ...rest], test).map((scored) => ({ ...scored, score: scored.score - threshold }));
  });
  return withInterval(judged, (examples) => macroF1(examples, 0));
}

function foldExamples(folder: string, part: "train" | "test", fold: number): FoldExample[] {
  return readFold(folder, part, fold).map(({ text, checkWorthy }, index) => ({
    text,
    document: `${fold}-${index}`,
    isNews: false,
    checkable: checkWorthy,
    checkWorthy,
    weight: 1,
    input: loneInput(text),
  }));
}

function scores(train: readonly LabelledInput[], test: readonly LabelledInput[]): Scored[] {
  const { checkWorthy } = fitHeads(train, FOLD_SETTINGS);
  return test.map(({ document, checkWorthy: label, input }) => ({
    document,
    label,
    score: fittedScore(checkWorthy, input),
  }));
}

/** The log odds that give the best macro-F1 on the training part, each third judged by a model of the other two. */
function innerThreshold(train: readonly LabelledInput[], rest: readonly LabelledInput[]): number {
  const judged = Array.from({ length: INNER_PARTS }, (_, part) =>
    scores(
      [...train.filter((_example, index) => index % INNER_PARTS !== part), ...rest],
      train.filter((_example, index) => index % INNER_PARTS === part),
    ),
  ).flat();
  const candidates = Array.from({ length: 61 }, (_, step) => (step - 40) / 20);
  const best = candidates.map((threshold) => ({ threshold, f1: macroF1(judged, threshold) }));
  return best.reduce((a, b) => (b.f1 > a.f1 ? b : a)).threshold;
}
