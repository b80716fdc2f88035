import type { IngestedArticle, LeftOut, TextLink, TextPlace } from "./ingested-article";

/** The text of an article as it is taken in, with what belongs to stretches of it. */
export interface ArticleText {
  text: string;
  places: TextPlace[];
  links: TextLink[];
  /** Where cells begin that head a row or a column. */
  heads: number[];
}

/** What stands in the text's stead between two offsets of it. */
interface Insertion {
  start: number;
  end: number;
  words: string;
  heads: number[];
}

/**
 * The article with some of the blocks that were left out, by their index, each where it stood in the original: an item
 * as an item, a row in its table. Offsets of places, links and heads move along. Indexes that there are not are passed over.
 */
export function withAdded(article: IngestedArticle, added: readonly number[]): ArticleText {
  const { text, places, links, heads = [] } = article;
  const insertions = insertionsOf(article, added);
  const parts: string[] = [];
  const addedHeads: number[] = [];
  let from = 0;
  let length = 0;
  for (const { start, end, words, heads: own } of insertions) {
    parts.push(text.slice(from, start), words);
    length += start - from;
    addedHeads.push(...own.map((offset) => length + offset));
    length += words.length;
    from = end;
  }
  parts.push(text.slice(from));
  const moved = movedBy(insertions);
  return {
    text: parts.join(""),
    places: places.map((place) => ({ ...place, start: moved(place.start) })),
    links: links.map(({ start, end, url }) => ({ start: moved(start), end: moved(end - 1) + 1, url })),
    heads: [...heads.map(moved), ...addedHeads].sort((a, b) => a - b),
  };
}

function insertionsOf({ text, leftOut }: IngestedArticle, added: readonly number[]): Insertion[] {
  const wanted = [...new Set(added)].sort((a, b) => a - b).flatMap((index) => leftOut[index] ?? []);
  const byPlace = new Map<number, LeftOut[]>();
  for (const piece of wanted) {
    const at = Math.min(piece.before, text.length);
    byPlace.set(at, [...(byPlace.get(at) ?? []), piece]);
  }
  return [...byPlace].sort(([one], [other]) => one - other).map(([at, pieces]) => insertion(text, at, pieces));
}

function insertion(text: string, at: number, pieces: readonly LeftOut[]): Insertion {
  const isBehind = at >= text.length;
  const start = isBehind ? text.length : at - (/\n{1,2}$/.exec(text.slice(Math.max(0, at - 2), at))?.[0].length ?? 0);
  let words = start === 0 ? "" : gap(pieces[0]?.rowsOf?.goOn === true);
  const heads: number[] = [];
  for (const [index, piece] of pieces.entries()) {
    const before = pieces[index - 1];
    if (before !== undefined) words += gap(piece.rowsOf !== undefined && piece.rowsOf.table === before.rowsOf?.table);
    heads.push(...(piece.heads ?? []).map((offset) => words.length + offset));
    words += piece.text;
  }
  if (!isBehind) words += gap(pieces.at(-1)?.rowsOf?.areGoneOn === true);
  return { start, end: isBehind ? start : at, words, heads };
}

/** Rows of a table follow each other line by line. */
function gap(isWithinTable: boolean): string {
  return isWithinTable ? "\n" : "\n\n";
}

/** Where an offset of the text comes to stand; for offsets in any order. */
function movedBy(insertions: readonly Insertion[]): (offset: number) => number {
  let by = 0;
  const steps = insertions.map(({ start, end, words }) => {
    by += words.length - (end - start);
    return { end, by };
  });
  return (offset) => {
    let [low, high] = [0, steps.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((steps[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return offset + (steps[low - 1]?.by ?? 0);
  };
}
