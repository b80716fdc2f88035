/** A line of a text with what decides whether it goes on in the next. */
export interface ShapedLine {
  text: string;
  /** Offset of its first unit. */
  start: number;
  /** Without white space at its end, in signs. */
  length: number;
  /** Whether lines are never joined with it: a list's item, a row, a speaker's label, a quoted line, a rule. */
  isSet: boolean;
}

const ITEM = /^\s*(?:[-–—*•‣◦▪·]\s|(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]\s|\(\w{1,3}\)\s|#{1,6}\s)/iu;
const ROW = /\S\t|\S {3,}\S|^\s*\|/u;
const QUOTED = /^\s*>/u;
const RULE = /^\s*([-=_*~#])\1{2,}\s*$/u;
/** A header of a mail, or a speaker's label: one to four words and a colon. */
const LABEL = /^\s*\p{Lu}[\p{L}\p{M}'’.-]{0,30}(?: [\p{L}\p{M}'’.()-]{1,30}){0,3}:(?:\s|$)/u;

/** The lines of a text. */
export function shapedLines(text: string): ShapedLine[] {
  let start = 0;
  return text.split("\n").map((line) => {
    const shaped = {
      text: line,
      start,
      length: line.trimEnd().length,
      isSet: [ITEM, ROW, QUOTED, RULE, LABEL].some((shape) => shape.test(line)),
    };
    start += line.length + 1;
    return shaped;
  });
}

/** A list's item may go on in the next line; a row, a quotation and a rule may not. */
export function goesOn({ text, isSet }: ShapedLine): boolean {
  return !isSet || ((ITEM.test(text) || LABEL.test(text)) && ![ROW, QUOTED, RULE].some((shape) => shape.test(text)));
}
