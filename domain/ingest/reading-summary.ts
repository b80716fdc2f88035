import { countWords } from "@/domain/word-count";
import type { IngestedArticle } from "./ingested-article";

/** How much of an original was taken for its article, in words. */
export interface ReadingSummary {
  taken: number;
  all: number;
}

export function summariseReading({ text, leftOut }: IngestedArticle): ReadingSummary {
  const taken = countWords(text);
  return { taken, all: leftOut.reduce((words, piece) => words + countWords(piece.text), taken) };
}

/** Says it in a sentence: "1,480 of its 1,730 words were read." */
export function readingSentence({ taken, all }: ReadingSummary): string {
  const words = (count: number) => `${count.toLocaleString("en")} word${count === 1 ? "" : "s"}`;
  return taken === all
    ? `All of its ${words(all)} were read.`
    : `${taken.toLocaleString("en")} of its ${words(all)} were read.`;
}
