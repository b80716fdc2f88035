import { QUOTATION_MARK } from "./quotation-marks";

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
  /**
   * A piece of a list has its mark, "• " or "2. ", before it; a table's rows are lines whose cells tabs part; before each
   * line of a block quotation stands ">".
   */
  kind: "text" | "item" | "quotation" | "table";
  segments: Segment[];
  /** Of a table, row by row: its cells. What parts them belongs to none. */
  rows: Cell[][];
  /** Of a block quotation, line by line: the segments without the marks. */
  lines: Segment[][];
}

export interface Cell {
  /** What it heads, where the original says that it does. */
  heads: "column" | "row" | null;
  segments: Segment[];
}

const BLANK_LINES = /\n[^\S\n]*(?:\n[^\S\n]*)+/g;

/**
 * The text as paragraphs, parted by empty lines, cut into segments at the edges of the spans. Spans may overlap. Joined
 * with what parts the paragraphs the segments are the text again, so offsets in a segment are offsets in the text. Lists
 * and tables are told by how their lines are set.
 * @param part the stretch of the text that is wanted, where it is not all of it
 * @param heads where cells begin that head a row or a column
 */
export function layOutArticle(
  text: string,
  spans: readonly Span[],
  part: { start: number; end: number } = { start: 0, end: text.length },
  heads: ReadonlySet<number> = new Set(),
): Paragraph[] {
  const ordered = [...spans].sort((a, b) => a.start - b.start);
  return paragraphRanges(text, part).map(({ start, end }) => {
    const inside = ordered.filter((span) => span.start < end && span.end > start);
    const kind = kindOf(text, start, end);
    const rows = kind === "table" ? rowsOf(text, start, end, inside, heads) : [];
    const lines = kind === "quotation" ? quotedLines(text, start, end, inside) : [];
    return { start, end, kind, rows, lines, segments: cutSegments(text, start, end, inside) };
  });
}

const ITEM = /^[^\S\n]*(?:[•◦▪‣·*–-]|\(?(?:\d{1,3}|[a-z])[.)])[^\S\n]+\S/u;

function kindOf(text: string, start: number, end: number): Paragraph["kind"] {
  const lines = text
    .slice(start, end)
    .split("\n")
    .filter((line) => line !== "");
  // A cell can be empty, as that above the heads of rows; a paragraph can be indented by a tab.
  if (lines.every((line) => line.includes("\t")) && lines.some((line) => /\S\t/u.test(line))) return "table";
  if (lines.every((line) => line.startsWith(QUOTATION_MARK))) return "quotation";
  return ITEM.test(text.slice(start, Math.min(end, start + LONGEST_MARK))) ? "item" : "text";
}

/** So much of a paragraph is looked at for the mark of a list. */
const LONGEST_MARK = 40;

function rowsOf(
  text: string,
  start: number,
  end: number,
  spans: readonly Span[],
  heads: ReadonlySet<number>,
): Cell[][] {
  const rows: Cell[][] = [];
  for (const line of linesOf(text, start, end)) {
    const places: { from: number; to: number }[] = [];
    let from = line.from;
    for (const cell of text.slice(line.from, line.to).split("\t")) {
      places.push({ from, to: from + cell.length });
      from += cell.length + 1;
    }
    const headsColumns = places.every((cell) => cell.from === cell.to || heads.has(cell.from));
    const cells = places.map((cell): Cell => {
      const isHead = cell.from < cell.to && heads.has(cell.from);
      return { heads: !isHead ? null : headsColumns ? "column" : "row", segments: within(text, cell, spans) };
    });
    if (text.slice(line.from, line.to).trim() !== "") rows.push(cells);
  }
  return rows;
}

function quotedLines(text: string, start: number, end: number, spans: readonly Span[]): Segment[][] {
  return linesOf(text, start, end)
    .map(({ from, to }) => within(text, { from: Math.min(from + QUOTATION_MARK.length, to), to }, spans))
    .filter((line) => line.length > 0);
}

function linesOf(text: string, start: number, end: number): { from: number; to: number }[] {
  const lines: { from: number; to: number }[] = [];
  let from = start;
  for (const line of text.slice(start, end).split("\n")) {
    lines.push({ from, to: from + line.length });
    from += line.length + 1;
  }
  return lines;
}

function within(text: string, { from, to }: { from: number; to: number }, spans: readonly Span[]): Segment[] {
  if (from === to) return [];
  return cutSegments(
    text,
    from,
    to,
    spans.filter((span) => span.start < to && span.end > from),
  );
}

/** Where the paragraphs of a part of a text begin and end. */
export function paragraphRanges(text: string, part: { start: number; end: number }): { start: number; end: number }[] {
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
