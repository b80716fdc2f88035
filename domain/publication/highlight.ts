import { fold, searchWords, unspacedLetter } from "@/domain/search-text";

/** A piece of a text; all pieces together are the text. */
export interface HighlightRun {
  text: string;
  match: boolean;
}

/** A character with its marks, as Unicode's Stream-Safe Text Format bounds them; marks that lead stand alone. */
const characters = /\P{M}\p{M}{0,30}|\p{M}{1,30}/gu;

/** A stretch of the text in UTF-16 units; the end is not in it. */
interface Stretch {
  start: number;
  end: number;
}

/** A text folded as for the search, and for each of its folded units the character of the text that it comes from. */
interface FoldedText {
  folded: string;
  origins: Stretch[];
}

/**
 * The text with the beginnings of words that match a word of the query, folded as the search folds both: case, marks and
 * apostrophes make no difference. Characters stay whole. Takes time in proportion to the text.
 */
export function highlightRuns(text: string, query: string): HighlightRun[] {
  const runs: HighlightRun[] = [];
  let done = 0;
  for (const { start, end } of matches(text, query)) {
    if (start > done) runs.push({ text: text.slice(done, start), match: false });
    runs.push({ text: text.slice(start, end), match: true });
    done = end;
  }
  if (done < text.length) runs.push({ text: text.slice(done), match: false });
  return runs;
}

/** What of the text matches, in order and apart from one another. */
function matches(text: string, query: string): Stretch[] {
  const words = searchWords(query);
  if (words.length === 0) return [];
  const { folded, origins } = foldedText(text);
  const found: Stretch[] = [];
  for (let at = 0; at < folded.length; at += 1) {
    if (!beginsWord(folded, at)) continue;
    const longest = Math.max(0, ...words.filter((word) => folded.startsWith(word, at)).map((word) => word.length));
    const [first, last] = [origins[at], origins[at + longest - 1]];
    if (longest === 0 || first === undefined || last === undefined) continue;
    const before = found.at(-1);
    if (before !== undefined && first.start <= before.end) before.end = Math.max(before.end, last.end);
    else found.push({ start: first.start, end: last.end });
  }
  return found;
}

/** Between letters of unspaced scripts, a word may begin at any. */
function beginsWord(folded: string, at: number): boolean {
  if (folded.charAt(at) === " ") return false;
  return (
    at === 0 || folded.charAt(at - 1) === " " || unspacedLetter.test(String.fromCodePoint(folded.codePointAt(at) ?? 0))
  );
}

/** Folds each character between two letters, where nothing is trimmed, so that what it leaves is known by its place. */
function foldedText(text: string): FoldedText {
  const known = new Map<string, string>();
  const origins: Stretch[] = [];
  let folded = "";
  for (const { 0: character, index } of text.matchAll(characters)) {
    const left = known.get(character) ?? fold(`a${character}a`).slice(1, -1);
    known.set(character, left);
    folded += left;
    for (let unit = 0; unit < left.length; unit += 1) origins.push({ start: index, end: index + character.length });
  }
  return { folded, origins };
}
