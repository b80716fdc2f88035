/**
 * A text with its typographic variants made equal, and the way back. `value` is the folded text; its unit `i` came
 * from the units `starts[i]` to `ends[i]` (exclusive) of the original. Several folded units may share one origin
 * (an ellipsis character becomes three dots), and one folded unit may stand for many (a run of white space).
 */
export type FoldedText = { readonly value: string; readonly starts: Uint32Array; readonly ends: Uint32Array };

const SINGLE_QUOTES = "'‘’‚‛′ʼ`´";
const DOUBLE_QUOTES = '"“”„‟″«»';
const DASHES = "-‐‑‒–—―−";

const SIMPLE_FOLDS = new Map<string, string>([
  ...Array.from(SINGLE_QUOTES, (sign): [string, string] => [sign, "'"]),
  ...Array.from(DOUBLE_QUOTES, (sign): [string, string] => [sign, '"']),
  ...Array.from(DASHES, (sign): [string, string] => [sign, "-"]),
  ["…", "..."],
  // A Greek sigma has two small forms and one capital.
  ["ς", "σ"],
]);

const WHITE_SPACE = /\s/u;

/**
 * Folds a text for comparison: a run of white space (no-break spaces and line ends included) becomes one space, curly
 * and straight quotation marks, dash variants and letter case become equal, an ellipsis character becomes three dots.
 * Linear in the length of the text.
 */
export function foldText(text: string): FoldedText {
  const starts: number[] = [];
  const ends: number[] = [];
  const parts: string[] = [];
  let offset = 0;
  while (offset < text.length) {
    const start = offset;
    const sign = String.fromCodePoint(text.codePointAt(offset) ?? 0);
    offset += sign.length;
    let folded: string;
    if (WHITE_SPACE.test(sign)) {
      while (offset < text.length && WHITE_SPACE.test(text.charAt(offset))) offset += 1;
      folded = " ";
    } else {
      const lower = sign.toLowerCase();
      folded = SIMPLE_FOLDS.get(lower) ?? lower;
    }
    parts.push(folded);
    for (let unit = 0; unit < folded.length; unit += 1) {
      starts.push(start);
      ends.push(offset);
    }
  }
  return { value: parts.join(""), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}
