import type { TextRange } from "@/domain/anchoring/quote-selector";

/**
 * Where the extractor had marked a claim whose mark reviewers moved. The log keeps the words of each mark, not their
 * offsets; a mark is moved to the nearest place, so the way is gone back by the nearest place too, from the mark that
 * stands now through the words of the earlier ones, `earlier`, oldest first.
 *
 * @throws RangeError when words of an earlier mark are not in the text.
 */
export function foundSpan(text: string, now: TextRange, earlier: readonly string[]): TextRange {
  return earlier.reduceRight((span, words) => nearest(text, words, span), now);
}

/** The occurrence that begins nearest to a range, of those that share text with it where any does. */
function nearest(text: string, words: string, range: TextRange): TextRange {
  const before = text.lastIndexOf(words, range.start);
  const after = text.indexOf(words, range.start);
  const found = [before, after]
    .filter((start) => start >= 0)
    .map((start) => ({ start, end: start + words.length }))
    .sort((a, b) => gap(a, range) - gap(b, range) || distance(a, range) - distance(b, range));
  if (found[0] === undefined) throw new RangeError("The words of an earlier mark are not in the text.");
  return found[0];
}

function gap(a: TextRange, b: TextRange): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}

function distance(a: TextRange, b: TextRange): number {
  return Math.abs(a.start - b.start);
}
