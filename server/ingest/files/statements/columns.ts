import { type ColumnRole, rankOf } from "./column-names";

/** Which columns of a table hold what; numbers from 0. */
export interface Columns {
  readonly statement: number;
  readonly speaker: number | null;
  readonly date: number | null;
  readonly source: number | null;
  readonly url: number | null;
  readonly title: number | null;
  /** Names of the columns, where a row has them. */
  readonly names: readonly string[] | null;
  /** Number of the first row of statements. */
  readonly firstRow: number;
}

const LOOKED_AT = 200;
/** Titles and notes may stand above the names of the columns. */
const MAX_ROWS_ABOVE = 8;
/** A statement has more words than a name or a date. */
const FEWEST_WORDS = 3;

/** Finds the column of statements by its name, and else as that with the longest texts; null where there is none. */
export function columnsOf(rows: readonly string[][]): Columns | null {
  const above = rowsAboveNames(rows);
  const [first = [], ...others] = rows.slice(above);
  const sample = others.length > 0 ? others : [first];
  const named = longestColumn(sample, bestNamed(first, "statement"));
  const statement = named ?? longestColumn(sample, [...first.keys()]);
  if (statement === null || (named === null && meanWords(sample, statement) < FEWEST_WORDS)) return null;
  const other = (role: ColumnRole, taken: readonly (number | null)[]) =>
    bestNamed(first, role).find((column) => column !== statement && !taken.includes(column)) ?? null;
  const speaker = other("speaker", []);
  const isShort = others.length > 0 && wordsIn(first[statement] ?? "") * 2 < meanWords(others, statement);
  const isHead = named !== null || speaker !== null || isShort;
  const [date, source, url, title] = isHead
    ? [other("date", [speaker]), other("source", [speaker]), other("url", [speaker]), other("title", [speaker])]
    : [null, null, null, null];
  const names = isHead ? first.map((name) => name.trim()) : null;
  return { statement, speaker, date, source, url, title, names, firstRow: above + (isHead ? 1 : 0) };
}

/** How many rows stand above the one that names a column of statements; none where no row does. */
function rowsAboveNames(rows: readonly string[][]): number {
  const at = rows
    .slice(0, MAX_ROWS_ABOVE + 1)
    .findIndex((row) => bestNamed(row, "statement").length > 0 && row.length > 1);
  return Math.max(0, at);
}

/** The columns of a row whose names tell best that they hold this. */
function bestNamed(names: readonly string[], role: ColumnRole): number[] {
  const ranks = names.map((name) => rankOf(name, role));
  const best = ranks.reduce<number>((least, rank) => Math.min(least, rank ?? least), Number.POSITIVE_INFINITY);
  return ranks.flatMap((rank, column) => (rank === best ? [column] : []));
}

/** The one of these columns with the longest texts; the first where nothing stands in any of them. */
function longestColumn(rows: readonly string[][], columns: readonly number[]): number | null {
  let best: number | null = columns[0] ?? null;
  let most = 0;
  for (const index of columns) {
    const words = meanWords(rows, index);
    if (words > most) [best, most] = [index, words];
  }
  return best;
}

function meanWords(rows: readonly string[][], column: number): number {
  const looked = rows.slice(0, LOOKED_AT);
  return looked.reduce((sum, row) => sum + wordsIn(row[column] ?? ""), 0) / Math.max(1, looked.length);
}

/** Words of letters: an address or a number is none. Chinese and Japanese are written without spaces. */
const wordsIn = (text: string) =>
  text
    .slice(0, 1000)
    .split(/\s+|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2})/u)
    .filter((word) => /\p{L}/u.test(word) && !word.includes("://")).length;
