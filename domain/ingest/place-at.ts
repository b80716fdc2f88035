import { z } from "zod";
import { type TextPlace, textPlaceSchema } from "./ingested-article";

export const textPlacesSchema = z.array(textPlaceSchema);

/**
 * The place of the original that a stretch of the text beginning there stands at: the last one that begins before it.
 * @param places in the order of the text
 * @param offset UTF-16 units into the text
 */
export function placeAt(places: readonly TextPlace[], offset: number): TextPlace | null {
  return places.findLast(({ start }) => start <= offset) ?? places[0] ?? null;
}
