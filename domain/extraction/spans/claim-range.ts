import { type TextRange, trimRange } from "@/domain/anchoring/quote-selector";
import type { WordRange } from "@/domain/extraction/clauses/clauses";
import type { MarkedWord } from "@/domain/extraction/clauses/marked-words";
import type { Segment } from "@/domain/extraction/segmentation/segment";

/** Signs that belong to the word they touch, such as "~5" and "§4", not marks of punctuation. */
const JOINED_BEFORE = /[\p{Sm}\p{Sc}#§@№]{1,2}$/u;
const JOINED_BEHIND = /^(?:\s?[%‰°′″]|[\p{Sm}\p{Sc}])/u;
const OPENS_BRACKET = /[([]$/u;
const CLOSES_BRACKET = /^[.!?”"’]{0,2}[)\]]/u;

/**
 * The text of some words of a sentence, without the punctuation around them and without the marks of a quotation that
 * holds more than they; quotations and brackets that lie within stay whole. UTF-16 offsets into the article.
 */
export function claimRange(
  text: string,
  segment: Segment,
  words: readonly MarkedWord[],
  { from, to }: WordRange,
): TextRange {
  const first = words[from];
  const last = words[to - 1];
  if (first === undefined || last === undefined) return wholeStatement(text, segment);
  const behind = words[to]?.gap ?? text.slice(last.end, segment.end);
  const isPartlyInBrackets = words.slice(from, to).some(({ isInBrackets }) => !isInBrackets);
  let start = first.start - (JOINED_BEFORE.exec(first.gap)?.[0].length ?? 0);
  let end = last.end + (JOINED_BEHIND.exec(behind)?.[0].length ?? 0);
  if (endsInInitials(last, behind)) end = last.end + 1;
  if (isPartlyInBrackets && first.isInBrackets && OPENS_BRACKET.test(first.gap)) start = first.start - 1;
  if (isPartlyInBrackets && last.isInBrackets) end = last.end + (CLOSES_BRACKET.exec(behind)?.[0].length ?? 0);
  const opened = segment.quotations[first.quotation];
  const isOpenedHere =
    opened !== undefined && opened.start >= first.start - first.gap.length && opened.end < last.start;
  if (isOpenedHere) start = Math.min(start, opened.start);
  const closed = segment.quotations[last.quotation];
  const isClosedHere = closed?.isClosed === true && closed.start >= start && closed.end <= last.end + behind.length;
  return trimRange(text, start, isClosedHere ? Math.max(end, closed.end) : end);
}

/** "At 6 a.m." ends in a stop that is its own. */
function endsInInitials(last: MarkedWord, behind: string): boolean {
  return last.text.length === 1 && last.gap === "." && behind.startsWith(".");
}

/** The sentence with its full stop, without the marks of a quotation that holds all of it. */
export function wholeStatement(text: string, { start, end, quotations }: Segment): TextRange {
  const around = quotations.find((quotation) => quotation.start <= start && quotation.end >= end);
  if (around === undefined) return trimRange(text, start, end);
  const from = around.start === start ? start + 1 : start;
  return trimRange(text, from, around.isClosed && around.end === end ? end - 1 : end);
}
