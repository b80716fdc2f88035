import type { TextPlace } from "./ingested-article";

/**
 * The place of the original that a stretch of the text beginning there stands at: the last one that begins before it.
 * @param places in the order of the text
 * @param offset UTF-16 units into the text
 */
export function placeAt(places: readonly TextPlace[], offset: number): TextPlace | null {
  // Captions have a place every few words, and each claim asks: by halves, not one after another.
  let [from, to] = [0, places.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((places[middle]?.start ?? 0) <= offset) from = middle + 1;
    else to = middle;
  }
  return places[Math.max(0, from - 1)] ?? null;
}
