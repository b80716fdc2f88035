/** What stands before each line of a block quotation in an article's text, as in mail and Markdown. */
export const QUOTATION_MARK = "> ";

/** Whether the mark of a block quotation stands at this offset of a text, at the start of a line. */
export function isQuotationMark(text: string, offset: number): boolean {
  return text.startsWith(QUOTATION_MARK, offset) && (offset === 0 || text.charAt(offset - 1) === "\n");
}

/** A passage as it is shown: a block quotation without the marks at its lines. */
export function withoutQuotationMarks(text: string): string {
  return text.replace(/^> /gm, "");
}
