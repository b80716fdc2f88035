import type { TextRange } from "@/domain/anchoring/quote-selector";
import { behindMatch, isInvisible, isSpace } from "./characters";
import type { Line } from "./lines";

/** A line without the marks that set it: the offsets of its content, and what the marks make of it. */
export type MarkedLine = Line & {
  readonly mark: "heading" | "item" | null;
  /** Whether ">" stands before it, as before each line of a block quotation and of a mail that is answered. */
  readonly isQuoted?: boolean;
};

const QUOTE_MARKS = /(?:>[ \t]*)+/uy;
const HEADING_MARK = /#{1,6}[ \t]+/uy;
const ITEM_MARK =
  /(?:[-*+‣∙·–—→➤▸✓✔❖][ \t\u00a0]+|[•●○■□◦▪▫◆][ \t\u00a0]*|\(?\d{1,3}[.)][ \t\u00a0]+|(?!\(c\) ?(?:19|20)\d\d)\(?[a-z]\)[ \t\u00a0]+)/uy;
const EMPHASIS_MARKS = ["***", "**", "__", "*", "_"];

/**
 * Reads the marks of Markdown, of mail and of lists off a trimmed line: ">" for quoted text, "#" for a heading, bullets
 * and numbers of list items, and emphasis around the whole line. The content is trimmed; where nothing but marks
 * stands in the line it is empty.
 */
export function readMarks(text: string, line: Line): MarkedLine {
  let start = skip(text, line.start, line.end);
  // Nothing but an enumerating letter can be a mark among letters, and most lines begin with one.
  if (isAsciiLetter(text.charCodeAt(start)) && text.charAt(start + 1) !== ")") {
    return { start, end: line.end, group: line.group, mark: null };
  }
  const afterQuote = behindMatch(QUOTE_MARKS, text, start);
  // ">>" tells in captions that somebody else speaks.
  const isQuoted = afterQuote > start && text.charAt(start + 1) !== ">";
  start = skip(text, afterQuote, line.end);
  const afterHeading = behindMatch(HEADING_MARK, text, start);
  const afterItem = afterHeading > start ? start : behindMatch(ITEM_MARK, text, start);
  const mark = afterHeading > start ? "heading" : afterItem > start ? "item" : null;
  start = skip(text, Math.max(afterHeading, afterItem), line.end);
  const end = mark === "heading" ? withoutClosingHashes(text, start, line.end) : line.end;
  const content = withoutEmphasis(text, start, end);
  const marked: MarkedLine = { start: content.start, end: content.end, group: line.group, mark };
  return isQuoted ? { ...marked, isQuoted } : marked;
}

function isAsciiLetter(unit: number): boolean {
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
}

/** Behind white space and invisible signs; a mark may have taken blanks behind the end of its line. */
function skip(text: string, start: number, end: number): number {
  let offset = Math.min(start, end);
  while (offset < end && (isSpace(text.charCodeAt(offset)) || isInvisible(text.charCodeAt(offset)))) offset += 1;
  return offset;
}

function trimEnd(text: string, start: number, end: number): number {
  let offset = end;
  while (offset > start && isSpace(text.charCodeAt(offset - 1))) offset -= 1;
  return offset;
}

/** "## Heading ##" */
function withoutClosingHashes(text: string, start: number, end: number): number {
  let offset = end;
  while (offset > start && text.charAt(offset - 1) === "#") offset -= 1;
  return offset < end && isSpace(text.charCodeAt(offset - 1)) ? trimEnd(text, start, offset) : end;
}

function withoutEmphasis(text: string, start: number, end: number): TextRange {
  for (const sign of EMPHASIS_MARKS) {
    const innerStart = start + sign.length;
    const innerEnd = end - sign.length;
    if (innerEnd <= innerStart || !text.startsWith(sign, start) || !text.startsWith(sign, innerEnd)) continue;
    // "**One** and **two**" is not emphasised as a whole.
    if (text.slice(innerStart, innerEnd).includes(sign) || isSpace(text.charCodeAt(innerStart))) break;
    return { start: innerStart, end: trimEnd(text, innerStart, innerEnd) };
  }
  return { start, end };
}
