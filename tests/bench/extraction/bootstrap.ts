import { grouped } from "@/scripts/training/metrics";
import { randomNumbers } from "@/scripts/training/random";

/** A figure with the interval in which 95 of 100 resamplings of the documents put it. */
export type Figure = { readonly value: number; readonly low: number; readonly high: number };

const RESAMPLINGS = 1000;

/**
 * Percentile bootstrap (Efron and Tibshirani 1993) over documents, since sentences of one document resemble each other.
 * Deterministic.
 */
export function withInterval<T extends { readonly document: string }>(
  examples: readonly T[],
  measure: (examples: readonly T[]) => number,
): Figure {
  const documents = [...grouped(examples).values()];
  const next = randomNumbers(7);
  const values = Array.from({ length: RESAMPLINGS }, () => {
    const drawn = documents.flatMap((_, at) => {
      const chosen = documents[Math.floor(next() * documents.length)] ?? [];
      // A document drawn twice counts as two.
      return chosen.map((example) => ({ ...example, document: `${example.document}#${at}` }));
    });
    return measure(drawn);
  }).sort((a, b) => a - b);
  return { value: measure(examples), low: values[25] ?? Number.NaN, high: values[974] ?? Number.NaN };
}

/** As ".912 (.880–.941)". */
export function printed({ value, low, high }: Figure): string {
  return `${decimal(value)} (${decimal(low)}–${decimal(high)})`;
}

/** As ".912". */
export function decimal(value: number): string {
  return value.toFixed(3).replace(/^0/u, "");
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
