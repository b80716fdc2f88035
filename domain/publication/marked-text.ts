/** A span of a text, in UTF-16 offsets, `end` exclusive, and what is marked there. */
export interface TextMark<T> {
  start: number;
  end: number;
  value: T;
}

/** A piece of text and the mark it lies in. `ends` is true of the last piece of its mark only. */
export interface TextSegment<T> {
  /** Its UTF-16 offset into the whole text. */
  start: number;
  text: string;
  mark: { value: T; ends: boolean } | null;
}

const lineEnds = /\n+/g;

/**
 * A text as its paragraphs (the stretches between line ends that are not blank), each cut where a mark begins or
 * ends. Marks that overlap
 * an earlier one begin where that one ends; what is hidden behind it wholly is left out. A mark over several
 * paragraphs goes on in each.
 */
export function markedParagraphs<T>(text: string, marks: readonly TextMark<T>[]): TextSegment<T>[][] {
  const ordered = withoutOverlap(text.length, marks);
  const paragraphs: TextSegment<T>[][] = [];
  let first = 0;
  for (const { start, end } of paragraphSpans(text)) {
    while ((ordered[first]?.end ?? text.length) <= start && first < ordered.length) first += 1;
    const segments: TextSegment<T>[] = [];
    let offset = start;
    for (let index = first; index < ordered.length; index += 1) {
      const mark = ordered[index];
      if (mark === undefined || mark.start >= end) break;
      const from = Math.max(mark.start, start);
      const to = Math.min(mark.end, end);
      if (from > offset) segments.push({ start: offset, text: text.slice(offset, from), mark: null });
      segments.push({
        start: from,
        text: text.slice(from, to),
        mark: { value: mark.value, ends: to === mark.end },
      });
      offset = to;
    }
    if (offset < end) segments.push({ start: offset, text: text.slice(offset, end), mark: null });
    paragraphs.push(segments);
  }
  return paragraphs;
}

function withoutOverlap<T>(length: number, marks: readonly TextMark<T>[]): TextMark<T>[] {
  const kept: TextMark<T>[] = [];
  let free = 0;
  for (const mark of marks.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const start = Math.max(mark.start, free);
    const end = Math.min(mark.end, length);
    if (start >= end) continue;
    kept.push({ ...mark, start, end });
    free = end;
  }
  return kept;
}

function paragraphSpans(text: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let start = 0;
  const add = (end: number) => {
    if (text.slice(start, end).trim() !== "") spans.push({ start, end });
  };
  for (const match of text.matchAll(lineEnds)) {
    add(match.index);
    start = match.index + match[0].length;
  }
  add(text.length);
  return spans;
}
