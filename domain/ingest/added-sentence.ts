import { countWords } from "@/domain/word-count";

export interface AddedArticle {
  text: string;
  /** How many claims were found; null where nothing reads its language. */
  claims: number | null;
  /** How many words its original shows; null for pasted text. */
  wordsOfOriginal: number | null;
}

/** What happened to an article that was just added: "The article is stored; 74 claims were found and are marked. …" */
export function addedSentence({ text, claims, wordsOfOriginal }: AddedArticle): string {
  return `The article is stored${foundWords(claims)}${readWords(text, wordsOfOriginal)}`;
}

function foundWords(claims: number | null): string {
  if (claims === null) return ".";
  if (claims === 0) return "; no checkable claim was found in it.";
  return claims === 1 ? "; 1 claim was found and is marked." : `; ${number(claims)} claims were found and are marked.`;
}

function readWords(text: string, all: number | null): string {
  if (all === null) return "";
  const taken = countWords(text);
  return taken >= all
    ? ` All ${number(taken)} words of its original were taken.`
    : ` ${number(taken)} of the ${number(all)} words of its original were taken.`;
}

function number(count: number): string {
  return count.toLocaleString("en");
}
