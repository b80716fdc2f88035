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

/**
 * Where a text was found that shows none of it: about `length` UTF-16 units of the first of the texts not shown that
 * holds a word of the query which the shown ones lack; null where they hold every word, or none of the others does.
 */
export function excerptFor(
  query: string,
  { shown, hidden }: { shown: readonly string[]; hidden: readonly string[] },
  length: number,
): string | null {
  const lacking = searchWords(query)
    .filter((word) => !shown.some((text) => matches(text, word).length > 0))
    .join(" ");
  for (const text of hidden) {
    const [first] = matches(text, lacking);
    if (first !== undefined) return excerptAround(text, first, length);
  }
  return null;
}

/**
 * About `length` UTF-16 units of a text around a match: whole words where they are no longer than that, with an ellipsis
 * where the text goes on. A short text stays as it is.
 */
function excerptAround(text: string, match: Stretch, length: number): string {
  if (text.length <= length) return text;
  const wanted = Math.min(match.start - Math.floor(length / 3), text.length - length);
  const start = wanted <= 0 ? 0 : wordStart(text, wanted, match.start);
  const end = start + length >= text.length ? text.length : wordEnd(text, match.end, start + length);
  return `${start === 0 ? "" : "… "}${text.slice(start, end)}${end === text.length ? "" : " …"}`;
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

/** Where to begin at or after `from`: behind white space, or where a character begins; before `limit` at the latest. */
function wordStart(text: string, from: number, limit: number): number {
  const space = text.slice(from, limit).search(/\s\S/);
  return space === -1 ? characterStart(text, from) : from + space + 1;
}

/** Where to end at or before `to`: before white space, or where a character ends; behind `limit` at the earliest. */
function wordEnd(text: string, limit: number, to: number): number {
  const space = /\s\S*$/.exec(text.slice(limit, to + 1))?.index ?? -1;
  return Math.max(space === -1 ? characterStart(text, to) : limit + space, limit);
}

/** The place, or the one before it where it would halve a surrogate pair. */
function characterStart(text: string, at: number): number {
  const pair = /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));
  return pair ? at - 1 : at;
}
