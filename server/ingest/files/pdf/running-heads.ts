import type { Segment } from "./segments";

/** A page's segments, in the order of painting. */
export interface PageSegments {
  readonly number: number;
  readonly segments: readonly Segment[];
}

export interface WithoutHeads {
  pages: PageSegments[];
  /** Each head or foot once, with the number of the first page that has it. */
  heads: { page: number; text: string }[];
  /** Whether numbers of pages were left out. */
  areNumbered: boolean;
}

/** So many lines at the top and at the foot of a page can be its running heads. */
const MOST_LINES = 3;
/** Left and right pages have heads of their own, and first pages of chapters none. */
const SHARE = 0.3;

const PAGE_NUMBER =
  /^(?:\p{L}{1,8}\.?\s)?[-–—|\s]*(\d{1,4}|[ivxlc]{1,7})[-–—|\s]*(?:(?:of|\/|из|з|von|de|sur)\s*\d{1,4})?$/iu;

/** Takes off what stands over and under the text of page after page, and the numbers of pages. */
export function withoutRunningHeads(pages: readonly PageSegments[]): WithoutHeads {
  const edges = pages.map(({ segments }) => edgeRows(segments));
  const seen = new Map<string, number>();
  for (const rows of edges) {
    for (const key of new Set(rows.map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  const fewest = Math.max(2, Math.ceil(pages.length * SHARE));
  const shift = numberShift(pages, edges);
  const heads = new Map<string, { page: number; text: string }>();
  let areNumbered = false;
  const stripped = pages.map(({ number, segments }, index) => {
    const gone = new Set<Segment>();
    for (const row of edges[index] ?? []) {
      const isNumber = shift !== null && pageNumber(row) === number + shift;
      if (!isNumber && (SENTENCE.test(row.text) || (seen.get(keyOf(row)) ?? 0) < fewest)) continue;
      for (const segment of row.segments) gone.add(segment);
      if (isNumber || /^[\d\s#]*$/.test(row.text)) areNumbered = true;
      else if (!heads.has(keyOf(row))) heads.set(keyOf(row), { page: number, text: row.text });
    }
    return { number, segments: segments.filter((segment) => !gone.has(segment)) };
  });
  return { pages: stripped, heads: [...heads.values()], areNumbered };
}

interface EdgeRow {
  text: string;
  segments: Segment[];
  y: number;
  isTop: boolean;
}

function edgeRows(segments: readonly Segment[]): EdgeRow[] {
  const rows: EdgeRow[] = [];
  for (const segment of [...segments].sort((a, b) => a.y - b.y || a.left - b.left)) {
    const row = rows.at(-1);
    if (row && Math.abs(row.y - segment.y) < segment.size * 0.3) row.segments.push(segment);
    else rows.push({ text: "", segments: [segment], y: segment.y, isTop: true });
  }
  for (const row of rows) row.text = row.segments.map(({ text }) => text).join(" ");
  // A page of few lines is all edge: its lines are then told by their being the same on others alone.
  const foot = rows.slice(Math.max(MOST_LINES, rows.length - MOST_LINES));
  return [...rows.slice(0, MOST_LINES), ...foot.map((row) => ({ ...row, isTop: false }))];
}

/** A line that ends a sentence, its last two letters on one line, is the text's own, whatever it has in common with others. */
const SENTENCE = /\p{L}[^\p{L}\n\r\u2028\u2029]*\p{L}[^\p{L}]*[.!?…。]["”’»)\]]*$/u;

/** The same on every page: the words, whatever number of a page stands before or behind them, about where they stand. */
function keyOf({ text, y, isTop }: EdgeRow): string {
  const words = text
    .toLowerCase()
    .replace(/^\s*\d{1,4}(?=\D)|(?<=\D)\d{1,4}(?:\s*(?:of|\/|из|з|von|de|sur)\s*\d{1,4})?\s*$|^\s*\d{1,4}\s*$/gu, "#")
    .replace(/\s+/g, " ");
  return `${isTop ? "top" : "foot"} ${Math.round(y / 12)} ${words}`;
}

function pageNumber({ text }: EdgeRow): number | null {
  const number = PAGE_NUMBER.exec(text)?.[1];
  return number === undefined || !/^\d+$/.test(number) ? null : Number(number);
}

/** By how much the numbers that are printed on most pages differ from a count of the pages; null where there are none. */
function numberShift(pages: readonly PageSegments[], edges: readonly EdgeRow[][]): number | null {
  const counts = new Map<number, number>();
  for (const [index, rows] of edges.entries()) {
    const page = pages[index]?.number ?? 0;
    for (const row of rows) {
      const number = pageNumber(row);
      if (number !== null) counts.set(number - page, (counts.get(number - page) ?? 0) + 1);
    }
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  if (most === undefined) return null;
  const isSinglePage = pages.length === 1 && most[0] === 0;
  return isSinglePage || most[1] >= Math.max(2, pages.length / 2) ? most[0] : null;
}
