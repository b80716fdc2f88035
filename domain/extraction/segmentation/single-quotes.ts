import { isSpace } from "./characters";

/** A single mark that opens a quotation, with the offset of the mark that closes it; null when none does. */
export type SingleMark = { readonly offset: number; readonly closing: number | null };

/** What follows an apostrophe in place of left-out letters: ’90s, ’em, rock ’n’ roll. */
const ELISION = /^(?:\d0s|em|til|tis|twas|twere|cause|n|bout|round|neath|gainst|im|er)(?![\p{L}\p{N}])/iu;
/** For each mark that opens, those that close it. */
const CLOSERS = new Map([
  ["‘", "’"],
  ["‚", "‘’"],
]);
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Whether a single mark opens a quotation: it stands before a word and behind none, and no letters are left out. */
export function isSingleOpener(text: string, offset: number, start: number, end: number): boolean {
  const sign = text.charAt(offset);
  if (sign !== "‘" && sign !== "'" && sign !== "‚") return false;
  if (offset + 1 >= end || isSpace(text.charCodeAt(offset + 1))) return false;
  const isBehindNothing = offset === start || isSpace(text.charCodeAt(offset - 1));
  if (!isBehindNothing && !/[([{—–:/“"-]/u.test(text.charAt(offset - 1))) return false;
  return !ELISION.test(text.slice(offset + 1, Math.min(end, offset + 8)));
}

/**
 * The opening single marks of a block with what closes them, in order. Behind a letter a closing mark looks like an
 * apostrophe: one behind a stop or comma is a sure one and goes before one behind "s" ("the workers’ union"), and
 * nothing is looked for beyond the next opening mark. Linear.
 */
export function singleMarksIn(text: string, start: number, end: number): SingleMark[] {
  const marks: SingleMark[] = [];
  let opening = -1;
  let closers = "";
  let possessive: number | null = null;
  for (let offset = start; offset < end; offset += 1) {
    const unit = text.charCodeAt(offset);
    if (unit < 0x80 && unit !== 0x27) continue;
    const sign = text.charAt(offset);
    if (isSingleOpener(text, offset, start, end)) {
      if (opening >= 0) marks.push({ offset: opening, closing: possessive });
      opening = offset;
      closers = CLOSERS.get(sign) ?? sign;
      possessive = null;
    } else if (opening >= 0 && possessive !== null && sign === "‘") {
      marks.push({ offset: opening, closing: possessive });
      opening = -1;
    } else if (opening >= 0 && closers.includes(sign) && isClosing(text, offset, opening, end)) {
      if (/[sz]/iu.test(text.charAt(offset - 1))) {
        possessive ??= offset;
      } else {
        marks.push({ offset: opening, closing: offset });
        opening = -1;
      }
    }
  }
  if (opening >= 0) marks.push({ offset: opening, closing: possessive });
  return marks;
}

function isClosing(text: string, offset: number, opening: number, end: number): boolean {
  if (offset === opening + 1 || isSpace(text.charCodeAt(offset - 1))) return false;
  // The second mark of rock ’n’ roll.
  if (/^['’‘]n$/iu.test(text.slice(offset - 2, offset))) return false;
  return offset + 1 >= end || !LETTER_OR_DIGIT.test(text.charAt(offset + 1));
}
