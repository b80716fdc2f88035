/** A quotation in a block: from its opening mark to behind its closing mark; UTF-16 offsets into the article. */
export type Quotation = { readonly start: number; readonly end: number; readonly isClosed: boolean };

/** For each opening mark, the marks that close it. */
const CLOSING_MARKS = new Map<string, string>([
  ["“", "”"],
  ["„", "“”"],
  ["«", "»"],
]);

/**
 * The quotations of one block in order, without overlaps; a quotation within a quotation belongs to the outer one.
 * A quotation that is never closed runs to the end of the block when it opens with a curly mark or opens the block:
 * that is how speech over several paragraphs is set. Single quotation marks are taken as apostrophes.
 */
export function quotationsIn(text: string, start: number, end: number): Quotation[] {
  const quotations: Quotation[] = [];
  let opened = -1;
  let mark = "";
  for (let offset = start; offset < end; offset += 1) {
    const sign = text.charAt(offset);
    if (opened < 0) {
      if (CLOSING_MARKS.has(sign) || (sign === '"' && opensStraight(text, offset, start, end))) {
        opened = offset;
        mark = sign;
      }
    } else if (mark === '"' ? sign === '"' : (CLOSING_MARKS.get(mark) ?? "").includes(sign)) {
      quotations.push({ start: opened, end: offset + 1, isClosed: true });
      opened = -1;
    }
  }
  if (opened >= 0 && (mark !== '"' || opened === start)) quotations.push({ start: opened, end, isClosed: false });
  return quotations;
}

/** A straight mark opens where a word follows it and none stands before it, so that inches (5'10") do not. */
function opensStraight(text: string, offset: number, start: number, end: number): boolean {
  if (offset + 1 >= end || /\s/u.test(text.charAt(offset + 1))) return false;
  return offset === start || !/[\p{L}\p{N}'’]/u.test(text.charAt(offset - 1));
}

/** How many units of `start` to `end` lie inside quotations. */
export function quotedLength(quotations: readonly Quotation[], start: number, end: number): number {
  let length = 0;
  for (const quotation of quotations) {
    length += Math.max(0, Math.min(end, quotation.end) - Math.max(start, quotation.start));
  }
  return length;
}
