import { findAll } from "./find-all";
import { foldText } from "./fold-text";
import type { TextRange } from "./quote-selector";

/** Longest quote that is searched for, in UTF-16 code units; anything longer is reported as missing. */
export const MAX_TYPED_QUOTE_LENGTH = 100_000;

/** Most occurrences that an ambiguous result lists. */
export const MAX_LISTED_OCCURRENCES = 100;

export type LocatedQuote =
  | { readonly kind: "found"; readonly start: number; readonly end: number }
  | { readonly kind: "ambiguous"; readonly occurrences: readonly TextRange[] }
  | { readonly kind: "missing" };

/**
 * Finds a quote that a person typed or pasted in the stored text and answers with offsets into the stored text
 * (UTF-16, `end` exclusive). The very same characters are looked for first; when they are nowhere, the search is
 * repeated on folded texts (see `foldText`). White space around the typed quote is ignored.
 *
 * An occurrence counts only when it begins and ends at the edge of a word or number: "legal entry" is not found in
 * "illegal entry", nor "5 million" in "1.5 million". Scripts written without spaces between words are exempt.
 *
 * With `near` (an offset) the occurrence that begins nearest to it wins; a tie stays ambiguous. Takes linear time.
 */
export function locateQuote(text: string, typed: string, near?: number): LocatedQuote {
  const wanted = typed.trim();
  if (wanted.length === 0 || wanted.length > MAX_TYPED_QUOTE_LENGTH) return { kind: "missing" };
  if (LONE_SURROGATE.test(wanted)) return { kind: "missing" };
  const exact = exactOccurrences(text, wanted);
  return choose(exact.length > 0 ? exact : foldedOccurrences(text, wanted), near);
}

function exactOccurrences(text: string, wanted: string): TextRange[] {
  return findAll(text, wanted)
    .map((start) => ({ start, end: start + wanted.length }))
    .filter((range) => standsAlone(text, range));
}

function foldedOccurrences(text: string, wanted: string): TextRange[] {
  const folded = foldText(text);
  const needle = foldText(wanted).value;
  const ranges: TextRange[] = [];
  for (const first of findAll(folded.value, needle)) {
    const last = first + needle.length - 1;
    const start = folded.starts[first];
    const end = folded.ends[last];
    if (start === undefined || end === undefined) continue;
    // Two dots are not a part of an ellipsis character: a match must not cut what was folded as one.
    const cutsFirst = first > 0 && folded.starts[first - 1] === start;
    const cutsLast = folded.ends[last + 1] === end;
    if (!cutsFirst && !cutsLast && standsAlone(text, { start, end })) ranges.push({ start, end });
  }
  return ranges;
}

function choose(occurrences: readonly TextRange[], near: number | undefined): LocatedQuote {
  const nearest = near === undefined ? occurrences : nearestTo(occurrences, near);
  const [only, second] = nearest;
  if (only === undefined) return { kind: "missing" };
  if (second === undefined) return { kind: "found", start: only.start, end: only.end };
  return { kind: "ambiguous", occurrences: nearest.slice(0, MAX_LISTED_OCCURRENCES) };
}

function nearestTo(occurrences: readonly TextRange[], near: number): TextRange[] {
  let least = Number.POSITIVE_INFINITY;
  for (const range of occurrences) least = Math.min(least, Math.abs(range.start - near));
  return occurrences.filter((range) => Math.abs(range.start - near) === least);
}

const WORD_SIGN = /^[\p{L}\p{N}\p{M}]$/u;
const JOINING_SIGN = /^(?:\p{M}|\u200d|[\u{1f3fb}-\u{1f3ff}])$/u;
const UNSPACED_SCRIPT =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u;
const LONE_SURROGATE = /\p{Cs}/u;
const DIGIT = /^\p{Nd}$/u;

function standsAlone(text: string, { start, end }: TextRange): boolean {
  return !isInsideWord(text, start) && !isInsideWord(text, end);
}

/** Whether the place between two characters belongs to one word, number or composed character. */
function isInsideWord(text: string, offset: number): boolean {
  const before = signBefore(text, offset);
  const after = signAt(text, offset);
  if (before === "" || after === "") return false;
  if (JOINING_SIGN.test(after) || before === "\u200d") return true;
  if (WORD_SIGN.test(before) && WORD_SIGN.test(after)) {
    return !UNSPACED_SCRIPT.test(before) && !UNSPACED_SCRIPT.test(after);
  }
  if (isDecimalSign(before)) return DIGIT.test(after) && DIGIT.test(signBefore(text, offset - 1));
  if (isDecimalSign(after)) return DIGIT.test(before) && DIGIT.test(signAt(text, offset + 1));
  return false;
}

function isDecimalSign(sign: string): boolean {
  return sign === "." || sign === ",";
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
