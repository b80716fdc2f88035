import { shuffled } from "./random";

/** One example: sparse features by column, its label, and how much it counts. */
export type Example = {
  readonly columns: Int32Array;
  readonly values: Float64Array;
  readonly label: boolean;
  readonly weight: number;
};

export type LinearModel = { readonly weights: Float64Array };

/**
 * Fits an L2-regularised logistic regression by dual coordinate descent (Yu, Huang and Lin, "Dual coordinate descent
 * methods for logistic regression and maximum entropy models", Machine Learning 85, 2011): minimises
 * ½‖w‖² + C Σ weight · log(1 + exp(−y w·x)). Deterministic for a seed. A bias is a column of its own.
 */
export function fitLogisticRegression(
  examples: readonly Example[],
  columns: number,
  { C, epochs, seed }: { readonly C: number; readonly epochs: number; readonly seed: number },
): LinearModel {
  const weights = new Float64Array(columns);
  const squares = Float64Array.from(examples, ({ values }) => values.reduce((sum, value) => sum + value * value, 0));
  // Every dual variable begins near zero.
  const duals = Float64Array.from(examples, ({ weight }) => C * weight * logistic(START));
  for (const [index, example] of examples.entries()) addTo(weights, example, signOf(example) * (duals[index] ?? 0));
  const order = examples.map((_, index) => index);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const index of shuffled(order, seed + epoch)) {
      const example = examples[index];
      const old = duals[index] ?? 0;
      if (example === undefined || example.weight === 0) continue;
      const sign = signOf(example);
      const next = minimiseDual(old, C * example.weight, squares[index] ?? 0, sign * dot(weights, example));
      duals[index] = next;
      addTo(weights, example, sign * (next - old));
    }
  }
  return { weights };
}

/** The log odds of α / bound that training starts from. */
const START = -10;

/**
 * The α in (0, bound) at which the dual, seen as a function of this α alone, is least: the root of
 * square · (α − old) + margin + log(α / (bound − α)). Newton's method on t = log(α / (bound − α)), where the slope
 * lies between 1 and 1 + square · bound / 4, kept within a bracket.
 */
function minimiseDual(old: number, bound: number, square: number, margin: number): number {
  // |square · (α − old)| ≤ square · bound, so the root lies at most so far from −margin.
  let low = -margin - square * bound - 1;
  let high = -margin + square * bound + 1;
  let t = Math.min(high, Math.max(low, Math.log(old / (bound - old))));
  for (let step = 0; step < 100; step += 1) {
    const share = logistic(t);
    const value = square * (bound * share - old) + margin + t;
    if (Math.abs(value) < 1e-7) break;
    if (value > 0) high = t;
    else low = t;
    const next = t - value / (square * bound * share * (1 - share) + 1);
    t = next > low && next < high ? next : (low + high) / 2;
  }
  return bound * Math.min(1 - 1e-12, Math.max(1e-12, logistic(t)));
}

function logistic(t: number): number {
  return 1 / (1 + Math.exp(-t));
}

function signOf(example: Example): 1 | -1 {
  return example.label ? 1 : -1;
}

/** The score of one example: log odds. */
function dot(weights: Float64Array, { columns, values }: Pick<Example, "columns" | "values">): number {
  let sum = 0;
  for (let at = 0; at < columns.length; at += 1) sum += (weights[columns[at] ?? 0] ?? 0) * (values[at] ?? 0);
  return sum;
}

function addTo(weights: Float64Array, { columns, values }: Example, factor: number): void {
  for (let at = 0; at < columns.length; at += 1) {
    const column = columns[at] ?? 0;
    weights[column] = (weights[column] ?? 0) + factor * (values[at] ?? 0);
  }
}
