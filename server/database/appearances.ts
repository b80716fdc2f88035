import { allRows } from "./batches";
import type { Transaction } from "./database";

interface Place {
  exact: string;
  title: string;
}

/** The passages of at most a batch of claims, with the titles of their articles, by the ids of the claims. */
export async function appearancesOf(tx: Transaction, batch: string[]): Promise<ReadonlyMap<string, Place[]>> {
  const rows = await allRows<{ id: string; claimId: string; exact: string; article: { title: string } }>((last, take) =>
    tx.appearance.findMany({
      where: { claimId: { in: batch }, ...(last === undefined ? {} : { id: { gt: last.id } }) },
      orderBy: { id: "asc" },
      take,
      select: { id: true, claimId: true, exact: true, article: { select: { title: true } } },
    }),
  );
  const places = new Map<string, Place[]>();
  for (const { claimId, exact, article } of rows) {
    const place = { exact, title: article.title };
    const before = places.get(claimId);
    if (before === undefined) places.set(claimId, [place]);
    else before.push(place);
  }
  return places;
}
