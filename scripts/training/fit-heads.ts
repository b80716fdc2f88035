import type { ClassifierHead } from "@/domain/extraction/classifier/classifier";
import { TABLE_SIZE } from "@/domain/extraction/classifier/hashed-features";
import type { ClassifierInput } from "@/domain/extraction/classifier/sentence-features";
import { BIAS_COLUMN, DOMAIN_COLUMNS, type TrainingInput } from "./examples";
import { type Example, fitLogisticRegression } from "./logistic-regression";

/** What training is set to; chosen by cross-validation grouped by document (decision 0012). */
export type TrainingSettings = {
  /** Inverse strength of the regularisation. */
  readonly C: number;
  /** How strongly hashed and dense features count beside each other. */
  readonly hashed: number;
  readonly dense: number;
  /**
   * How freely news may differ from debates: news has a second copy of every feature, scaled by this (Daumé,
   * "Frustratingly Easy Domain Adaptation", ACL 2007).
   */
  readonly newsCopy: number;
  readonly epochs: number;
  readonly seed: number;
};

export const SETTINGS: TrainingSettings = { C: 2, hashed: 0.3, dense: 1, newsCopy: 2, epochs: 15, seed: 20261124 };

/** One head before it is packed: a weight a column of `DOMAIN_COLUMNS`, as news sees it, in log odds. */
export type FittedHead = Float64Array;
export type FittedHeads = Readonly<Record<ClassifierHead, FittedHead>>;

/** Fits both heads on the examples. Deterministic: the same examples in the same order give the same weights. */
export function fitHeads(examples: readonly TrainingInput[], settings: TrainingSettings): FittedHeads {
  const scales = columnScales(examples, settings);
  const vectors = examples.map((example) => sparseVector(example, scales, settings));
  const weightsOf = (head: ClassifierHead) => fitOne(head, examples, vectors, scales, settings);
  return { checkable: weightsOf("checkable"), checkWorthy: weightsOf("checkWorthy") };
}

function fitOne(
  head: ClassifierHead,
  examples: readonly TrainingInput[],
  vectors: readonly Pick<Example, "columns" | "values">[],
  scales: Float64Array,
  settings: TrainingSettings,
): FittedHead {
  const rows = examples.flatMap((example, index): Example[] => {
    const vector = vectors[index];
    const label = example[head];
    return vector === undefined || label === null ? [] : [{ ...vector, label, weight: example.weight }];
  });
  const { weights } = fitLogisticRegression(rows, 2 * DOMAIN_COLUMNS, settings);
  return Float64Array.from(scales, (scale, column) => {
    const shared = weights[column] ?? 0;
    const ofNews = weights[column + DOMAIN_COLUMNS] ?? 0;
    return scale * (shared + settings.newsCopy * ofNews);
  });
}

/** Rare n-grams weigh more (inverse document frequency), what is met once is left out. */
function columnScales(examples: readonly TrainingInput[], { hashed, dense }: TrainingSettings): Float64Array {
  const met = new Float64Array(2 * TABLE_SIZE);
  const count = (column: number) => {
    met[column] = (met[column] ?? 0) + 1;
  };
  for (const { input } of examples) {
    for (const bucket of new Set(input.hashed.words)) count(bucket);
    for (const bucket of new Set(input.hashed.letters)) count(TABLE_SIZE + bucket);
  }
  return Float64Array.from({ length: DOMAIN_COLUMNS }, (_, column) => {
    const documents = met[column];
    if (documents === undefined) return dense;
    return documents < 2 ? 0 : hashed * (Math.log((1 + examples.length) / (1 + documents)) + 1);
  });
}

function sparseVector(
  { input, isNews }: TrainingInput,
  scales: Float64Array,
  { newsCopy }: TrainingSettings,
): Pick<Example, "columns" | "values"> {
  const entries = [...columnValues(input)].map(([column, value]) => [column, value * (scales[column] ?? 0)] as const);
  const known = entries.filter(([, value]) => value !== 0);
  const all = isNews
    ? [...known, ...known.map(([column, value]) => [column + DOMAIN_COLUMNS, value * newsCopy] as const)]
    : known;
  return { columns: Int32Array.from(all, ([column]) => column), values: Float64Array.from(all, ([, value]) => value) };
}

/** The value of each column that a sentence fills, before scaling. */
function columnValues({ hashed, dense }: ClassifierInput): Map<number, number> {
  const values = new Map<number, number>();
  const addTable = (buckets: readonly number[], offset: number) => {
    const each = 1 / Math.sqrt(Math.max(1, buckets.length));
    for (const bucket of buckets) values.set(offset + bucket, (values.get(offset + bucket) ?? 0) + each);
  };
  addTable(hashed.words, 0);
  addTable(hashed.letters, TABLE_SIZE);
  for (const [index, value] of dense.entries()) if (value !== 0) values.set(2 * TABLE_SIZE + index, value);
  values.set(BIAS_COLUMN, 1);
  return values;
}

/** Log odds of a sentence by a fitted head. */
export function fittedScore(head: FittedHead, input: ClassifierInput): number {
  let score = 0;
  for (const [column, value] of columnValues(input)) score += value * (head[column] ?? 0);
  return score;
}
