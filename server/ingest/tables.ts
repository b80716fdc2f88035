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
