import { type TextRange, trimRange } from "@/domain/anchoring/quote-selector";

const CELL_DIVIDER = /\t+| *\| */u;
const MAX_CELL_LENGTH = 60;
const MIN_ROW_LENGTH = 3;
const MAX_ROW_LENGTH = 600;
/** So many cells make a row even without another row beside it. */
const MIN_LONE_CELLS = 3;

/** Whether a line is a row of a table: short cells that tabs or bars divide, with another row beside it or enough of them. */
export function isTableRow(
  text: string,
  content: string,
  before: TextRange | undefined,
  next: TextRange | undefined,
): boolean {
  const cells = cellsOf(content);
  if (cells < 2) return false;
  const beside = [before, next].map((line) => (line === undefined ? 0 : cellsOf(text.slice(line.start, line.end))));
  return cells >= MIN_LONE_CELLS || beside.some((other) => other >= 2);
}

/** How many short cells a line has; none when one of them is too long for a table. */
function cellsOf(content: string): number {
  if (content.length < MIN_ROW_LENGTH || content.length > MAX_ROW_LENGTH || !/[\t|]/u.test(content)) return 0;
  const cells = content.split(CELL_DIVIDER).filter((cell) => cell.trim() !== "");
  return cells.every((cell) => cell.length <= MAX_CELL_LENGTH) ? cells.length : 0;
}

/** A cell of a row that holds sentences besides figures and names. */
export type ReadCell = TextRange & { readonly isProse: boolean };

const SENTENCE_START = /^["“„«‘'([]{0,2}[\p{Lu}\p{Lo}\p{N}]/u;
const SENTENCE_END = /[.!?…。！？؟۔][\p{Pe}\p{Pf}"'*_]{0,4}$/u;
const MIN_SENTENCE_WORDS = 4;

/**
 * The cells of a row of which at least one holds sentences, in order; null for what is no row, and for a row without a
 * sentence. Linear.
 */
export function cellsOfProse(text: string, { start, end }: TextRange): ReadCell[] | null {
  const content = text.slice(start, end);
  const divider = content.includes("\t") ? "\t" : content.startsWith("|") && content.endsWith("|") ? "|" : null;
  if (divider === null) return null;
  const cells: ReadCell[] = [];
  let from = start;
  for (const cell of content.split(divider)) {
    const { start: first, end: last } = trimRange(text, from, from + cell.length);
    if (first < last) cells.push({ start: first, end: last, isProse: isProse(text.slice(first, last)) });
    from += cell.length + 1;
  }
  return cells.length > 1 && cells.some((cell) => cell.isProse) ? cells : null;
}

function isProse(cell: string): boolean {
  if (!SENTENCE_END.test(cell.slice(-6)) || !SENTENCE_START.test(cell.slice(0, 4))) return false;
  return cell.split(/\s+/u, MIN_SENTENCE_WORDS).length >= MIN_SENTENCE_WORDS && /\p{L}{2}\s+\p{L}/u.test(cell);
}
