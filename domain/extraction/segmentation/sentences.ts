import { type TextRange, trimRange } from "@/domain/anchoring/quote-selector";
import { behindMatch, isInvisible, isSpace } from "./characters";
import { endsSentence, isTerminator } from "./sentence-boundary";

const CLOSERS = new Set("\"'”’“»›)]}）」』〉》*_");
const TWO_WAY_MARKS = new Set("\"'“");
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** Marks that never open anything, so that they close even behind a space: “It is over. ” */
const SURE_CLOSERS = new Set("”»)]}）」』");
/** A note's number behind the end mark, as in encyclopaedias: "It ended.[12]" */
const NOTE = /(?:\[(?:\p{L}|\p{L}?\d{1,3})\])+/uy;
/** Emoji and combining marks cling to what they stand behind. */
const CLINGING = /(?:\p{M}|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200d)+/uy;

/**
 * Cuts `start` to `end` of a text into sentences by rules: an end mark with its closing quotes and brackets, then
 * white space, then something that can begin a sentence; titles, initials, abbreviations, decimals, ellipses within a
 * sentence and numbers of lists do not end one. A quotation of several sentences is cut like any other text.
 *
 * The text is never rewritten: ranges are UTF-16 offsets into it, trimmed, in order and without overlaps, and all
 * that lies between them is white space. Takes linear time.
 */
export function splitSentences(text: string, start: number, end: number): TextRange[] {
  const sentences: TextRange[] = [];
  let from = start;
  let offset = start;
  while (offset < end) {
    if (!isEndMarkAt(text, offset)) {
      offset += 1;
      continue;
    }
    const mark = offset;
    while (offset < end && isTerminator(text.charAt(offset))) offset += 1;
    const marksEnd = offset;
    offset = behindClosers(text, marksEnd, end);
    if (offset < end && endsSentence(text, { from, mark, marksEnd, behind: offset, end })) {
      sentences.push(...trimmed(text, from, offset));
      from = offset;
    }
  }
  sentences.push(...trimmed(text, from, end));
  return sentences;
}

/** The range without white space at its ends; nothing when there is nothing else. */
function trimmed(text: string, start: number, end: number): TextRange[] {
  const range = trimRange(text, start, end);
  return range.end > range.start ? [range] : [];
}

/** Most signs of a text are letters of ASCII; the set is asked about the others only. */
function isEndMarkAt(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  if (unit < 0x80) return unit === 0x2e || unit === 0x21 || unit === 0x3f;
  return isTerminator(text.charAt(offset));
}

/** Behind the closing quotes and brackets, the notes, emoji and invisible signs that belong to an end mark. */
function behindClosers(text: string, marksEnd: number, end: number): number {
  let offset = marksEnd;
  while (offset < end) {
    const unit = text.charCodeAt(offset);
    if (unit === 0x20) {
      const next = text.charAt(offset + 1);
      const isApart = offset + 2 >= end || isSpace(text.charCodeAt(offset + 2));
      if (!SURE_CLOSERS.has(next) || !isApart || offset + 1 >= end) break;
      offset += 2;
    } else if (isInvisible(unit) || isCloserAt(text, offset, end)) {
      offset += 1;
    } else {
      const clinging =
        unit === 0x5b ? behindMatch(NOTE, text, offset) : unit > 0x7f ? behindMatch(CLINGING, text, offset) : offset;
      if (clinging === offset || clinging > end) break;
      offset = clinging;
    }
  }
  return offset;
}

/** A mark that may open as well does so where a word follows it at once: "It ended.“Nobody came.”" */
function isCloserAt(text: string, offset: number, end: number): boolean {
  const sign = text.charAt(offset);
  if (!CLOSERS.has(sign)) return false;
  return !TWO_WAY_MARKS.has(sign) || offset + 1 >= end || !LETTER_OR_DIGIT.test(text.charAt(offset + 1));
}
