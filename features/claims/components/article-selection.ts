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
  const from = piece.contains(range.startContainer) ? unitsBefore(piece, range.startContainer, range.startOffset) : 0;
  const to = piece.contains(range.endContainer) ? unitsBefore(piece, range.endContainer, range.endOffset) : undefined;
  const isFirstOfParagraph = piece.closest("p")?.querySelector("[data-start]") === piece;
  return {
    start: Number(piece.dataset.start) + from,
    text: (piece.textContent ?? "").slice(from, to),
    parting: isFirstOfParagraph ? "\n\n" : "",
  };
}

/** How many units of the piece stand before a place in it. */
function unitsBefore(piece: HTMLElement, container: Node, offset: number): number {
  const before = document.createRange();
  before.setStart(piece, 0);
  before.setEnd(container, offset);
  return before.toString().length;
}
