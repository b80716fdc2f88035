import { type CutWord, cutWord } from "./cut-words";
import { SUSPENDED } from "./hyphened-words";
import { isUnspaced } from "./unspaced-scripts";
import { type WordIndex, wordForms } from "./word-forms";

/** How a line goes on in the next. */
export interface LineEnd {
  /** What stands between the two: nothing, or a space. */
  between: "" | " ";
  /** What becomes of a hyphen that ends the line and has a word on either side: a soft one always goes. */
  hyphen: "none" | "soft" | "kept" | "dropped";
  /** Who told that a hyphen is kept or dropped; where nobody did it is kept. */
  toldBy: CutWord["toldBy"] | null;
  /** The word around the hyphen as it is then written; "" where there is none. */
  word: string;
}

/** Of a line, so much is looked at for the word at its end. */
const LONGEST_WORD = 80;
const CUT_WORD = /[\p{L}\p{M}\p{N}'’]+(?:[-‐‑][\p{L}\p{M}\p{N}'’]+)*[-‐‑\u00ad]$/u;
const NEXT_WORD = /^[\p{L}\p{M}\p{N}'’]+(?:[-‐‑][\p{L}\p{M}\p{N}'’]+)*/u;
const HYPHEN = /[^\s\p{Pd}][-‐‑]$/u;
/** What follows a hyphen without a space, besides words: "€4-⏎€6 million", "ex-⏎“minister”". */
const ATTACHED = /^[\p{Sc}“„«‘‹]/u;
/** A dash without a space before it has none behind it; a slash likewise. */
const DASH = /\S[–—/]$/u;

/**
 * How the lines of a text are joined, told from the words of all of them.
 * @param lines in their order: halves of words that their ends part are no words of the text
 * @param common the common words of the text's language; null where there is no list
 * @returns takes the end of a line and the beginning of the next, both without white space at the line's end
 */
export function lineEndsOf(
  lines: readonly string[],
  common: WordIndex | null,
): (before: string, after: string) => LineEnd {
  const words = { text: wordForms(lines), common };
  return (before, after) => {
    const end = before.slice(-LONGEST_WORD);
    const next = NEXT_WORD.exec(after.slice(0, LONGEST_WORD))?.[0] ?? "";
    if (end.endsWith("\u00ad")) {
      return { between: next === "" ? " " : "", hyphen: "soft", toldBy: "its neighbours", word: "" };
    }
    if (!HYPHEN.test(end)) return { ...plain, between: DASH.test(end) && next !== "" ? "" : spaceOf(end, after) };
    if (next === "" && !ATTACHED.test(after)) return { ...plain, between: " " };
    const cut = CUT_WORD.exec(end)?.[0];
    if (cut === undefined || end.endsWith("‑") || next === "") {
      return SUSPENDED.test(after)
        ? { ...plain, between: " " }
        : { between: "", hyphen: "kept", toldBy: "its neighbours", word: "" };
    }
    const stem = cut.slice(0, -1);
    const { isKept, toldBy } = cutWord(stem, next, words);
    // "pre-⏎and post-war", but "generat-⏎or".
    if (isKept && SUSPENDED.test(after)) return { ...plain, between: " " };
    return { between: "", hyphen: isKept ? "kept" : "dropped", toldBy, word: `${stem}${isKept ? "-" : ""}${next}` };
  };
}

const plain = { hyphen: "none", toldBy: null, word: "" } as const;

const spaceOf = (before: string, after: string) => (isUnspaced(before, after) ? "" : " ");
