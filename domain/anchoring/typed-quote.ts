import { UNSEEN } from "./folded-signs";

const OPENING = /^[\s"“”„‟″«»'‘’‚‛‹›`´「『]$/u;
const CLOSING = /^[\s"“”„‟″«»'‘’‚‛‹›`´」』]$/u;
const END_STOP = /^[.,;:…]$/u;
const LEADING_STOP = /^[.…]$/u;

/** A quote as it was typed, without the white space around it and the signs that nobody sees. */
export function trimmedQuote(typed: string): string {
  return cut(typed, isBlank, isBlank);
}

/**
 * The words of a typed quote without what a person sets around them: its own quotation marks, dots that say that
 * something was left out, and the stop or comma behind it, which need not be the article's.
 */
export function bareQuote(typed: string): string {
  return cut(
    typed,
    (sign) => isBlank(sign) || OPENING.test(sign) || LEADING_STOP.test(sign),
    (sign) => isBlank(sign) || CLOSING.test(sign) || END_STOP.test(sign),
  );
}

function isBlank(sign: string): boolean {
  return /^\s$/u.test(sign) || UNSEEN.test(sign);
}

function cut(text: string, isLeading: (sign: string) => boolean, isTrailing: (sign: string) => boolean): string {
  let start = 0;
  let end = text.length;
  while (start < end && isLeading(text.charAt(start))) start += 1;
  while (end > start && isTrailing(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
