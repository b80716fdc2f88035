import type { TextRange } from "@/domain/anchoring/quote-selector";

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
