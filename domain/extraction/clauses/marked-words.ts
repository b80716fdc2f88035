import type { Segment } from "@/domain/extraction/segmentation/segment";
import { type VerbForm, verbForm } from "@/domain/extraction/words/verb-forms";
import type { Word } from "@/domain/extraction/words/words";

/** A word with what surrounds it in its sentence. */
export type MarkedWord = Word & {
  /** The signs between the word before it and this one; for the first word those from the start of the sentence. */
  readonly gap: string;
  /** Number of the quotation of the sentence that holds it; -1 outside. */
  readonly quotation: number;
  readonly isInBrackets: boolean;
  readonly form: VerbForm | null;
};

/** Marks the words of a sentence; linear in the length of the sentence. */
export function markWords(text: string, segment: Segment, words: readonly Word[]): MarkedWord[] {
  let end = segment.start;
  let depth = 0;
  let next = 0;
  return words.map((word) => {
    const gap = text.slice(end, word.start);
    for (const sign of gap) {
      if (sign === "(" || sign === "[") depth += 1;
      else if ((sign === ")" || sign === "]") && depth > 0) depth -= 1;
    }
    end = word.end;
    while ((segment.quotations[next]?.end ?? Number.POSITIVE_INFINITY) <= word.start) next += 1;
    const quotation = (segment.quotations[next]?.start ?? word.end) <= word.start ? next : -1;
    return markedWord(word, gap, quotation, depth > 0);
  });
}

/** Written out, since copying a word by spreading it costs several times as much, and a text has many. */
export function markedWord(word: Word, gap: string, quotation: number, isInBrackets: boolean): MarkedWord {
  const { text, lower, start, end, isCapitalised, isPossessive, isInitial } = word;
  const form = verbForm(word);
  return { text, lower, start, end, isCapitalised, isPossessive, isInitial, gap, quotation, isInBrackets, form };
}

/** Whether more than a blank stands before a word, so that a phrase ends there; full stops of "Mr." do not count. */
export function isSetOff({ gap }: MarkedWord): boolean {
  if (gap === " " || gap === "") return false;
  return /[,;:()[\]“”"«»!?…]/u.test(gap) || isDash(gap);
}

/** A dash between phrases, not one that joins two words or numbers. */
export function isDash(gap: string): boolean {
  return gap.includes("—") || /\s[–-]{1,3}\s/u.test(gap);
}

/** Where the phrase ends (excluded) that holds the word at `index`. */
export function phraseEnd(words: readonly MarkedWord[], index: number): number {
  let to = index + 1;
  for (let word = words[to]; word !== undefined && !isSetOff(word); word = words[to]) to += 1;
  return to;
}
