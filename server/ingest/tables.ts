import { isHidden } from "./hidden";

const BLOCKS_WITHIN = "p, div, table, ul, ol, dl, blockquote, h1, h2, h3, h4, h5, h6, section, article, form";

/** Cells of figures and names are shorter; paragraphs that a table only sets side by side are longer. */
const LONGEST_CELL = 300;

/** Whether a table holds data in rows and columns, and does not only set the page. */
export function isDataTable(table: Element): boolean {
  const role = table.getAttribute("role");
  if (role === "presentation" || role === "none") return false;
  if (table.querySelector("table") !== null || !isRegular(table) || hasPartsInCells(table)) return false;
  if (table.querySelector("caption, thead, th") !== null) return true;
  const cells = [...table.querySelectorAll("td")];
  const isWide = [...table.querySelectorAll("tr")].some((row) => row.querySelectorAll("td").length > 1);
  return isWide && cells.every(isCell);
}

/** Whether a row or a caption is seen, which may stand in a part of the table that is hidden. */
export function isShownIn(table: Element, part: Element): boolean {
  const { parentElement: around } = part;
  return !isHidden(part) && (around === null || around === table || !isHidden(around));
}

/** A cell that reaches over more columns or rows is taken to reach so far at most. */
const WIDEST = 40;
const TALLEST = 1000;
/** Cells beyond so many columns reach over nothing: cells that all reach down would widen every row under them. */
const MOST_COLUMNS = 200;

/**
 * The rows that a table shows, each with its cells by their columns: null where one from another column or row reaches.
 */
export function rowsOf(table: Element): { row: Element; cells: (Element | null)[] }[] {
  /** By column, how many rows a cell above still reaches down. */
  let reaching: number[] = [];
  let group: Element | null = null;
  return [...table.querySelectorAll("tr")]
    .filter((row) => isShownIn(table, row))
    .map((row) => {
      const cells: (Element | null)[] = [];
      // No cell reaches out of its head, body or foot.
      if (row.parentElement !== group) reaching = [];
      group = row.parentElement;
      const skipReached = () => {
        while ((reaching[cells.length] ?? 0) > 0) {
          reaching[cells.length] = (reaching[cells.length] ?? 0) - 1;
          cells.push(null);
        }
      };
      for (const cell of row.children) {
        if ((cell.localName !== "td" && cell.localName !== "th") || isHidden(cell)) continue;
        skipReached();
        const isFarOut = cells.length >= MOST_COLUMNS;
        const rows = isFarOut ? 1 : spanOf(cell, "rowspan", TALLEST);
        const columns = isFarOut ? 1 : spanOf(cell, "colspan", WIDEST);
        for (let column = 0; column < columns; column += 1) {
          reaching[cells.length] = rows - 1;
          cells.push(column === 0 ? cell : null);
        }
      }
      skipReached();
      return { row, cells };
    });
}

/** Where the cells of a row that head it or a column begin in its text, whose cells tabs part. */
export function headStarts(cells: readonly (Element | null)[], shown: readonly string[]): number[] {
  const starts: number[] = [];
  let offset = 0;
  for (const [column, cell] of cells.entries()) {
    const text = shown[column] ?? "";
    if (cell?.localName === "th" && text !== "") starts.push(offset);
    offset += text.length + 1;
  }
  return starts;
}

function spanOf(cell: Element, name: "rowspan" | "colspan", most: number): number {
  const span = Number.parseInt(cell.getAttribute(name) ?? "1", 10);
  // To the end of its head, body or foot.
  if (name === "rowspan" && span === 0) return most;
  return Number.isInteger(span) && span > 0 ? Math.min(span, most) : 1;
}

function isCell(cell: Element): boolean {
  const within = cell.querySelectorAll(BLOCKS_WITHIN);
  return within.length <= 1 && (cell.textContent ?? "").length <= LONGEST_CELL;
}

/** Parts that the parser left in a cell would be read there and once more as rows. */
function hasPartsInCells(table: Element): boolean {
  return [...table.querySelectorAll("tr, caption")].some((part) => part.closest("td, th, table") !== table);
}

const PARTS: Record<string, readonly string[]> = {
  table: ["caption", "colgroup", "thead", "tbody", "tfoot", "tr"],
  thead: ["tr"],
  tbody: ["tr"],
  tfoot: ["tr"],
  tr: ["td", "th"],
};

/** Whether it holds rows of cells and nothing else, so that no text is lost where it is read by its cells. */
function isRegular(part: Element): boolean {
  const within = PARTS[part.localName];
  if (within === undefined) return true;
  return [...part.children].every((child) => within.includes(child.localName) && isRegular(child)) && !hasText(part);
}

const TEXT = 3;

function hasText({ childNodes }: Element): boolean {
  return [...childNodes].some(({ nodeType, textContent }) => nodeType === TEXT && (textContent ?? "").trim() !== "");
}
