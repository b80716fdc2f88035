import { UNSEEN } from "./folded-signs";
import type { TextRange } from "./quote-selector";

const WORD_SIGN = /^[\p{L}\p{N}\p{M}]$/u;
const JOINING_SIGN = /^(?:\p{M}|[\u{1f3fb}-\u{1f3ff}])$/u;
const JOINER = "\u200d";
const UNSPACED_SCRIPT =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u;
const DIGIT = /^\p{Nd}$/u;
const PICTURE = /^\p{Extended_Pictographic}$/u;
const DECIMAL_SIGN = /^[.,'’٫٬]$/u;
const MINUS = /^[-−–]$/u;
const SPACE = /^\s$/u;
/** White space that parts thousands is one sign. */
const THOUSANDS_SPACE = /^[ \u00a0\u2007\u2009\u202f]$/u;
/** A word longer than this is none, in UTF-16 units. */
const LONGEST_WORD = 100;
/** A word with more unseen signs in one place ends there. */
const MOST_UNSEEN = 16;

/** Whether a stretch begins and ends where words and numbers do. */
export function standsAlone(text: string, { start, end }: TextRange): boolean {
  return !isInsideWord(text, start) && !isInsideWord(text, end);
}

/**
 * The stretch made longer to the ends of the words and numbers that it cuts: "200 people" in "1,200 people" is
 * "1,200 people". Null where a word would be longer than any word is.
 */
export function wholeWords(text: string, range: TextRange): TextRange | null {
  let { start, end } = range;
  while (isInsideWord(text, start)) {
    start -= signBefore(text, start).length;
    if (range.start - start > LONGEST_WORD) return null;
  }
  while (isInsideWord(text, end)) {
    end += signAt(text, end).length;
    if (end - range.end > LONGEST_WORD) return null;
  }
  return { start, end };
}

/** Whether white space at `start` to `end` parts the thousands of a number: one to three digits before, three behind. */
export function isInNumber(text: string, start: number, end: number): boolean {
  if (!THOUSANDS_SPACE.test(text.slice(start, end))) return false;
  const before = digits(text, start - 1, -1);
  return before >= 1 && before <= 3 && digits(text, end, 1) === 3;
}

/** How many digits stand in a row, four at most. */
function digits(text: string, from: number, step: 1 | -1): number {
  let count = 0;
  while (count < 4 && DIGIT.test(text.charAt(from + count * step))) count += 1;
  return count;
}

/** Whether the place between two characters belongs to one word, number or composed character. */
function isInsideWord(text: string, offset: number): boolean {
  const before = signBefore(text, seenUpTo(text, offset));
  const after = signAt(text, seenFrom(text, offset));
  if (before === "" || after === "") return false;
  if (JOINING_SIGN.test(after)) return true;
  const isJoined = text.charAt(offset) === JOINER || text.charAt(offset - 1) === JOINER;
  if (isJoined && PICTURE.test(after)) return true;
  if (WORD_SIGN.test(before) && WORD_SIGN.test(after)) {
    return !UNSPACED_SCRIPT.test(before) && !UNSPACED_SCRIPT.test(after);
  }
  return isInsideNumber(text, offset, before, after);
}

function isInsideNumber(text: string, offset: number, before: string, after: string): boolean {
  if (DIGIT.test(after)) {
    const ahead = signBefore(text, offset - before.length);
    if (DECIMAL_SIGN.test(before)) return DIGIT.test(ahead);
    if (MINUS.test(before)) return ahead === "" || SPACE.test(ahead) || ahead === "(";
    return isInNumber(text, offset - 1, offset);
  }
  if (!DIGIT.test(before)) return false;
  if (DECIMAL_SIGN.test(after)) return DIGIT.test(signAt(text, offset + 1));
  return isInNumber(text, offset, offset + 1);
}

function seenFrom(text: string, offset: number): number {
  let at = offset;
  while (at - offset < MOST_UNSEEN && UNSEEN.test(text.charAt(at))) at += 1;
  return at;
}

function seenUpTo(text: string, offset: number): number {
  let at = offset;
  while (offset - at < MOST_UNSEEN && UNSEEN.test(text.charAt(at - 1))) at -= 1;
  return at;
}

function signAt(text: string, offset: number): string {
  const code = text.codePointAt(offset);
  return code === undefined ? "" : String.fromCodePoint(code);
}

function signBefore(text: string, offset: number): string {
  const unit = text.charCodeAt(offset - 1);
  if (Number.isNaN(unit)) return "";
  const isLowSurrogate = unit >= 0xdc00 && unit <= 0xdfff;
  return isLowSurrogate ? signAt(text, Math.max(0, offset - 2)) : text.charAt(offset - 1);
}
