import { type TextRange, trimRange } from "@/domain/anchoring/quote-selector";
import type { Segment } from "@/domain/extraction/segmentation/segment";
import { ACCUSING_VERBS, SAYING_VERBS } from "@/domain/extraction/words/speech-verbs";
import { type Word, wordSet } from "@/domain/extraction/words/words";
import type { Attribution } from "./attribution";

/** A statement that begins with one of these would not be understood without its frame. */
const LEANING_OPENERS = wordSet(
  "he she it they him her them his their its this that these those there's i we you my our",
);

/** Behind a verb of speech these tell when, where or to whom it was said. */
const CIRCUMSTANCES = wordSet(`
  in on at during after before when while last this next yesterday today earlier later to through via by nothing so
  monday tuesday wednesday thursday friday saturday sunday`);

/** "KYIV, June 3 (Newswire) - " */
const DATELINE = /^\p{Lu}[\p{L}., ]{1,40}\d{0,2} ?\(\p{Lu}[\p{L} ]{1,20}\) ?[-–—] ?/u;
const THAT_WITHIN = 8;
const MIN_WORDS = 4;

/** Longest tail behind a closing frame: "…, Ms Brown said on Monday." */
const MAX_TAIL_WORDS = 5;

/**
 * The part of a sentence that holds the claim itself: without a plain attribution at either end and without the
 * quotation marks around it. Whatever is not plain is left as it stands, so the whole sentence is the answer in doubt.
 */
export function claimSpan(
  text: string,
  segment: Segment,
  words: readonly Word[],
  attribution: Attribution | null,
): TextRange {
  const whole = { start: segment.start, end: segment.end };
  const isStatement = attribution !== null && !ACCUSING_VERBS.has(attribution.verb.lower);
  const framed = !isStatement ? whole : withoutFrame(text, segment, words, attribution);
  const dateline = DATELINE.exec(text.slice(framed.start, Math.min(framed.end, framed.start + 90)))?.[0].length ?? 0;
  const span = withoutOuterMarks(text, segment, { start: framed.start + dateline, end: framed.end });
  const inside = words.filter((word) => word.start >= span.start && word.end <= span.end);
  return inside.length >= MIN_WORDS ? span : whole;
}

function withoutFrame(text: string, segment: Segment, words: readonly Word[], attribution: Attribution): TextRange {
  const whole = { start: segment.start, end: segment.end };
  const quotation = segment.quotations.find((known) => known.start <= segment.start && known.end <= attribution.start);
  if (quotation !== undefined) {
    const isAlone = segment.quotations.every((known) => known === quotation || known.end - known.start < 40);
    return isAlone ? trimRange(text, segment.start, quotation.end) : whole;
  }
  if (attribution.start === segment.start && attribution.form === "before") {
    const start = reportStart(text, words, attribution);
    return start === null ? whole : { start, end: segment.end };
  }
  const tail = words.filter((word) => word.start >= attribution.end).length;
  const gap = /,\s*$/u.exec(text.slice(Math.max(segment.start, attribution.start - 4), attribution.start));
  const isPlainTail = gap !== null && tail <= MAX_TAIL_WORDS && !text.slice(attribution.end, segment.end).includes(",");
  return isPlainTail ? { start: segment.start, end: attribution.start - gap[0].length } : whole;
}

/** Where the reported statement begins behind "Mr Brown said (last month) (that)"; null when that is not plain. */
function reportStart(text: string, words: readonly Word[], { verb }: Attribution): number | null {
  const following = words.filter((word) => word.start >= verb.end);
  const [first] = following;
  if (first === undefined || !/^\s+$/u.test(text.slice(verb.end, first.start))) return null;
  const that = following.slice(0, THAT_WITHIN).findIndex((word) => word.lower === "that");
  let opener: Word | undefined;
  if (that >= 0 && !/[,;:“"]/u.test(text.slice(verb.end, following[that]?.start))) {
    opener = following[that + 1];
  } else if (SAYING_VERBS.has(verb.lower) && verb.lower !== "told" && verb.lower !== "tells") {
    opener = CIRCUMSTANCES.has(first.lower) ? undefined : first;
  }
  if (opener === undefined || LEANING_OPENERS.has(opener.lower)) return null;
  const gap = /[“"«[(]+$/u.exec(text.slice(verb.end, opener.start))?.[0].length ?? 0;
  return opener.start - gap;
}

/** Drops the marks of quotations that open or close at the ends of the range, and the comma before a closing one. */
function withoutOuterMarks(text: string, segment: Segment, range: TextRange): TextRange {
  let { start, end } = range;
  for (const quotation of segment.quotations) {
    const coversStart = quotation.start <= start;
    const coversEnd = quotation.end >= end;
    const isWholeQuote = coversStart && coversEnd;
    if (!isWholeQuote) continue;
    if (quotation.start === start) start += 1;
    if (quotation.isClosed && quotation.end === end) {
      end -= 1;
      if (text.charAt(end - 1) === ",") end -= 1;
    }
  }
  return trimRange(text, start, Math.max(start, end));
}
