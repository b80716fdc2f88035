import type { TextRange } from "@/domain/anchoring/quote-selector";
import { isSpace } from "./characters";
import { isSingleOpener, type SingleMark, singleMarksIn } from "./single-quotes";

/** A quotation in a block: from its opening mark to behind its closing mark; UTF-16 offsets into the article. */
export type Quotation = TextRange & {
  /** False where no mark closes it: it then runs to the end of its block. */
  readonly isClosed: boolean;
  /**
   * Whether it is opened again at the start of the next paragraph, as speech over several paragraphs is set: only its
   * last paragraph is closed, and all of it is one speaker's.
   */
  readonly continues: boolean;
};

/** For each opening mark that is sure to be one, the marks that close it. */
const CLOSING_MARKS = new Map<string, string>([
  ["“", "”"],
  ["„", "“”"],
  ["«", "»"],
  ["‹", "›"],
  ["「", "」"],
  ["『", "』"],
]);
/** Marks that open in some languages and close in others, with what closes them where they open. */
const TWO_WAY_MARKS = new Map<string, string>([
  ['"', '"'],
  ["”", "”"],
  ["»", "«"],
]);

type Opened = { readonly start: number; readonly mark: string; readonly closers: string };

/**
 * The quotations of one block in order, without overlaps; a quotation within a quotation belongs to the outer one.
 * Single marks count where they close again, apostrophes do not. `next` is where the paragraph behind the block begins,
 * null when there is none: a quotation that is never closed runs to the end of the block where that paragraph opens it
 * again, where it opens the block, or where its mark is sure to be an opening one. Linear.
 */
export function quotationsIn(text: string, start: number, end: number, next: number | null = null): Quotation[] {
  const quotations: Quotation[] = [];
  let singles: SingleMark[] | null = null;
  let nextSingle = 0;
  let opened: Opened | null = null;
  for (let offset = start; offset < end; offset += 1) {
    const unit = text.charCodeAt(offset);
    // Letters, digits and blanks of ASCII, which most of a text is.
    if (unit < 0x80 && unit !== 0x22 && unit !== 0x27) continue;
    const sign = text.charAt(offset);
    if (opened !== null) {
      if (!opened.closers.includes(sign) || (sign === '"' && opensTwoWay(text, offset, start, end))) continue;
      quotations.push({ start: opened.start, end: offset + 1, isClosed: true, continues: false });
      opened = null;
    } else if (isSingleOpener(text, offset, start, end)) {
      singles ??= singleMarksIn(text, start, end);
      while ((singles[nextSingle]?.offset ?? end) < offset) nextSingle += 1;
      const closing = singles[nextSingle]?.closing ?? null;
      if (closing !== null) {
        quotations.push({ start: offset, end: closing + 1, isClosed: true, continues: false });
        offset = closing;
      } else if (sign === "‘" && (offset === start || isReopened(text, next, sign))) {
        opened = { start: offset, mark: sign, closers: "" };
      }
    } else {
      const closers =
        CLOSING_MARKS.get(sign) ?? (opensTwoWay(text, offset, start, end) ? TWO_WAY_MARKS.get(sign) : undefined);
      if (closers !== undefined) opened = { start: offset, mark: sign, closers };
    }
  }
  if (opened !== null) {
    const continues = isReopened(text, next, opened.mark);
    const isSure = CLOSING_MARKS.has(opened.mark) || opened.start === start;
    if (isSure || continues) quotations.push({ start: opened.start, end, isClosed: false, continues });
  }
  return quotations;
}

function isReopened(text: string, next: number | null, mark: string): boolean {
  return next !== null && text.startsWith(mark, next);
}

/** A mark that may be either opens where a word follows it and none stands before it, so that inches (5'10") do not. */
function opensTwoWay(text: string, offset: number, start: number, end: number): boolean {
  if (offset + 1 >= end || isSpace(text.charCodeAt(offset + 1))) return false;
  const before = text.charAt(offset - 1);
  return offset === start || isSpace(text.charCodeAt(offset - 1)) || /[([{—–/:>*_-]/u.test(before);
}

/** How many units of `start` to `end` lie inside quotations. */
export function quotedLength(quotations: readonly TextRange[], start: number, end: number): number {
  let length = 0;
  for (const quotation of quotations) {
    length += Math.max(0, Math.min(end, quotation.end) - Math.max(start, quotation.start));
  }
  return length;
}
