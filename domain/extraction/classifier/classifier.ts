import { z } from "zod";
import { DENSE_FEATURES } from "./dense-features";
import { TABLE_SIZE } from "./hashed-features";
import type { ClassifierInput } from "./sentence-features";

/** How sure the classifier is, 0 to 1, calibrated on news. */
export type Judgement = {
  /** That a sentence asserts something that evidence could settle. */
  readonly checkable: number;
  /** That a desk would want it settled. */
  readonly checkWorthy: number;
};

export const CLASSIFIER_HEADS = ["checkable", "checkWorthy"] as const;

export type ClassifierHead = (typeof CLASSIFIER_HEADS)[number];

/** Weights of one head, in log odds before calibration. */
export type HeadWeights = {
  /** One weight a bucket, in units of `wordScale` and `letterScale`. */
  readonly words: Int8Array;
  readonly wordScale: number;
  readonly letters: Int8Array;
  readonly letterScale: number;
  /** In the order of `DENSE_FEATURES`. */
  readonly dense: readonly number[];
  readonly bias: number;
  /** Platt scaling: the calibrated log odds are `slope · raw + intercept`. */
  readonly slope: number;
  readonly intercept: number;
};

export type Classifier = {
  /** Names the method and the training, such as "linear-1". */
  readonly id: string;
  /** Check-worthiness from which a sentence is put before a reviewer. */
  readonly threshold: number;
  readonly heads: Readonly<Record<ClassifierHead, HeadWeights>>;
};

const tableSchema = z
  .base64()
  .transform((packed) => Int8Array.from(atob(packed), (unit) => unit.charCodeAt(0)))
  .refine((table) => table.length === TABLE_SIZE, `A table has ${TABLE_SIZE} weights.`);

const headSchema = z.object({
  words: tableSchema,
  wordScale: z.number().positive(),
  letters: tableSchema,
  letterScale: z.number().positive(),
  dense: z.array(z.number()).length(DENSE_FEATURES.length),
  bias: z.number(),
  slope: z.number().positive(),
  intercept: z.number(),
});

/** The shape of a weights file. What it says of data and licence is for its readers. */
export const classifierSchema = z.object({
  id: z.string().min(1).max(60),
  licence: z.string(),
  attribution: z.array(z.string()).min(1),
  trainedOn: z.record(z.string(), z.number()),
  denseFeatures: z
    .array(z.string())
    .refine((names) => names.join() === DENSE_FEATURES.join(), "The weights were trained on other features."),
  threshold: z.number().gt(0).lt(1),
  heads: z.object({ checkable: headSchema, checkWorthy: headSchema }),
});

/** Judges a sentence by both heads. */
export function judge(classifier: Classifier, input: ClassifierInput): Judgement {
  return {
    checkable: calibrated(classifier.heads.checkable, rawScore(classifier.heads.checkable, input)),
    checkWorthy: calibrated(classifier.heads.checkWorthy, rawScore(classifier.heads.checkWorthy, input)),
  };
}

/** Log odds of one head before calibration. */
export function rawScore(head: HeadWeights, { hashed, dense }: ClassifierInput): number {
  let score = head.bias;
  for (let at = 0; at < dense.length; at += 1) score += (dense[at] ?? 0) * (head.dense[at] ?? 0);
  return (
    score +
    tableScore(hashed.words, head.words, head.wordScale) +
    tableScore(hashed.letters, head.letters, head.letterScale)
  );
}

function tableScore(buckets: readonly number[], table: Int8Array, scale: number): number {
  let sum = 0;
  for (const bucket of buckets) sum += table[bucket] ?? 0;
  return (scale * sum) / Math.sqrt(Math.max(1, buckets.length));
}

function calibrated({ slope, intercept }: HeadWeights, raw: number): number {
  return 1 / (1 + Math.exp(-(slope * raw + intercept)));
}
