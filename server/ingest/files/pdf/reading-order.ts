import type { Segment } from "./segments";

/** A line of a page in the order of reading, with the borders of the column it stands in. */
export interface PageLine {
  /** Cells of a table's row are parted by tabs. */
  readonly text: string;
  readonly isRow: boolean;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly column: { readonly left: number; readonly right: number };
}

const DEEPEST = 4;
const MOST_CANDIDATES = 40;
/** Columns of prose have lines of more signs than cells of a table. */
const SHORTEST_COLUMN_LINE = 22;
const FEWEST_SIGNS = 60;

/** The lines of a page as they are read: columns one after the other, within what stands over all of them. */
export function linesInOrder(segments: readonly Segment[], depth = 0): PageLine[] {
  const gutter = depth < DEEPEST ? gutterOf(segments) : null;
  if (gutter === null) return rowsOf(segments);
  return bandsOf(segments, gutter).flatMap((band) =>
    partsOf(band, gutter).flatMap((part) => linesInOrder(part, depth + 1)),
  );
}

/** What is read of a band one after the other: its columns, or all of it where it is not parted or a table's rows. */
function partsOf(band: readonly Segment[], gutter: number): Segment[][] {
  const left = band.filter(isLeftOf(gutter));
  const right = band.filter(isRightOf(gutter));
  const painted = [...band].sort((a, b) => a.order - b.order);
  const isParted = left.length > 0 && right.length > 0 && left.length + right.length === band.length;
  if (!isParted || isTable(painted, left, right)) return [[...band]];
  return paintedParts(painted, isLeftOf(gutter)) ?? [left, right];
}

/** So often a program goes from one column to another in a band, where it paints them one after the other. */
const MOST_TURNS = 8;

/** Columns as they are painted, where each goes on below itself: what follows balanced columns is painted after both. */
function paintedParts(painted: readonly Segment[], isLeft: (segment: Segment) => boolean): Segment[][] | null {
  const parts: Segment[][] = [];
  const foot = { left: 0, right: 0 };
  for (const segment of painted) {
    const side = isLeft(segment) ? "left" : "right";
    const last = parts.at(-1);
    if (last?.[0] !== undefined && isLeft(last[0]) === isLeft(segment)) last.push(segment);
    else if (segment.y < foot[side] || parts.length === MOST_TURNS) return null;
    else parts.push([segment]);
    foot[side] = Math.max(foot[side], segment.y);
  }
  return parts[0]?.[0] !== undefined && isLeft(parts[0][0]) ? parts : null;
}

/**
 * A region, cut across into what lies on both sides of a gutter and what does not. What stands on one side of it alone
 * belongs to what crosses it above or below: there a gutter lies elsewhere.
 */
function bandsOf(segments: readonly Segment[], gutter: number): Segment[][] {
  const groups: { segments: Segment[]; crosses: boolean }[] = [];
  for (const segment of downwards(segments)) {
    const crosses = !isLeftOf(gutter)(segment) && !isRightOf(gutter)(segment);
    const last = groups.at(-1);
    if (last?.crosses === crosses) last.segments.push(segment);
    else groups.push({ segments: [segment], crosses });
  }
  const bands: { segments: Segment[]; isParted: boolean }[] = [];
  for (const { segments: group, crosses } of groups) {
    const isParted = !crosses && group.some(isLeftOf(gutter)) && group.some(isRightOf(gutter));
    const last = bands.at(-1);
    if (last && !last.isParted && !isParted) last.segments.push(...group);
    else bands.push({ segments: group, isParted });
  }
  return bands.map((band) => band.segments);
}

const SLACK = 2;
const isLeftOf = (gutter: number) => (segment: Segment) => segment.right <= gutter - segment.size * 0.4;
const isRightOf = (gutter: number) => (segment: Segment) => segment.left >= gutter - SLACK;
const downwards = (segments: readonly Segment[]) => [...segments].sort((a, b) => a.y - b.y || a.left - b.left);

/** Where a column begins that has another left of it; null where there is none. */
function gutterOf(segments: readonly Segment[]): number | null {
  const painted = [...segments].sort((a, b) => a.order - b.order);
  let best: number | null = null;
  let most = FEWEST_SIGNS;
  for (const edge of leftEdges(segments)) {
    const left = segments.filter(isLeftOf(edge));
    const right = segments.filter(isRightOf(edge));
    const signs = Math.min(signsOf(left), signsOf(right));
    if (signs <= most || left.length < 2 || right.length < 2) continue;
    if (isTable(painted, left, right) || !standBeside(left, right)) continue;
    best = edge;
    most = signs;
  }
  return best;
}

/** Where several lines begin, the most first. */
function leftEdges(segments: readonly Segment[]): number[] {
  const counts = new Map<number, number>();
  for (const { left } of segments) {
    const edge = Math.round(left / SLACK) * SLACK;
    counts.set(edge, (counts.get(edge) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > 1)
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_CANDIDATES)
    .map(([edge]) => edge);
}

const signsOf = (segments: readonly Segment[]) => segments.reduce((sum, { text }) => sum + text.length, 0);

/**
 * A table is painted row by row, its cells stand on the same lines, and are short; columns are painted one after the
 * other, or have long lines, or lines of their own.
 */
function isTable(painted: readonly Segment[], left: readonly Segment[], right: readonly Segment[]): boolean {
  const isLeft = new Set(left);
  const isRight = new Set(right);
  const sides = painted.filter((segment) => isLeft.has(segment) || isRight.has(segment));
  const changes = sides.filter(
    (segment, index) => index > 0 && isLeft.has(segment) !== isLeft.has(sides[index - 1] ?? segment),
  );
  const isShort = Math.min(signsOf(left) / left.length, signsOf(right) / right.length) < SHORTEST_COLUMN_LINE;
  const [fewer, more] = left.length < right.length ? [left, right] : [right, left];
  return changes.length > fewer.length && isShort && alignedShare(fewer, more) > 0.6;
}

/** How many of these stand on the line of one of the others. */
function alignedShare(fewer: readonly Segment[], more: readonly Segment[]): number {
  const lines = new Set(more.map(({ y }) => Math.round(y)));
  const aligned = fewer.filter(({ y }) => [-1, 0, 1].some((step) => lines.has(Math.round(y) + step)));
  return aligned.length / fewer.length;
}

function standBeside(left: readonly Segment[], right: readonly Segment[]): boolean {
  const top = (side: readonly Segment[]) => side.reduce((least, { y }) => Math.min(least, y), Number.POSITIVE_INFINITY);
  const foot = (side: readonly Segment[]) => side.reduce((most, { y }) => Math.max(most, y), 0);
  return top(left) <= foot(right) && top(right) <= foot(left);
}

const LIST_MARK = /^(?:[•▪◦‣●○■□–—*·-]|\(?\d{1,3}[.)]|\(?\p{L}[.)])$/u;

/** Segments that stand on one line are one line: a table's row where the lines around it have cells below each other. */
function rowsOf(segments: readonly Segment[]): PageLine[] {
  const rows: Segment[][] = [];
  for (const segment of downwards(segments)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && Math.abs(first.y - segment.y) < Math.max(first.size, segment.size) * 0.3) row.push(segment);
    else rows.push([segment]);
  }
  for (const row of rows) row.sort((a, b) => a.left - b.left);
  const column = {
    left: segments.reduce((least, { left }) => Math.min(least, left), Number.POSITIVE_INFINITY),
    right: segments.reduce((most, { right }) => Math.max(most, right), 0),
  };
  return rows.flatMap((row, index) => {
    const [first, last] = [row[0], row.at(-1)];
    if (first === undefined || last === undefined) return [];
    const isRow = row.length > 1 && [rows[index - 1], rows[index + 1]].some((other) => hasCellsBelow(row, other));
    const text = isRow && !LIST_MARK.test(first.text) ? join(row, "\t") : join(row, " ");
    const size = row.reduce((most, each) => Math.max(most, each.size), 0);
    return [{ text, isRow: text.includes("\t"), left: first.left, right: last.right, y: first.y, size, column }];
  });
}

const join = (row: readonly Segment[], between: string) => row.map(({ text }) => text).join(between);

function hasCellsBelow(row: readonly Segment[], other: readonly Segment[] | undefined): boolean {
  if (other === undefined || other.length < 2) return false;
  const isBelow = (a: Segment, b: Segment) =>
    Math.abs(a.left - b.left) < 4 ||
    Math.abs(a.right - b.right) < 4 ||
    Math.abs(a.left + a.right - b.left - b.right) < 8;
  return row.slice(1).some((cell) => other.slice(1).some((below) => isBelow(cell, below)));
}
