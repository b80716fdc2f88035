import { QUOTATION_MARK } from "@/domain/quotation-marks";

/** A piece of a page's text, as a reader sees it set. */
export interface PageBlock {
  kind: "heading" | "paragraph" | "item" | "row" | "quotation" | "caption" | "preformatted";
  /** Without white space at its ends. Cells of a row are parted by tabs; a list's mark stands before its item. */
  text: string;
  /** Whether it stands in a block quotation. */
  isQuoted?: true;
  /** Where its cells begin that head a row or a column, in UTF-16 units of a row's text. */
  heads?: readonly number[];
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

/** A block as it stands in the text: with ">" before each line of a block quotation, as in mail and Markdown. */
export function writtenBlock({ text, isQuoted, kind }: PageBlock): string {
  return isQuoted === true && kind !== "row" ? QUOTATION_MARK + text.replaceAll("\n", `\n${QUOTATION_MARK}`) : text;
}

/** The blocks as one text. */
export function textOf(blocks: readonly PageBlock[]): string {
  return blocks.map((block, index) => `${joinOf(blocks[index - 1], block)}${writtenBlock(block)}`).join("");
}

/** Where each block begins in the text that they make. */
export function startsOf(blocks: readonly PageBlock[]): number[] {
  let offset = 0;
  return blocks.map((block, index) => {
    const start = offset + joinOf(blocks[index - 1], block).length;
    offset = start + writtenBlock(block).length;
    return start;
  });
}

/** The blocks of a text that is set as one block quotation, as if it were set plainly: then nobody is quoted in it. */
export function withoutSettingQuotation(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const isSet = blocks.every(({ isQuoted, kind, text }) => isQuoted === true || kind === "heading" || /^—/u.test(text));
  if (!isSet || blocks.some(({ text }) => /(?:^|\n)—/u.test(text))) return blocks;
  return blocks.map(({ isQuoted: _, ...block }) => block);
}

/** Where cells begin in that text that head a row or a column. */
export function headsOf(blocks: readonly PageBlock[]): number[] {
  if (blocks.every(({ heads }) => heads === undefined)) return [];
  const starts = startsOf(blocks);
  return blocks.flatMap(({ heads = [] }, index) => heads.map((offset) => (starts[index] ?? 0) + offset));
}
