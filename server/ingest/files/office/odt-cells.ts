/** In cells: more than a table of a text has side by side. */
const MOST_COLUMNS = 200;

/**
 * The cells of a row of an OpenDocument table, one for each column: null for those that others cover and for empty
 * ones. Empty ones at the end are left out, since a row may be filled with them to the last column that there can be.
 */
export function rowCells(row: Element): (Element | null)[] {
  const cells: (Element | null)[] = [];
  let end = 0;
  for (const cell of row.children) {
    const name = cell.nodeName.toLowerCase();
    if (name !== "table:table-cell" && name !== "table:covered-table-cell") continue;
    const shown = name === "table:table-cell" && cell.childElementCount > 0 ? cell : null;
    // Whole tables are not written again and again, which could grow without end.
    const isPlain = shown === null || shown.getElementsByTagName("table:table").length === 0;
    const times = isPlain ? repeated(cell) : 1;
    for (let count = 0; count < times && (count === 0 || cells.length < MOST_COLUMNS); count += 1) cells.push(shown);
    if (shown !== null || name === "table:covered-table-cell") end = cells.length;
  }
  return cells.slice(0, end);
}

function repeated(cell: Element): number {
  const times = Number(cell.getAttribute("table:number-columns-repeated") ?? "1");
  return Number.isInteger(times) && times > 0 ? times : 1;
}
