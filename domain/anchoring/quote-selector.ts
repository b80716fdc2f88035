import { z } from "zod";

/** Longest `prefix` and `suffix` of a quote selector, in UTF-16 code units. */
export const QUOTE_CONTEXT_LENGTH = 32;

/**
 * Where a quote stands in an article: a W3C Web Annotation TextQuoteSelector (`exact`, `prefix`, `suffix`) together
 * with a TextPositionSelector (`start`, `end`). Offsets are UTF-16 code units into the article's text, `end` exclusive.
 */
export const quoteSelectorSchema = z
  .object({
    exact: z.string().min(1),
    prefix: z.string().max(QUOTE_CONTEXT_LENGTH),
    suffix: z.string().max(QUOTE_CONTEXT_LENGTH),
    start: z.int().nonnegative(),
    end: z.int().positive(),
  })
  .refine((selector) => selector.end - selector.start === selector.exact.length, {
    message: "The offsets do not have the length of the quote.",
    path: ["end"],
  });

export type QuoteSelector = z.infer<typeof quoteSelectorSchema>;

/** A stretch of a text in UTF-16 code units, `end` exclusive. */
export type TextRange = { readonly start: number; readonly end: number };

/**
 * The selector of `text.slice(start, end)`. Nothing is trimmed (see `trimRange`); the context on either side is cut to
 * at most `QUOTE_CONTEXT_LENGTH` units and never splits a surrogate pair.
 *
 * @throws RangeError when the offsets are not whole numbers with `0 <= start < end <= text.length`, or when one of
 * them stands between the two halves of a surrogate pair.
 */
export function selectQuote(text: string, start: number, end: number): QuoteSelector {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || start >= end || end > text.length) {
    throw new RangeError(`No quote at ${start} to ${end} in a text of ${text.length} code units.`);
  }
  if (splitsSurrogatePair(text, start) || splitsSurrogatePair(text, end)) {
    throw new RangeError(`An offset of ${start} to ${end} stands inside a surrogate pair.`);
  }
  let before = Math.max(0, start - QUOTE_CONTEXT_LENGTH);
  if (splitsSurrogatePair(text, before)) before += 1;
  let after = Math.min(text.length, end + QUOTE_CONTEXT_LENGTH);
  if (splitsSurrogatePair(text, after)) after -= 1;
  return {
    exact: text.slice(start, end),
    prefix: text.slice(before, start),
    suffix: text.slice(end, after),
    start,
    end,
  };
}

/** The range without the white space at its two ends; an empty range at `start` when there is nothing else. */
export function trimRange(text: string, start: number, end: number): TextRange {
  const part = text.slice(start, end);
  const left = part.length - part.trimStart().length;
  if (left === part.length) return { start, end: start };
  return { start: start + left, end: start + part.trimEnd().length };
}

/** Whether a selector belongs to this text: the quote and its context stand exactly where the selector says. */
export function selectorFits(text: string, selector: QuoteSelector): boolean {
  const { exact, prefix, suffix, start, end } = selector;
  return (
    exact.length > 0 &&
    end - start === exact.length &&
    start >= prefix.length &&
    text.startsWith(exact, start) &&
    text.startsWith(prefix, start - prefix.length) &&
    text.startsWith(suffix, end)
  );
}

function splitsSurrogatePair(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return false;
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}
