import { findAll } from "./find-all";
import { type FoldedText, foldText } from "./fold-text";
import { foldSignLoosely } from "./folded-signs";
import type { TextRange } from "./quote-selector";
import { bareQuote, trimmedQuote } from "./typed-quote";
import { standsAlone, wholeWords } from "./word-edges";

/** Longest quote that is searched for, in UTF-16 code units; anything longer is reported as missing. */
export const MAX_TYPED_QUOTE_LENGTH = 100_000;

/** Most occurrences that an ambiguous result lists. */
export const MAX_LISTED_OCCURRENCES = 100;

/** Most stretches that are offered for a quote that stands nowhere as it was typed. */
export const MAX_OFFERS = 6;

/** Why words are not taken for those that were typed: a word or number goes on beside them, or their letters differ. */
export const OFFER_REASONS = ["cut", "letters"] as const;
export type OfferReason = (typeof OFFER_REASONS)[number];

export type LocatedQuote =
  | { readonly kind: "found"; readonly start: number; readonly end: number }
  | { readonly kind: "ambiguous"; readonly occurrences: readonly TextRange[] }
  /** Only a person can say whether these are the words that were meant. In the order of the text. */
  | { readonly kind: "offered"; readonly reason: OfferReason; readonly offers: readonly TextRange[] }
  | { readonly kind: "missing" };

/**
 * Finds a quote that a person typed or pasted in the stored text and answers with offsets into the stored text
 * (UTF-16, `end` exclusive). The very same characters are looked for first; when they are nowhere, the search is
 * repeated on folded texts (see `foldText`), and then without what was typed around the words (see `bareQuote`).
 *
 * An occurrence counts only when it begins and ends at the edge of a word or number: "legal entry" is not found in
 * "illegal entry", nor "5 million" in "1.5 million". Scripts written without spaces between words are exempt. Where the
 * words occur in no other way, the whole words they stand in are offered; where their letters are the same but for
 * accents and the like, those are. Neither is ever taken unasked.
 *
 * With `near` (an offset) the occurrence that begins nearest to it wins; a tie stays ambiguous. Takes linear time.
 */
export function locateQuote(text: string, typed: string, near?: number): LocatedQuote {
  const wanted = trimmedQuote(typed);
  if (wanted.length === 0 || wanted.length > MAX_TYPED_QUOTE_LENGTH) return missing;
  if (LONE_SURROGATE.test(wanted)) return missing;
  const exact = exactOccurrences(text, wanted).filter((range) => standsAlone(text, range));
  if (exact.length > 0) return choose(exact, near);
  const folded = foldText(text);
  const bare = bareQuote(wanted);
  for (const words of new Set([wanted, bare])) {
    const ranges = foldedOccurrences(folded, foldText(words).value).filter((range) => standsAlone(text, range));
    if (ranges.length > 0) return choose(ranges, near);
  }
  return (
    offerWholeWords(text, foldedOccurrences(folded, foldText(bare).value), near) ?? offerNearLetters(text, bare, near)
  );
}

const LONE_SURROGATE = /\p{Cs}/u;
const missing: LocatedQuote = { kind: "missing" };

function exactOccurrences(text: string, wanted: string): TextRange[] {
  return findAll(text, wanted).map((start) => ({ start, end: start + wanted.length }));
}

function foldedOccurrences(folded: FoldedText, needle: string): TextRange[] {
  const ranges: TextRange[] = [];
  for (const first of findAll(folded.value, needle)) {
    const last = first + needle.length - 1;
    const start = folded.starts[first];
    const end = folded.ends[last];
    if (start === undefined || end === undefined) continue;
    // Two dots are not a part of an ellipsis character: a match must not cut what was folded as one.
    const cutsFirst = first > 0 && folded.starts[first - 1] === start;
    const cutsLast = folded.ends[last + 1] === end;
    if (!cutsFirst && !cutsLast) ranges.push({ start, end });
  }
  return ranges;
}

function choose(occurrences: readonly TextRange[], near: number | undefined): LocatedQuote {
  const nearest = near === undefined ? occurrences : nearestTo(occurrences, near);
  const [only, second] = nearest;
  if (only === undefined) return missing;
  if (second === undefined) return { kind: "found", start: only.start, end: only.end };
  return { kind: "ambiguous", occurrences: nearest.slice(0, MAX_LISTED_OCCURRENCES) };
}

function nearestTo(occurrences: readonly TextRange[], near: number): TextRange[] {
  let least = Number.POSITIVE_INFINITY;
  for (const range of occurrences) least = Math.min(least, Math.abs(range.start - near));
  return occurrences.filter((range) => Math.abs(range.start - near) === least);
}

/** The words and numbers that the quote cuts; null where it cuts none. */
function offerWholeWords(text: string, cuts: readonly TextRange[], near: number | undefined): LocatedQuote | null {
  const whole: TextRange[] = [];
  for (const cut of closest(cuts, near)) {
    const range = wholeWords(text, cut);
    if (range !== null && !whole.some(({ start, end }) => start === range.start && end === range.end))
      whole.push(range);
  }
  return whole.length === 0 ? null : { kind: "offered", reason: "cut", offers: whole };
}

function offerNearLetters(text: string, bare: string, near: number | undefined): LocatedQuote {
  const needle = foldText(bare, foldSignLoosely).value;
  const ranges = foldedOccurrences(foldText(text, foldSignLoosely), needle);
  const offers = closest(
    ranges.filter((range) => standsAlone(text, range)),
    near,
  );
  return offers.length === 0 ? missing : { kind: "offered", reason: "letters", offers };
}

/** As many as are offered, those nearest to a place where there is one, in the order of the text. */
function closest(ranges: readonly TextRange[], near: number | undefined): TextRange[] {
  if (near === undefined) return ranges.slice(0, MAX_OFFERS);
  const distance = ({ start }: TextRange) => Math.abs(start - near);
  return ranges
    .toSorted((one, other) => distance(one) - distance(other))
    .slice(0, MAX_OFFERS)
    .sort((one, other) => one.start - other.start);
}
