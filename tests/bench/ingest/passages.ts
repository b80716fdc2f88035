import { lettersAndDigits, whiteSpaceFolded } from "./folded";
import type { MarkedPage, Passage } from "./marked-page";

/** What a text holds of a page's marked passages. */
export interface PassageOutcome {
  readonly lost: readonly string[];
  /** Found by their letters and digits, but not as a reader of the page sees them: glued, changed, a word lost. */
  readonly changed: readonly string[];
  readonly keptFurniture: readonly string[];
  /** Of the wanted passages that were found, pairs of neighbours that stand in the page's order. */
  readonly neighbours: { readonly all: number; readonly inOrder: number };
}

/** Judges the text that a reader gave; the empty text where it refused. */
export function passageOutcome({ wanted, furniture }: MarkedPage, text: string): PassageOutcome {
  const folded = lettersAndDigits(text);
  const seen = whiteSpaceFolded(text);
  const places = wanted.map((passage) => placeOf(passage, folded));
  const found = places.filter((place) => place >= 0);
  const inOrder = found.filter((place, at) => at > 0 && place > (found[at - 1] ?? 0)).length;
  return {
    lost: wanted.filter((_, at) => (places[at] ?? -1) < 0).map(firstWay),
    changed: wanted.filter((passage, at) => (places[at] ?? -1) >= 0 && !isVerbatim(passage, seen)).map(firstWay),
    keptFurniture: furniture.filter((passage) => placeOf(passage, folded) >= 0).map(firstWay),
    neighbours: { all: Math.max(0, found.length - 1), inOrder },
  };
}

const waysOf = (passage: Passage): readonly string[] => (typeof passage === "string" ? [passage] : passage);
const firstWay = (passage: Passage): string => waysOf(passage)[0] ?? "";

function placeOf(passage: Passage, folded: string): number {
  return Math.max(...waysOf(passage).map((way) => folded.indexOf(lettersAndDigits(way))));
}

/** Letters and digits of writing that parts its words; what touches a passage there is glued to it. */
const GLUE = /[\p{L}\p{N}]/u;
const UNPARTED = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}]/u;
const glues = (sign: string | undefined) => sign !== undefined && GLUE.test(sign) && !UNPARTED.test(sign);

function isVerbatim(passage: Passage, seen: string): boolean {
  return waysOf(passage).some((way) => {
    const sought = whiteSpaceFolded(way);
    for (let at = seen.indexOf(sought); at >= 0; at = seen.indexOf(sought, at + 1)) {
      if (!glues(seen[at - 1]) && !glues(seen[at + sought.length])) return true;
    }
    return false;
  });
}
