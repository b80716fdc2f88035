import { documentLabels } from "@/domain/extraction/labels/speaker-labels";
import { columnsOf } from "./unspaced-scripts";

/** A line of a text with what decides whether it goes on in the next. */
export interface ShapedLine {
  text: string;
  /** Offset of its first unit. */
  start: number;
  /** Without white space at its end, in columns of a terminal. */
  length: number;
  /** Whether it is never joined to the line before: a list's item, a row, a speaker's label, a quoted line, a heading. */
  isSet: boolean;
  /** Whether it may go on in the next line: a list's item and what follows a label may, the others that are set do not. */
  goesOn: boolean;
}

const ITEM = /^\s*(?:[-–—*•‣◦▪·]\s|(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]\s|\(\w{1,3}\)\s|#{1,6}\s)/iu;
const ROW = /\S\t|\S {3,}\S|^\s*\|/u;
const QUOTED = /^\s*>/u;
const RULE = /^\s*([-=_*~#])\1{2,}\s*$/u;
/** A header of a mail, or a speaker's label: one to four words and a colon. */
const LABEL = /^\s*\p{Lu}[\p{L}\p{M}'’.-]{0,30}(?: [\p{L}\p{M}'’.()-]{1,30}){0,3}:(?:\s|$)/u;

/** The lines of a text. Linear. */
export function shapedLines(text: string): ShapedLine[] {
  let start = 0;
  const lines = text.split("\n").map((line) => {
    const range = { text: line, start, end: start + line.trimEnd().length };
    start += line.length + 1;
    return range;
  });
  const { labels, silent } = documentLabels(text, lines);
  const labelEnds = new Map(labels.map((label) => [label.start, label.end]));
  const isShouting = shouts(lines.map((line) => line.text));
  return lines.map((line, index): ShapedLine => {
    const labelEnd = labelEnds.get(line.start + line.text.length - line.text.trimStart().length);
    const begins = (lines[index - 1]?.text.trim() ?? "") === "";
    const isClosed =
      [ROW, QUOTED, RULE].some((shape) => shape.test(line.text)) ||
      silent.has(index) ||
      (labelEnd !== undefined && labelEnd >= line.end) ||
      (!isShouting && isShouted(line.text)) ||
      (begins && isTitle(line.text, lines[index + 1]?.text ?? ""));
    const isSet = isClosed || labelEnd !== undefined || ITEM.test(line.text) || LABEL.test(line.text);
    return { text: line.text, start: line.start, length: columnsOf(line.text.trimEnd()), isSet, goesOn: !isClosed };
  });
}

const SMALL_LETTER = /\p{Ll}/u;
const SHOUTED = /\p{Lu}[^\p{L}]*(?:\p{Lu}[^\p{L}]*){5}/u;

/** A heading in capitals. */
function isShouted(line: string): boolean {
  return !SMALL_LETTER.test(line) && SHOUTED.test(line);
}

/** Whether a whole text is in capitals, as agencies once sent theirs. */
function shouts(lines: readonly string[]): boolean {
  const written = lines.filter((line) => line.trim() !== "");
  return written.filter(isShouted).length > written.length / 2;
}

const LONG_WORD = /\p{L}[\p{L}\p{M}'’-]{3,}/gu;
const TITLE = { words: 4, share: 0.9 };
const GOES_ON = /^\s*["“„«‘'(]?\p{Ll}/u;

/** A heading whose words begin with capitals, as in English titles; nouns alone, as in German, are not so many. */
function isTitle(line: string, next: string): boolean {
  if (GOES_ON.test(next) || /[.,;:!?…]["”’»)]?\s*$/u.test(line)) return false;
  const words = line.match(LONG_WORD) ?? [];
  const capital = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length >= TITLE.words && capital >= words.length * TITLE.share;
}
