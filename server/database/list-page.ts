import { type ListCursor, type ListPage, type ListPlace, placeAbove, placeBeyond } from "@/domain/list-place";
import { cutPage } from "@/domain/paging";

type Direction = "asc" | "desc";

/** How the rows of one page are asked for. */
export interface PageQuery {
  /** In which the rows are to come. */
  order: Direction;
  take: number;
  /** What the rows have to lie beyond, in that order; null at the top. */
  beyond: ListCursor | null;
}

export interface ListQuery<Row> {
  place: ListPlace;
  /** Rows on a page. */
  limit: number;
  /** The order of the list. */
  order: Direction;
  find: (query: PageQuery) => Promise<Row[]>;
  count: () => Promise<number>;
  cursorOf: (row: Row) => ListCursor;
}

/** A page of a list of any length, and how many rows the whole has. A place that leads nowhere gives the top. */
export async function listPage<Row>(query: ListQuery<Row>): Promise<ListPage<Row>> {
  const { place, limit, order, find, count, cursorOf } = query;
  const upwards = place?.upwards ?? false;
  const opposite = order === "asc" ? "desc" : "asc";
  const found = await find({
    order: upwards ? opposite : order,
    take: limit + 1,
    beyond: place === null ? null : place.cursor,
  });
  const page = cutPage(found, limit, { upwards, isTop: place === null });
  if (page === null && place !== null) return listPage({ ...query, place: null });
  const rows = page?.shown ?? [];
  const [first, last] = [rows.at(0), rows.at(-1)];
  return {
    rows,
    total: await count(),
    above: page?.hasEarlier && first !== undefined ? placeAbove(cursorOf(first)) : null,
    beyond: page?.hasLater && last !== undefined ? placeBeyond(cursorOf(last)) : null,
  };
}

/**
 * What rows beyond a cursor pass: later in the list by their time, or of the same time and later by their id.
 * @param filterOf asks for the time in its column
 */
export function rowsBeyond<Filter>(
  { order, beyond }: Pick<PageQuery, "order" | "beyond">,
  filterOf: (at: Date | { gt: Date } | { lt: Date }) => Filter,
) {
  if (beyond === null) return {};
  return { OR: [filterOf(past(order, beyond.at)), { ...filterOf(beyond.at), id: past(order, beyond.id) }] };
}

/** The comparison that rows beyond a cursor pass: `{ lt: … }` where they come in falling order. */
export function past<Value>(order: Direction, value: Value): { gt: Value } | { lt: Value } {
  return order === "asc" ? { gt: value } : { lt: value };
}
