import type { TextPlace } from "@/domain/ingest/ingested-article";
import { placeAt } from "@/domain/ingest/place-at";
import { placesIn } from "@/domain/ingest/stored-places";
import type { Transaction } from "./database";

/** Says of offsets into an article's text at which page or time of the original they stand; null where it has none. */
export async function articlePlaces(
  tx: Pick<Transaction, "article">,
  articleId: string,
): Promise<(start: number) => TextPlace | null> {
  const { places } = await tx.article.findUniqueOrThrow({ where: { id: articleId }, select: { places: true } });
  const known = placesIn(places);
  return (start) => placeAt(known, start);
}

/** The column of an appearance: nothing where the original has no places. */
export function placeColumn(place: TextPlace | null): { place?: TextPlace } {
  return place === null ? {} : { place };
}
