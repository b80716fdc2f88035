/** A piece of a page's text, as a reader sees it set. */
export interface PageBlock {
  kind: "heading" | "paragraph" | "item" | "row" | "quotation" | "caption" | "preformatted";
  /** Without white space at its ends. Cells of a row are parted by tabs; a list's mark stands before its item. */
  text: string;
  /** Rows of one table have the same number; what follows another block of the same table stands under it. */
  table?: number;
  /** How many of its UTF-16 code units are links. */
  linked: number;
  /** The elements that its words stand in directly. */
  holders: ReadonlySet<Element>;
}

/** What stands between two blocks of a text: an empty line, and none between the rows of a table. */
export function joinOf(before: PageBlock | undefined, { table }: PageBlock): string {
  if (before === undefined) return "";
  return table !== undefined && before.table === table ? "\n" : "\n\n";
}

/** The blocks as one text. */
export function textOf(blocks: readonly PageBlock[]): string {
  return blocks.map((block, index) => `${joinOf(blocks[index - 1], block)}${block.text}`).join("");
}
