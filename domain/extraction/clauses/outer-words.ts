import type { TextRange } from "@/domain/anchoring/quote-selector";
import type { Quotation } from "@/domain/extraction/segmentation/quotations";
import { FUNCTION_WORDS } from "@/domain/extraction/words/lexicon";
import { finiteVerbs } from "./finite-verbs";
import { isSetOff, type MarkedWord, markedWord } from "./marked-words";

/** The words of a sentence outside its quotations, where it is said who speaks. */
export type OuterWords = {
  /** In the gap before a word the quotations there are shown as “”. */
  readonly words: readonly MarkedWord[];
  /** For each word whether it is a finite verb. */
  readonly finite: readonly boolean[];
  /** The signs behind the last word; quotations as above. */
  readonly tail: string;
  /** For each word the quotation that ends in the gap before it; one more for the tail. */
  readonly quoted: readonly (Quotation | null)[];
  /** For each word the index of the first word of its phrase: no sign stands between them. */
  readonly phraseStart: readonly number[];
};

/** “Rosa”, “Big Tom”: names in quotation marks are names. */
const ASSUMED_NAME = /^["“'‘]\p{Lu}[\p{L}\p{M}-]+(?: \p{Lu}[\p{L}\p{M}-]+){0,2}["”'’]$/u;
const MAX_ASSUMED = 28;
const NOWHERE: TextRange = { start: -1, end: -1 };
/** A quotation shown in a gap. */
const SHOWN = "“”";

/**
 * The words of a sentence outside its quotations, from all of its words as `markWords` gives them. Takes the text `withoutAsides`; words in what is blank there are left
 * out. Linear in the length of the sentence.
 */
export function outerWords(
  text: string,
  sentence: readonly MarkedWord[],
  quotations: readonly Quotation[],
): OuterWords {
  const words: MarkedWord[] = [];
  const quoted: (Quotation | null)[] = [];
  let end = Math.min(sentence[0]?.start ?? 0, quotations[0]?.start ?? Number.POSITIVE_INFINITY);
  let gap = "";
  let next = 0;
  let last: Quotation | null = null;
  let assumed = NOWHERE;
  const passQuotations = (to: number) => {
    for (
      let quotation = quotations[next];
      quotation !== undefined && quotation.start < to;
      quotation = quotations[next]
    ) {
      next += 1;
      if (text.charAt(quotation.start) === " ") continue;
      if (isAssumedName(text.slice(quotation.start, Math.min(quotation.end, quotation.start + MAX_ASSUMED)))) {
        assumed = quotation;
        continue;
      }
      gap += text.slice(end, Math.max(end, quotation.start)) + SHOWN;
      end = Math.max(end, quotation.end);
      last = quotation;
    }
  };
  for (const word of sentence) {
    passQuotations(word.end);
    const isInside = word.start < end;
    if (isInside || text.charAt(word.start) === " ") continue;
    const between = text.slice(end, word.start);
    const isOfAssumed = end <= assumed.end && word.end > assumed.start;
    gap += isOfAssumed ? between.replace(/["“”‘’']/gu, "") : between;
    // "8:15"
    if (gap === ":") gap = " ";
    words.push(gap === word.gap ? word : markedWord(word, gap, -1, word.isInBrackets));
    quoted.push(last);
    end = word.end;
    gap = "";
    last = null;
  }
  const behind = sentence[sentence.length - 1]?.end ?? end;
  passQuotations(Math.max(behind, end));
  quoted.push(last);
  return { words, finite: finiteVerbs(words), tail: gap, quoted, phraseStart: phraseStarts(words) };
}

function isAssumedName(quotation: string): boolean {
  return ASSUMED_NAME.test(quotation) && !FUNCTION_WORDS.has(quotation.slice(1, -1).toLowerCase());
}

function phraseStarts(words: readonly MarkedWord[]): number[] {
  let start = 0;
  return words.map((word, index) => {
    if (index > 0 && isSetOff(word)) start = index;
    return start;
  });
}
