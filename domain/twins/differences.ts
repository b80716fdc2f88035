import { diffArrays } from "diff";
import { type Run, wordRuns } from "@/domain/publication/word-runs";

/** One place where two texts differ, with the words around it that they share. */
export interface DifferentPlace {
  /** 1, 2, 3 … */
  number: number;
  /** What stands there in the first text: `same` and `removed` runs. */
  before: Run[];
  /** What stands there in the second: `same` and `added` runs. */
  after: Run[];
}

/** Most places that are given. */
export const MAX_PLACES = 12;
/** Longest run that is given, in UTF-16 units; the middle of a longer one is left out. */
const LONGEST_RUN = 400;
/** Of what two texts share, so much is given on either side of a difference. */
const CONTEXT = 60;
/** Paragraphs that went or came beyond which texts are compared no further. */
const MAX_CHANGED_LINES = 400;

/**
 * Where two texts differ, in their order: compared line by line, and within lines that changed word by word. Beyond
 * `MAX_PLACES` the places are counted alone.
 */
export function differentPlaces(before: string, after: string): { places: DifferentPlace[]; more: number } {
  const places: DifferentPlace[] = [];
  let total = 0;
  for (const [removed, added] of changedStretches(before, after)) {
    for (const place of total < MAX_PLACES ? placesIn(removed, added) : [null]) {
      total += 1;
      if (place !== null && places.length < MAX_PLACES) places.push({ ...place, number: total });
    }
  }
  return { places, more: total - places.length };
}

/** Stretches of whole lines that differ, as they stand in either text. */
function changedStretches(before: string, after: string): [string, string][] {
  const changes = diffArrays(linesOf(before), linesOf(after), { maxEditLength: MAX_CHANGED_LINES });
  if (changes === undefined) return [[before, after]];
  const stretches: [string, string][] = [];
  let removed = "";
  let added = "";
  const close = () => {
    if (removed !== "" || added !== "") stretches.push([removed, added]);
    removed = "";
    added = "";
  };
  for (const { value, added: isAdded, removed: isRemoved } of changes) {
    if (isRemoved) removed += value.join("");
    else if (isAdded) added += value.join("");
    else if (value.every((line) => line.trim() === "") && removed + added !== "") {
      // An empty line between two changed paragraphs parts no places.
      removed += value.join("");
      added += value.join("");
    } else close();
  }
  close();
  return stretches;
}

function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** The differences within a stretch, those near to each other as one place. */
function placesIn(before: string, after: string): Omit<DifferentPlace, "number">[] {
  const runs = wordRuns(before, after);
  const places: Run[][] = [];
  let open: Run[] = [];
  runs.forEach((run, index) => {
    if (run.kind !== "same") {
      open.push({ ...run, text: shortened(run.text) });
      return;
    }
    const isLast = index === runs.length - 1;
    const isFirst = index === 0;
    if (!isFirst && !isLast && run.text.length <= 2 * CONTEXT) {
      open.push(run);
      return;
    }
    if (!isFirst) open.push({ kind: "same", text: startOf(run.text) });
    if (open.length > 0) places.push(open);
    open = isLast ? [] : [{ kind: "same", text: endOf(run.text) }];
  });
  if (open.some(({ kind }) => kind !== "same")) places.push(open);
  return places.map((place) => ({
    before: place.filter(({ kind }) => kind !== "added"),
    after: place.filter(({ kind }) => kind !== "removed"),
  }));
}

function startOf(text: string): string {
  if (text.length <= CONTEXT) return text;
  const cut = text.slice(0, CONTEXT);
  return `${whole(cut.slice(0, Math.max(cut.lastIndexOf(" "), CONTEXT / 2)))} …`;
}

function endOf(text: string): string {
  if (text.length <= CONTEXT) return text;
  const cut = text.slice(-CONTEXT);
  return `… ${whole(cut.slice(Math.min(cut.indexOf(" ") + 1, CONTEXT / 2)))}`;
}

function shortened(text: string): string {
  if (text.length <= LONGEST_RUN) return text;
  return `${whole(text.slice(0, LONGEST_RUN / 2))} … ${whole(text.slice(-LONGEST_RUN / 2))}`;
}

/** Without the half of a surrogate pair that a cut left at an end. */
function whole(text: string): string {
  return text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, "");
}
