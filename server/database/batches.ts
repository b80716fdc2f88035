/**
 * Rows and ids asked for at once. SQLite's adapter refuses an ordered list of 998 ids, which Prisma also writes by itself
 * where it reads what belongs to so many rows; see docs/decisions/0025-bounded-reads.md.
 */
export const BATCH = 500;

/** Does something with many, a batch of them after the other. */
export async function eachBatch<Item>(items: readonly Item[], work: (batch: Item[]) => Promise<void>): Promise<void> {
  for (let from = 0; from < items.length; from += BATCH) await work(items.slice(from, from + BATCH));
}

/** What is found for many ids, asked for in batches and in the order of the ids. */
export async function inBatches<Id, Row>(
  ids: readonly Id[],
  find: (batch: Id[]) => Promise<readonly Row[]>,
): Promise<Row[]> {
  const rows: Row[] = [];
  await eachBatch(ids, async (batch) => {
    for (const row of await find(batch)) rows.push(row);
  });
  return rows;
}

/**
 * Every row of a list that may be of any length, read batch after batch.
 * @param find reads at most `take` rows that come after `last`, from the beginning where there is none
 */
export async function* eachRow<Row>(
  find: (last: Row | undefined, take: number) => Promise<readonly Row[]>,
): AsyncGenerator<Row> {
  for (let last: Row | undefined; ; ) {
    const rows = await find(last, BATCH);
    yield* rows;
    last = rows.at(-1);
    if (rows.length < BATCH) return;
  }
}

/** The same as a list, for what has to be held whole. */
export async function allRows<Row>(
  find: (last: Row | undefined, take: number) => Promise<readonly Row[]>,
): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const row of eachRow(find)) rows.push(row);
  return rows;
}
