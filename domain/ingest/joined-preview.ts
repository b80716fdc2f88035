import type { JoinedPlace } from "./broken-lines";

/** What joining lines would change, for a person to look at. */
export interface JoinedPreview {
  /** Line ends that would go. */
  lines: number;
  /** Words that would be mended besides: where there are any, there are two ways of joining. */
  words: number;
  /** Hyphens at line ends that stay, since nothing tells whether they are the word's own. */
  doubtful: number;
  /** The places, in their order; all of them, unless there are very many. */
  places: ShownPlace[];
}

/** A place with the words around it: the words that a line end touches are what changes. */
export interface ShownPlace {
  start: number;
  before: string;
  /** As pasted, with ↵ for the line's end. */
  pasted: string;
  joined: string;
  mended: string;
  after: string;
}

/** A page of more says nothing to anybody. */
const MOST_PLACES = 400;
/** UTF-16 units shown on either side. */
const AROUND = 24;

/** Of very many places those are shown where a word is cut, and as many of the others as there is room for. */
export function joinedPreview(text: string, places: readonly JoinedPlace[]): JoinedPreview {
  const isMended = ({ joined, mended }: JoinedPlace) => joined !== mended;
  const shown =
    places.length <= MOST_PLACES
      ? places
      : [...places.filter(({ isInWord }) => isInWord), ...places.filter(({ isInWord }) => !isInWord)]
          .slice(0, MOST_PLACES)
          .sort((a, b) => a.start - b.start);
  return {
    lines: places.length,
    words: places.filter(isMended).length,
    doubtful: places.filter(({ isDoubtful }) => isDoubtful).length,
    places: shown.map((place) => shownPlace(text, place)),
  };
}

function shownPlace(text: string, { start, end, joined, mended }: JoinedPlace): ShownPlace {
  const from = Math.max(0, start - AROUND);
  const left = text
    .slice(from, start)
    .replace(/^[\s\S]*\n/u, "")
    .replace(from === 0 ? "" : /^\S+\s/u, "");
  const right = text
    .slice(end, end + AROUND)
    .replace(/\n[\s\S]*$/u, "")
    .replace(end + AROUND >= text.length ? "" : /\s\S+$/u, "");
  const head = /\S*$/u.exec(left)?.[0] ?? "";
  const tail = /^\S*/u.exec(right)?.[0] ?? "";
  const broken = text
    .slice(start, end)
    .replace(/\s*\n\s*/u, "↵")
    .replace("\u00ad", "-");
  return {
    start,
    before: left.slice(0, left.length - head.length),
    pasted: `${head}${broken}${tail}`,
    joined: `${head}${joined}${tail}`,
    mended: `${head}${mended}${tail}`,
    after: right.slice(tail.length),
  };
}
