import { mixed } from "./shingles";

/**
 * Texts that share nine tenths of their shingles have one of these in common but for one pair in ten thousand; those
 * that share half of them, in two cases of three; unlike ones practically never.
 */
const BANDS = 8;
const ROWS = 3;

/**
 * A text's sketch: eight numbers (signed, 32 bits) by which texts that share most of their shingles find each other in an
 * index. Each stands for the smallest of the shingles in three orders (min-wise hashing). None for a text without
 * words. Stored rows depend on it: a change takes a migration that makes them anew.
 */
export function sketchOf(shingles: ReadonlySet<number>): number[] {
  if (shingles.size === 0) return [];
  const least = new Uint32Array(BANDS * ROWS).fill(0xffffffff);
  const orders = least.map((_, order) => mixed(order + 1));
  for (const shingle of shingles) {
    for (let order = 0; order < orders.length; order += 1) {
      const rank = mixed(shingle ^ (orders[order] ?? 0));
      if (rank < (least[order] ?? 0)) least[order] = rank;
    }
  }
  return Array.from({ length: BANDS }, (_, band) => {
    const rows = least.slice(band * ROWS, (band + 1) * ROWS);
    return rows.reduce((hash, rank) => mixed(Math.imul(hash, 31) + rank), band + 1) | 0;
  });
}
