import type { z } from "zod";
import type { ClassifierHead, classifierSchema } from "@/domain/extraction/classifier/classifier";
import { DENSE_FEATURES } from "@/domain/extraction/classifier/dense-features";
import { TABLE_SIZE } from "@/domain/extraction/classifier/hashed-features";
import type { Calibration } from "./calibration";
import { BIAS_COLUMN, DOMAIN_COLUMNS } from "./examples";
import type { FittedHead } from "./fit-heads";

/** A weights file as it is written. */
export type WeightsFile = z.input<typeof classifierSchema>;
type PackedHead = WeightsFile["heads"][ClassifierHead];

const LARGEST = 127;

/** Rounds a head to one byte a bucket and four digits a dense weight; the scale is that of the largest weight. */
export function packHead(head: FittedHead, { slope, intercept }: Calibration): PackedHead {
  const words = packTable(head.subarray(0, TABLE_SIZE));
  const letters = packTable(head.subarray(TABLE_SIZE, 2 * TABLE_SIZE));
  return {
    bias: rounded(head[BIAS_COLUMN] ?? 0),
    slope: rounded(slope),
    intercept: rounded(intercept),
    dense: Array.from(head.subarray(2 * TABLE_SIZE, 2 * TABLE_SIZE + DENSE_FEATURES.length), rounded),
    wordScale: words.scale,
    words: words.packed,
    letterScale: letters.scale,
    letters: letters.packed,
  };
}

/** The head as it is after packing, so that calibration and thresholds are those of what is shipped. */
export function asPacked(head: FittedHead): FittedHead {
  const copy = new Float64Array(DOMAIN_COLUMNS);
  for (const from of [0, TABLE_SIZE]) {
    const { scale, units } = quantise(head.subarray(from, from + TABLE_SIZE));
    for (const [at, unit] of units.entries()) copy[from + at] = unit * scale;
  }
  for (let column = 2 * TABLE_SIZE; column < DOMAIN_COLUMNS; column += 1) copy[column] = rounded(head[column] ?? 0);
  return copy;
}

function packTable(weights: Float64Array): { scale: number; packed: string } {
  const { scale, units } = quantise(weights);
  return { scale, packed: Buffer.from(units.buffer).toString("base64") };
}

function quantise(weights: Float64Array): { scale: number; units: Int8Array } {
  const most = weights.reduce((largest, weight) => Math.max(largest, Math.abs(weight)), 1e-6);
  const scale = Number((most / LARGEST).toPrecision(6));
  return { scale, units: Int8Array.from(weights, (weight) => clamp(Math.round(weight / scale))) };
}

function clamp(unit: number): number {
  return Math.max(-LARGEST, Math.min(LARGEST, unit));
}

function rounded(weight: number): number {
  return Math.round(weight * 10_000) / 10_000;
}
