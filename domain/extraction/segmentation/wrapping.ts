import type { TextRange } from "@/domain/anchoring/quote-selector";
import { isSpace } from "./characters";

/** A line as far as it matters to where paragraphs were broken; UTF-16 offsets of its content. */
export type WrappedLine = TextRange & {
  readonly group: number;
  /** A heading, or a line with a bullet or a label: it begins something. */
  readonly opens: boolean;
  /** A heading: it goes on nowhere. */
  readonly closes: boolean;
};

/** Lines that were broken at a fixed width are not longer and their longest is not shorter (UTF-16 units). */
const MAX_WIDTH = 130;
const MIN_WIDTH = 42;
/** A line is full when the next word would have brought it to this share of the width. */
const FULL_SHARE = 0.82;
/** In a paragraph that was broken at a fixed width at least so many breaks stand within a sentence. */
const MIN_BROKEN_SHARE = 0.2;
const MAX_WORD_LENGTH = 24;
/** Shorter lines that another line in lower case follows may well be entries of a list. */
const MIN_OPEN_WORDS = 4;

const SENTENCE_END = /[.!?…。！？؟۔:;][\p{Pe}\p{Pf}"'*_]{0,4}$/u;
const LOWER_CASE = /^[\p{Ll}\p{Lo}\p{Nd}]/u;

/**
 * For each line whether it goes on with the line before it: both stand in one group, and either the group was broken at
 * a fixed width, or the line before ends and this one begins within a sentence. `isFurniture` is asked only where the
 * answer hangs on it. Linear.
 */
export function continuations(
  text: string,
  lines: readonly WrappedLine[],
  isFurniture: (index: number) => boolean,
): boolean[] {
  const goesOn = lines.map(() => false);
  let from = 0;
  while (from < lines.length) {
    let to = from + 1;
    while (to < lines.length && lines[to]?.group === lines[from]?.group) to += 1;
    if (to - from > 1) {
      const width = wrapWidth(text, lines, from, to);
      for (let index = from + 1; index < to; index += 1) {
        goesOn[index] =
          joins(text, lines[index - 1], lines[index], width) && !standsAlone(text, lines, index, isFurniture);
      }
    }
    from = to;
  }
  return goesOn;
}

/** The width at which the lines of a group were broken; null when they were not. */
function wrapWidth(text: string, lines: readonly WrappedLine[], from: number, to: number): number | null {
  let width = 0;
  for (let index = from; index < to; index += 1) width = Math.max(width, lengthOf(lines[index]));
  if (width > MAX_WIDTH || width < MIN_WIDTH) return null;
  let broken = 0;
  for (let index = from + 1; index < to; index += 1) {
    const [before, next] = [lines[index - 1], lines[index]];
    if (before === undefined || next === undefined) continue;
    if (!endsSentence(text, before) && opensWithin(text, next) && isFull(text, before, next, width, FULL_SHARE))
      broken += 1;
  }
  return broken > 0 && broken >= (to - from - 1) * MIN_BROKEN_SHARE ? width : null;
}

function joins(
  text: string,
  before: WrappedLine | undefined,
  next: WrappedLine | undefined,
  width: number | null,
): boolean {
  if (before === undefined || next === undefined || next.opens || before.closes) return false;
  // A break behind a sentence does no harm, so there a line must be quite full to go on.
  if (width !== null && isFull(text, before, next, width, endsSentence(text, before) ? 1 : FULL_SHARE)) return true;
  const unit = text.charCodeAt(next.start);
  const isLowerCase = unit < 0x80 ? unit >= 0x61 && unit <= 0x7a : /^\p{Ll}/u.test(text.charAt(next.start));
  return isLowerCase && !endsSentence(text, before) && hasWords(text, before, MIN_OPEN_WORDS);
}

/** Within a sentence a line may open with a cue by chance; in lower case it is taken for the sentence's. */
function standsAlone(
  text: string,
  lines: readonly WrappedLine[],
  index: number,
  isFurniture: (index: number) => boolean,
): boolean {
  const [before, next] = [lines[index - 1], lines[index]];
  if (before === undefined || next === undefined || isFurniture(index - 1)) return true;
  return !(opensWithin(text, next) && !endsSentence(text, before)) && isFurniture(index);
}

function isFull(text: string, before: WrappedLine, next: WrappedLine, width: number, share: number): boolean {
  return lengthOf(before) + 1 + firstWordLength(text, next) > width * share;
}

function firstWordLength(text: string, { start, end }: TextRange): number {
  let offset = start;
  while (offset < end && offset - start < MAX_WORD_LENGTH && !isSpace(text.charCodeAt(offset))) offset += 1;
  return offset - start;
}

function hasWords(text: string, { start, end }: TextRange, count: number): boolean {
  let words = 1;
  for (let offset = start; offset < end && words < count; offset += 1) {
    if (isSpace(text.charCodeAt(offset))) words += 1;
  }
  return words >= count;
}

function endsSentence(text: string, { start, end }: TextRange): boolean {
  return SENTENCE_END.test(text.slice(Math.max(start, end - 6), end));
}

function opensWithin(text: string, { start, end }: TextRange): boolean {
  return LOWER_CASE.test(text.slice(start, Math.min(end, start + 2)));
}

function lengthOf(line: TextRange | undefined): number {
  return line === undefined ? 0 : line.end - line.start;
}
