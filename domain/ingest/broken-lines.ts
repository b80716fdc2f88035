import { goesOn, type ShapedLine, shapedLines } from "./line-shapes";
import { hyphenStays, wordForms } from "./word-forms";

/** A line end that is put right: the stretch of the text (UTF-16 units, `end` exclusive) and what takes its place. */
export interface JoinedPlace {
  start: number;
  end: number;
  replacement: string;
  /** Whether it cuts a word in two. */
  isInWord: boolean;
}

export interface JoinedLines {
  /** The text with its lines joined. */
  text: string;
  /** In the order of the text. */
  places: JoinedPlace[];
}

/** Narrower columns are lists, verses and addresses; wider lines are paragraphs. In signs. */
const NARROWEST = 28;
const WIDEST = 140;
/** A line goes on when it is at least so much of the column's width. */
const FULL = 0.72;
/** Of the full lines so many have to go on with a small letter: those of a verse or a list begin with capitals. */
const RUNNING = 0.35;
const FEWEST_LINES = 2;

const LETTER_HYPHEN = /([\p{L}\p{M}]+)[\u00ad\-‐]$/u;
/** Signs at a line's end that are looked at; no half of a word is longer. */
const TAIL = 60;
const SUSPENDED = /^\s*(?:and|or|to|und|oder|bis|et|ou|y|o|e|и|или|і|або|ці|та)(?![\p{L}\p{M}])/iu;
const SMALL = /^\s*["“„«‘'(]?[\p{Ll}\p{Lo}]/u;
const SENTENCE_END = /[.!?…։。！？؟:;]["”“’»)\]]*\s*$/u;
/** What stands behind this line in a mail is a signature. */
const SIGNATURE = /^--\s?$/;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/**
 * A pasted text with the line ends taken out that only the width of a column has set, as in mail, in wire copy and in
 * what is copied from a PDF, and with words mended that they cut in two. Lists, tables, verses, speakers' lines,
 * quoted mail, signatures and addresses stay as they are. Null where nothing would change. Nobody is to store this
 * unasked: show the places first. Takes linear time.
 */
export function joinBrokenLines(text: string): JoinedLines | null {
  const lines = shapedLines(text);
  const width = columnWidth(lines);
  const forms = wordForms(text);
  const places: JoinedPlace[] = [];
  for (const [index, line] of lines.entries()) {
    if (SIGNATURE.test(line.text)) break;
    const next = lines[index + 1];
    if (next === undefined || line.length === 0 || next.length === 0 || next.isSet || !goesOn(line)) continue;
    const place = brokenWord(line, next, forms) ?? (isWrapped(line, next, width) ? wrappedPlace(line, next) : null);
    if (place !== null) places.push(place);
  }
  return places.length === 0 ? null : { text: replaced(text, places), places };
}

/** The width to which the text's lines are broken, in signs; null where they are not. */
function columnWidth(lines: readonly ShapedLine[]): number | null {
  const within = lines.filter((line, index) => line.length > 0 && (lines[index + 1]?.length ?? 0) > 0 && goesOn(line));
  const sorted = within.map(({ length }) => length).sort((one, other) => one - other);
  const width = sorted[Math.floor(sorted.length * 0.9)] ?? 0;
  if (sorted.length < FEWEST_LINES || width < NARROWEST || width > WIDEST) return null;
  let [full, running] = [0, 0];
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next === undefined || next.length === 0 || !goesOn(line) || next.isSet) continue;
    const isCut = LETTER_HYPHEN.test(line.text.trimEnd().slice(-TAIL)) && SMALL.test(next.text);
    if (line.length < width * FULL && !isCut) continue;
    full += 1;
    if (isCut) running += 1;
    else if (SMALL.test(next.text) && !SENTENCE_END.test(line.text.slice(-TAIL))) running += 1;
  }
  return full >= FEWEST_LINES && running / full >= RUNNING ? width : null;
}

/** Whether only the width of the column ends the line. */
function isWrapped(line: ShapedLine, next: ShapedLine, width: number | null): boolean {
  if (width === null || isSetIn(line, next)) return false;
  const word = /^\s*\S*/u.exec(next.text)?.[0].trim().length ?? 0;
  // The next line's first word would not have found room; a last line of a paragraph has more.
  if (line.length + 1 + word > width) return true;
  return line.length >= width * FULL && SMALL.test(next.text) && !SENTENCE_END.test(line.text.slice(-TAIL));
}

/** Whether the next line begins a paragraph by being set in. */
function isSetIn(line: ShapedLine, next: ShapedLine): boolean {
  return indent(next.text) >= indent(line.text) + 2 && !line.isSet;
}

function indent(text: string): number {
  return text.length - text.trimStart().length;
}

/** The place where a line end cuts a word, with the hyphen or without; null where none is cut. */
function brokenWord(line: ShapedLine, next: ShapedLine, forms: ReadonlyMap<string, number>): JoinedPlace | null {
  const end = line.text.trimEnd();
  const head = LETTER_HYPHEN.exec(end.slice(-TAIL));
  const [gap, tail] = /^(\s*)([\p{L}\p{M}\p{N}]+)/u.exec(next.text)?.slice(1) ?? [];
  if (head === null || gap === undefined || tail === undefined || SUSPENDED.test(next.text)) return null;
  const [word = ""] = head.slice(1);
  const hyphen = end.slice(-1);
  const replacement = hyphen !== "\u00ad" && hyphenStays(word, tail, forms) ? hyphen : "";
  return { start: line.start + end.length - 1, end: next.start + gap.length, replacement, isInWord: true };
}

function wrappedPlace(line: ShapedLine, next: ShapedLine): JoinedPlace {
  const isUnspaced = UNSPACED.test(line.text.trimEnd().slice(-1)) && UNSPACED.test(next.text.trimStart().charAt(0));
  const start = line.start + line.text.trimEnd().length;
  return { start, end: next.start + indent(next.text), replacement: isUnspaced ? "" : " ", isInWord: false };
}

function replaced(text: string, places: readonly JoinedPlace[]): string {
  const parts: string[] = [];
  let read = 0;
  for (const { start, end, replacement } of places) {
    parts.push(text.slice(read, start), replacement);
    read = end;
  }
  return `${parts.join("")}${text.slice(read)}`;
}
