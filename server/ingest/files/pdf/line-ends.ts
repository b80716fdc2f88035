/** A word that was cut at a line's end where nothing in the document says whether its hyphen is its own. */
export interface LineEnds {
  /** What stands between the end of a line and the next line, and how much of the line's end is taken off. */
  join(before: string, after: string): { cut: number; between: string };
  /** The words that were put together without knowing, as they stand now. */
  readonly unsure: ReadonlySet<string>;
}

const WORD = /[\p{L}\p{M}\p{N}'’]+(?:[-‐][\p{L}\p{M}\p{N}'’]+)*/gu;
const CUT_WORD = /[\p{L}\p{M}\p{N}'’]+(?:[-‐][\p{L}\p{M}\p{N}'’]+)*[-‐\u00ad]$/u;
const NEXT_WORD = /^[\p{L}\p{M}\p{N}'’]+/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
/** First parts that English sets with a hyphen, nearly always. */
const HYPHENATED = /^(?:self|well|ex|non|half|all|quasi|vice|mid|cross|low|high|long|short|so)$/i;
/** Of a line, so much is looked at for the word at its end. */
const LONGEST_WORD = 80;

/**
 * How lines are joined: a hyphen at a line's end is the word's own where the document has the word so elsewhere, where
 * its lines are not cut within words, or where both halves are words of their own.
 */
export function lineEndsOf(lines: readonly string[]): LineEnds {
  const words = wordsOf(lines);
  const cutsWords = isCutWithinWords(lines, words);
  const unsure = new Set<string>();
  const join = (before: string, after: string) => {
    const tail = before.slice(-LONGEST_WORD);
    const cut = CUT_WORD.exec(tail)?.[0];
    const next = NEXT_WORD.exec(after)?.[0];
    if (cut === undefined || next === undefined) return { cut: 0, between: isUnspaced(tail, after) ? "" : " " };
    if (cut.endsWith("\u00ad")) return { cut: 1, between: "" };
    const stem = cut.slice(0, -1);
    if (/\p{N}$/u.test(stem)) return { cut: 0, between: "" };
    if (words.has(together(stem, next))) return { cut: 1, between: "" };
    if (words.has(apart(stem, next)) || !/^\p{Ll}/u.test(next)) return { cut: 0, between: "" };
    const isOwn = !cutsWords || stem.includes("-") || HYPHENATED.test(stem) || areWords(stem, next, words);
    unsure.add(isOwn ? `${stem}-${next}` : `${stem}${next}`);
    return { cut: isOwn ? 0 : 1, between: "" };
  };
  return { join, unsure };
}

const together = (stem: string, next: string) => `${stem}${next}`.toLowerCase();
const apart = (stem: string, next: string) => `${stem}-${next}`.toLowerCase().replaceAll("‐", "-");

/** Words that English writes together with others, so that both halves are words and the whole has no hyphen. */
const CLOSED =
  /^(?:some|any|every|with|there|where|here|under|over|out|up|in|on|no|to|for|how|what|more|further|news|after)$/i;

function areWords(stem: string, next: string, words: ReadonlySet<string>): boolean {
  if (stem.length < 3 || next.length < 3 || CLOSED.test(stem)) return false;
  return words.has(stem.toLowerCase()) && words.has(next.toLowerCase());
}

/** All words that stand within lines: the first and the last word of a line may be halves. */
function wordsOf(lines: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const line of lines) {
    const found = line.toLowerCase().match(WORD) ?? [];
    const isCut = CUT_WORD.test(line.slice(-LONGEST_WORD));
    for (const word of isCut ? found.slice(0, -1) : found) words.add(word.replaceAll("‐", "-"));
  }
  return words;
}

/** Where a program cuts words, more than a few lines in a hundred end within one. */
const CUT_SHARE = 0.03;

function isCutWithinWords(lines: readonly string[], words: ReadonlySet<string>): boolean {
  let cuts = 0;
  for (const [index, line] of lines.entries()) {
    const stem = CUT_WORD.exec(line.slice(-LONGEST_WORD))?.[0].slice(0, -1);
    const next = NEXT_WORD.exec(lines[index + 1] ?? "")?.[0];
    if (stem === undefined || next === undefined || words.has(apart(stem, next))) continue;
    if (words.has(together(stem, next))) return true;
    cuts += 1;
  }
  return cuts >= lines.length * CUT_SHARE;
}

/** Nothing parts the lines of a script without spaces, nor what stands on both sides of a dash without any. */
function isUnspaced(before: string, after: string): boolean {
  const [last = "", first = ""] = [Array.from(before.slice(-2)).at(-1), Array.from(after.slice(0, 2))[0]];
  if (/[^\s\d][—]$|\d[–-]$/u.test(before)) return true;
  return /\S\/$/.test(before) || (UNSPACED.test(last) && UNSPACED.test(first));
}
