/** Where a page of a list begins: at a cursor, going down the list from it or up to it; at the top where there is none. */
export interface Place {
  upwards: boolean;
  isTop: boolean;
}

export interface CutPage<T> {
  /** In the order of the list. */
  shown: T[];
  /** Whether there are others above and below. */
  hasEarlier: boolean;
  hasLater: boolean;
}

/**
 * A page of a list from rows that were asked for with one more than it holds, in the order in which they were gone
 * through: a row too many means that the list goes on. null where the page is better shown from the top: where going up
 * did not fill it, or nothing is left beyond the cursor.
 */
export function cutPage<T>(rows: readonly T[], limit: number, { upwards, isTop }: Place): CutPage<T> | null {
  if (upwards && (isTop || rows.length < limit)) return null;
  if (!isTop && rows.length === 0) return null;
  const goesOn = rows.length > limit;
  const shown = rows.slice(0, limit);
  return {
    shown: upwards ? shown.reverse() : shown,
    hasEarlier: upwards ? goesOn : !isTop,
    hasLater: upwards || goesOn,
  };
}
