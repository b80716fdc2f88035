import { type LineEnd, lineEndsOf } from "./line-ends";
import { type ShapedLine, shapedLines } from "./line-shapes";
import { isOfUnspaced } from "./unspaced-scripts";
import type { WordIndex } from "./word-forms";

/** The two ways of joining: with every hyphen left, or with words mended that a hyphen cuts in two. */
export type JoiningWay = "joined" | "mended";

/** A line end that is put right: the stretch of the text (UTF-16 units, `end` exclusive) and what takes its place. */
export interface JoinedPlace extends Record<JoiningWay, string> {
  start: number;
  end: number;
  /** Whether a hyphen or soft hyphen stands there within a word. */
  isInWord: boolean;
  /** Whether a hyphen stays because nothing tells whether it is the word's own. */
  isDoubtful: boolean;
}

/** Narrower columns are lists, verses and addresses; wider lines are paragraphs. In columns of a terminal. */
const NARROWEST = 28;
const WIDEST = 140;
/** A line goes on when it is at least so much of the column's width. */
const FULL = 0.72;
/** Of the full lines so many have to go on with a small letter: those of a verse or a list begin with capitals. */
const RUNNING = 0.35;
const FEWEST_LINES = 2;

/** Units at a line's end that are looked at; no half of a word is longer. */
const TAIL = 60;
const CUT = /[\p{L}\p{M}][\u00ad\-‐‑]$/u;
const SMALL = /^\s*["“„«‘'(]?\p{Ll}/u;
/** In scripts without capitals nothing tells that a sentence goes on, except that the next word had no room. */
const CASELESS = /^\s*["“„«‘'(「『]?\p{Lo}/u;
const SENTENCE_END = /[.!?…։。！？؟:;।][""”’»)\]」』]*\s*$/u;
/** What stands behind this line in a mail is a signature. */
const SIGNATURE = /^--\s?$/;

/**
 * The line ends of a pasted text that only the width of a column has set, as in mail, in wire copy and in what is copied
 * from a PDF. Lists, tables, verses, speakers' lines, headings, quoted mail, signatures and addresses stay as they are.
 * In the order of the text; none where nothing would change. Nobody is to store this unasked: show the places first.
 * Linear.
 * @param common the common words of the text's language; null where there is no list
 */
export function brokenLines(text: string, common: WordIndex | null): JoinedPlace[] {
  const lines = shapedLines(text);
  const width = columnWidth(lines);
  const endOf = lineEndsOf(
    lines.map((line) => line.text.trim()),
    common,
  );
  const places: JoinedPlace[] = [];
  for (const [index, line] of lines.entries()) {
    if (SIGNATURE.test(line.text)) break;
    const next = lines[index + 1];
    if (next === undefined || line.length === 0 || next.length === 0 || next.isSet || !line.goesOn) continue;
    const isWrappedHere = isWrapped(line, next, width);
    if (!isWrappedHere && !isCut(line, next)) continue;
    const end = endOf(line.text.trimEnd(), next.text.trimStart());
    // A hyphen that waits for its word, at a line's end that somebody may have set.
    if (!isWrappedHere && end.hyphen === "none") continue;
    places.push(placeOf(line, next, end));
  }
  return places;
}

/** The text with its lines joined one way. */
export function joinedText(text: string, places: readonly JoinedPlace[], way: JoiningWay): string {
  const parts: string[] = [];
  let read = 0;
  for (const place of places) {
    parts.push(text.slice(read, place.start), place[way]);
    read = place.end;
  }
  return `${parts.join("")}${text.slice(read)}`;
}

function placeOf(line: ShapedLine, next: ShapedLine, { between, hyphen, toldBy }: LineEnd): JoinedPlace {
  const end = line.text.trimEnd();
  const isInWord = hyphen !== "none";
  const sign = isInWord ? end.slice(-1) : "";
  return {
    start: line.start + end.length - sign.length,
    end: next.start + indent(next.text),
    joined: `${hyphen === "soft" ? "" : sign}${between}`,
    mended: `${hyphen === "kept" ? sign : ""}${between}`,
    isInWord,
    isDoubtful: hyphen === "kept" && toldBy === "nothing",
  };
}

/** The width to which the text's lines are broken, in columns; null where they are not. */
function columnWidth(lines: readonly ShapedLine[]): number | null {
  const pairs = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    return line.length > 0 && next !== undefined && next.length > 0 && line.goesOn ? [{ line, next }] : [];
  });
  const sorted = pairs.map(({ line }) => line.length).sort((one, other) => one - other);
  const width = sorted[Math.floor(sorted.length * 0.9)] ?? 0;
  if (sorted.length < FEWEST_LINES || width < NARROWEST || width > WIDEST) return null;
  let [full, running] = [0, 0];
  for (const { line, next } of pairs) {
    if (next.isSet || (line.length < width * FULL && !isCut(line, next))) continue;
    full += 1;
    if (isCut(line, next) || runsOn(line, next, width)) running += 1;
  }
  return full >= FEWEST_LINES && running / full >= RUNNING ? width : null;
}

/** Whether a line ends in half a word. */
function isCut(line: ShapedLine, next: ShapedLine): boolean {
  const end = line.text.trimEnd().slice(-TAIL);
  return CUT.test(end)
    ? /^\s*[\p{L}\p{N}]/u.test(next.text)
    : /\p{N}[-‐‑]$/u.test(end) && /^\s*[\p{N}\p{Sc}]/u.test(next.text);
}

/** Whether a sentence goes on from the one line to the other. */
function runsOn(line: ShapedLine, next: ShapedLine, width: number): boolean {
  if (SENTENCE_END.test(line.text.slice(-TAIL))) return false;
  return SMALL.test(next.text) || (CASELESS.test(next.text) && hasNoRoom(line, next, width));
}

/** Whether only the width of the column ends the line. */
function isWrapped(line: ShapedLine, next: ShapedLine, width: number | null): boolean {
  if (width === null || isSetIn(line, next)) return false;
  if (hasNoRoom(line, next, width)) return true;
  return line.length >= width * FULL && SMALL.test(next.text) && !SENTENCE_END.test(line.text.slice(-TAIL));
}

/** Whether the next line's first word would not have found room; a last line of a paragraph has more. */
function hasNoRoom(line: ShapedLine, next: ShapedLine, width: number): boolean {
  const [first = ""] = /\S/u.exec(next.text) ?? [];
  if (isOfUnspaced(first)) return line.length + COLUMNS_OF_A_SIGN > width - COLUMNS_OF_A_SIGN;
  const word = /^\s*(\S*)/u.exec(next.text)?.[1]?.length ?? 0;
  return line.length + 1 + word > width;
}

/** Punctuation that may not begin a line takes the sign before it along. */
const COLUMNS_OF_A_SIGN = 2;

/** Whether the next line begins a paragraph by being set in. */
function isSetIn(line: ShapedLine, next: ShapedLine): boolean {
  return indent(next.text) >= indent(line.text) + 2 && !line.isSet;
}

function indent(text: string): number {
  return text.length - text.trimStart().length;
}
