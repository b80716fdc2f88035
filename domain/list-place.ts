import { z } from "zod";

/** A row's place in a list: by its time, and among those of one time by its id. */
export interface ListCursor {
  at: Date;
  id: string;
}

/** Where a page of a list begins: beyond a row, or so that it ends above it; null for the top of the list. */
export type ListPlace = { cursor: ListCursor; upwards: boolean } | null;

const placeSchema = z
  .string()
  .max(80)
  .regex(/^(?:beyond|above)_\d{1,14}_[0-9a-f-]{1,36}$/);

/** Reads the parameter of a list; one that is no place is passed over. */
export function readPlace(value: unknown): ListPlace {
  const text = placeSchema.safeParse(value);
  if (!text.success) return null;
  const [direction, at, id = ""] = text.data.split("_");
  return { cursor: { at: new Date(Number(at)), id }, upwards: direction === "above" };
}

/** The parameter for the rows beyond this one, or for those above it. */
export function placeBeyond(cursor: ListCursor): string {
  return `beyond_${cursor.at.getTime()}_${cursor.id}`;
}

export function placeAbove(cursor: ListCursor): string {
  return `above_${cursor.at.getTime()}_${cursor.id}`;
}

/** A page of a list of the desk. */
export interface ListPage<Row> {
  rows: Row[];
  /** How many rows the whole list has. */
  total: number;
  /** The list's parameter for the neighbouring pages, where there are any. */
  above: string | null;
  beyond: string | null;
}
