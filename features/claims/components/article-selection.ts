export interface ArticleSelection {
  /** UTF-16 offset of the first selected unit in the article's text. */
  start: number;
  text: string;
}

/** The words selected in the article whose text stands in the element; null while there are none. */
export function readArticleSelection(elementId: string): ArticleSelection | null {
  const selected = document.getSelection();
  const article = document.getElementById(elementId);
  if (selected === null || article === null || selected.isCollapsed || selected.rangeCount === 0) return null;
  const range = selected.getRangeAt(0);
  if (!article.contains(range.commonAncestorContainer)) return null;
  const pieces = [...article.querySelectorAll<HTMLElement>("[data-start]")].filter((piece) =>
    range.intersectsNode(piece),
  );
  const words = pieces.map((piece) => selectedWords(piece, range)).filter(({ text }) => text !== "");
  const first = words[0];
  const text = words.map(({ text, parting }, index) => (index === 0 ? text : `${parting}${text}`)).join("");
  return first === undefined || text.trim() === "" ? null : { start: first.start, text };
}

/** What of a piece of the article's text is selected, and what parts it from the piece before. */
function selectedWords(piece: HTMLElement, range: Range): { start: number; text: string; parting: string } {
  const text = piece.textContent ?? "";
  const from = piece.contains(range.startContainer) ? unitsBefore(piece, range.startContainer, range.startOffset) : 0;
  const to = piece.contains(range.endContainer) ? unitsBefore(piece, range.endContainer, range.endOffset) : text.length;
  const start = from < to ? wordStart(text, from) : from;
  return {
    start: Number(piece.dataset.start) + start,
    text: text.slice(start, from < to ? wordEnd(text, to) : to),
    parting: partingOf(piece),
  };
}

/** Paragraphs are parted by an empty line, cells of a table by tabs; which white space it is makes no difference. */
function partingOf(piece: HTMLElement): string {
  const holder = piece.closest("p, td, th");
  if (holder?.querySelector("[data-start]") !== piece) return "";
  return holder.localName === "p" ? "\n\n" : "\t";
}

/** Letters and digits; a selection that begins or ends inside a word means the whole word. */
const IN_WORD = /[\p{L}\p{M}\p{N}]/u;

function isInsideWord(text: string, offset: number): boolean {
  return IN_WORD.test(text.charAt(offset - 1)) && IN_WORD.test(text.charAt(offset));
}

function wordStart(text: string, offset: number): number {
  return offset > 0 && isInsideWord(text, offset) ? wordStart(text, offset - 1) : offset;
}

function wordEnd(text: string, offset: number): number {
  return offset < text.length && isInsideWord(text, offset) ? wordEnd(text, offset + 1) : offset;
}

/** How many units of the piece stand before a place in it. */
function unitsBefore(piece: HTMLElement, container: Node, offset: number): number {
  const before = document.createRange();
  before.setStart(piece, 0);
  before.setEnd(container, offset);
  return before.toString().length;
}
