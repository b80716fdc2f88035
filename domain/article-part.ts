/** Where a claim stands in an article's text, in UTF-16 units, `end` exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

/** The part of an article that one page shows: at most so many claims in the order of the text, with their text. */
export interface ArticlePart {
  /** From 1. */
  number: number;
  /** How many parts there are, at least one. */
  count: number;
  /** How many claims stand before it. */
  skipped: number;
  /** How many claims the whole article has. */
  total: number;
}

/** The part of that number, or the last one where there are fewer. */
export function partNumber(number: number, total: number, size: number): ArticlePart {
  const count = Math.max(1, Math.ceil(total / size));
  const within = Math.min(Math.max(1, number), count);
  return { number: within, count, skipped: (within - 1) * size, total };
}

/** The part in which the claim stands that has so many before it. */
export function partWithClaim(rank: number, total: number, size: number): ArticlePart {
  return partNumber(Math.floor(rank / size) + 1, total, size);
}

/**
 * Which stretch of the text a part shows. Parts follow each other without a gap and are cut at the end of a line where
 * one ends between their claims. Where claims reach beyond the cut a part goes on to their end, and the next begins at
 * the cut all the same.
 * @param claims those of the part, in the order of the text
 * @param previous the last claim before the part, where there is one
 * @param next the first claim behind it, where there is one
 */
export function partOfText(
  text: string,
  claims: readonly Stretch[],
  previous: Stretch | undefined,
  next: Stretch | undefined,
): Stretch {
  const first = claims.at(0);
  const last = claims.at(-1);
  const start = previous === undefined || first === undefined ? 0 : cutBetween(text, previous.start, first.start);
  const end = next === undefined || last === undefined ? text.length : cutBetween(text, last.start, next.start);
  return { start, end: claims.reduce((furthest, claim) => Math.max(furthest, claim.end), end) };
}

/** Behind the last line that ends between the two, or where the later one begins. */
function cutBetween(text: string, earlier: number, later: number): number {
  const lineEnd = text.lastIndexOf("\n", later - 1);
  return lineEnd > earlier ? lineEnd + 1 : later;
}
