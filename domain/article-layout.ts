/** A stretch of an article's text that is marked, in UTF-16 units, `end` exclusive. */
export interface Span {
  id: string;
  start: number;
  end: number;
}

/** A piece of a paragraph that is covered by the same spans throughout. */
export interface Segment {
  start: number;
  text: string;
  /** Ids of the spans that cover it, the shortest first. */
  spanIds: string[];
}

export interface Paragraph {
  start: number;
  end: number;
  /** A piece of a list has its mark, "• " or "2. ", before it; a table's rows are lines whose cells tabs part. */
  kind: "text" | "item" | "table";
  segments: Segment[];
  /** Of a table, row by row: the segments of each cell. What parts them belongs to none. */
  rows: Segment[][][];
}

const BLANK_LINES = /\n[^\S\n]*(?:\n[^\S\n]*)+/g;

/**
 * The text as paragraphs, parted by empty lines, cut into segments at the edges of the spans. Spans may overlap. Joined
 * with what parts the paragraphs the segments are the text again, so offsets in a segment are offsets in the text. Lists
 * and tables are told by how their lines are set.
 * @param part the stretch of the text that is wanted, where it is not all of it
 */
export function layOutArticle(
  text: string,
  spans: readonly Span[],
  part: { start: number; end: number } = { start: 0, end: text.length },
): Paragraph[] {
  const ordered = [...spans].sort((a, b) => a.start - b.start);
  return paragraphRanges(text, part).map(({ start, end }) => {
    const inside = ordered.filter((span) => span.start < end && span.end > start);
    const kind = kindOf(text, start, end);
    const rows = kind === "table" ? rowsOf(text, start, end, inside) : [];
    return { start, end, kind, rows, segments: cutSegments(text, start, end, inside) };
  });
}

const ITEM = /^[^\S\n]*(?:[•◦▪‣·*–-]|\(?(?:\d{1,3}|[a-z])[.)])[^\S\n]+\S/u;

function kindOf(text: string, start: number, end: number): Paragraph["kind"] {
  const lines = text
    .slice(start, end)
    .split("\n")
    .filter((line) => line !== "");
  // A cell can be empty; a paragraph can be indented by a tab.
  if (lines.every((line) => /\S\t/u.test(line))) return "table";
  return ITEM.test(text.slice(start, Math.min(end, start + LONGEST_MARK))) ? "item" : "text";
}

/** So much of a paragraph is looked at for the mark of a list. */
const LONGEST_MARK = 40;

function rowsOf(text: string, start: number, end: number, spans: readonly Span[]): Segment[][][] {
  const rows: Segment[][][] = [];
  let at = start;
  for (const line of text.slice(start, end).split("\n")) {
    const cells: Segment[][] = [];
    let from = at;
    for (const cell of line.split("\t")) {
      const inside = spans.filter((span) => span.start < from + cell.length && span.end > from);
      cells.push(cell === "" ? [] : cutSegments(text, from, from + cell.length, inside));
      from += cell.length + 1;
    }
    if (line.trim() !== "") rows.push(cells);
    at += line.length + 1;
  }
  return rows;
}

function paragraphRanges(text: string, part: { start: number; end: number }): { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = [];
  let start = part.start;
  for (const gap of text.slice(part.start, part.end).matchAll(BLANK_LINES)) {
    const end = part.start + gap.index;
    ranges.push({ start, end });
    start = end + gap[0].length;
  }
  ranges.push({ start, end: part.end });
  return ranges.filter((range) => text.slice(range.start, range.end).trim() !== "");
}

function cutSegments(text: string, start: number, end: number, spans: readonly Span[]): Segment[] {
  const edges = new Set([start, end]);
  for (const span of spans) {
    if (span.start > start) edges.add(span.start);
    if (span.end < end) edges.add(span.end);
  }
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? end;
    const covering = spans.filter((span) => span.start < to && span.end > from);
    const shortestFirst = covering.sort((a, b) => a.end - a.start - (b.end - b.start));
    return { start: from, text: text.slice(from, to), spanIds: shortestFirst.map((span) => span.id) };
  });
}
