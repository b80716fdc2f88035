import type { JoinedLines, JoinedPlace } from "./broken-lines";

/** What joining lines would change, for a person to look at. */
export interface JoinedPreview {
  /** Line ends that would go. */
  lines: number;
  /** Words that would be mended by it. */
  words: number;
  /** Some of the places, in their order: as the text has it, with ↵ for the line's end, and as it would be. */
  places: { start: number; before: string; after: string }[];
}

const MOST_WORDS = 6;
const MOST_LINES = 3;
/** UTF-16 units shown on either side. */
const AROUND = 24;

/** Words that would be mended come first, since a hyphen may be their own. */
export function joinedPreview(text: string, { places }: JoinedLines): JoinedPreview {
  const words = places.filter(({ isInWord }) => isInWord);
  const lines = places.filter(({ isInWord }) => !isInWord);
  const shown = [...words.slice(0, MOST_WORDS), ...lines.slice(0, MOST_LINES)].toSorted((a, b) => a.start - b.start);
  return { lines: places.length, words: words.length, places: shown.map((place) => placeShown(text, place)) };
}

function placeShown(text: string, { start, end, replacement }: JoinedPlace): JoinedPreview["places"][number] {
  const from = Math.max(0, start - AROUND);
  const before = text
    .slice(from, start)
    .replace(/^[\s\S]*\n/u, "")
    .replace(from === 0 ? "" : /^\S+\s/u, "");
  const after = text
    .slice(end, end + AROUND)
    .replace(/\n[\s\S]*$/u, "")
    .replace(end + AROUND >= text.length ? "" : /\s\S+$/u, "");
  return {
    start,
    before: `${before}${text.slice(start, end).replace(/\s*\n\s*/u, "↵")}${after}`,
    after: `${before}${replacement}${after}`,
  };
}
