import { z } from "zod";
import { type TextPlace, textPlaceSchema } from "./ingested-article";

/** More cells that head something are not kept of an article. */
const MOST_HEADS = 5_000;

const headSchema = z.object({ kind: z.literal("head"), start: z.number().int().min(0) });
const storedSchema = z.array(z.union([textPlaceSchema, headSchema]));
type StoredPlace = z.infer<typeof storedSchema>[number];

/**
 * What is stored of the places in an article's text: the original's pages or times, and where cells of tables begin
 * that head a row or a column.
 */
export function storedPlaces(places: readonly TextPlace[], heads: readonly number[]): StoredPlace[] {
  return [...places, ...heads.slice(0, MOST_HEADS).map((start) => ({ kind: "head" as const, start }))];
}

/** The pages or times among what is stored, in the order of the text. */
export function placesIn(stored: unknown): TextPlace[] {
  return storedSchema.parse(stored).filter((place) => place.kind !== "head");
}

/** Where cells begin that head a row or a column. */
export function headsIn(stored: unknown): number[] {
  return storedSchema.parse(stored).flatMap((place) => (place.kind === "head" ? [place.start] : []));
}
