import type { TextRange } from "@/domain/anchoring/quote-selector";
import type { Names } from "@/domain/extraction/names/names";
import { ABBREVIATED_TITLES, OFFICE_TITLES, PERSONAL_TITLES } from "@/domain/extraction/words/lexicon";
import { wordSet } from "@/domain/extraction/words/words";

/** What introduces a transcript is not longer (UTF-16 units), and names no more people. */
const MAX_INTRODUCTION = 4000;
const MAX_INTRODUCED = 100;
const NAME_WORD = "(?:\\p{Ll}{1,3}[-'’])?\\p{Lu}[\\p{L}\\p{M}'’-]{1,24}";
const FULL_NAME = new RegExp(
  `${NAME_WORD}(?: (?:(?:\\p{Lu}\\.|de|la|del|van|von|der|bin|al|el) ){0,3}${NAME_WORD}){1,3}`,
  "gu",
);

/** What stands in brackets behind the name of a label: "Minister for Health (Deputy Ann Brown): " */
export const BRACKET = /^[*_]{0,3}(?:,[^()[\]\n\r:]{1,60})?\s?[([]([^()[\]\n\r]{3,60})[)\]]/u;
/** "ANN BROWN, MAYOR OF YORK:" */
const OFFICE = /^, ?([^,:()[\]\n\r]{2,60})(?: \([^()]{1,30}\))?[*_]{0,3}:/u;
/** How far behind a name its bracket ends at most (UTF-16 units). */
export const MAX_BEHIND = 130;
const ADDRESSES = wordSet(`
  thanks thank hello hi hey dear sorry ok okay well yes no yeah good morning evening afternoon welcome please look listen
  right so and but now congratulations bye goodbye sure great`);
const CONTRACTION = /'(?:m|s|re|ve|ll|d)$/u;
const PARTICLES = wordSet("de la del van von der den bin al el di da do dos le du");

/** Whom the labels of a document may mean. */
export type People = {
  /** Full names by each of their words and the parts of what hyphens join, in lower case. */
  readonly byPart: ReadonlyMap<string, readonly string[]>;
  /** For the last word of a label the longest labels that end in it: "ANN BROWN" for "BROWN". */
  readonly labels: ReadonlyMap<string, readonly string[]>;
  /** Those who are labelled with their office, by the office in lower case; null where there are several. */
  readonly byOffice: ReadonlyMap<string, string | null>;
  /** The names with these initials, in lower case; null where there are several. */
  readonly byInitials: ReadonlyMap<string, string | null>;
};

/** The people of an article and those whom its labels name; `labels` are the names in them. Linear. */
export function peopleOf(text: string, labels: readonly TextRange[], { full }: Names): People {
  const byPart = new Map<string, string[]>();
  for (const met of [...full.values()].flat()) {
    const name = withoutAddress(met);
    if (name !== null) for (const part of partsOf(name)) keep(byPart, part, name);
  }
  const byLast = new Map<string, string[]>();
  const byOffice = new Map<string, string | null>();
  for (const { start, end } of labels) {
    const written = text.slice(start, end).replace(/\s+/gu, " ");
    const behind = text.slice(end, end + MAX_BEHIND);
    const bracket = BRACKET.exec(behind)?.[1];
    const office = OFFICE.exec(behind)?.[1]?.toLowerCase();
    if (office !== undefined) setOnly(byOffice, office, written);
    for (const name of bracket !== undefined && isTitleText(bracket.split(" ")[0] ?? "")
      ? [written, bracket]
      : [written]) {
      const last = partsOf(name.replaceAll(".", " ")).at(-1);
      if (last !== undefined) keep(byLast, last, name);
    }
  }
  const introduction = text.slice(0, Math.min(labels[0]?.start ?? 0, MAX_INTRODUCTION));
  const introduced = [...new Set(introduction.match(FULL_NAME) ?? [])].slice(0, MAX_INTRODUCED);
  const all = new Set([...full.values(), ...byLast.values(), introduced].flat());
  return { byPart, labels: byLast, byOffice, byInitials: initialsOf(all) };
}

/** "Marisol de la Brown" is known by "mdlb" and by "mb". */
function initialsOf(names: Iterable<string>): ReadonlyMap<string, string | null> {
  const byInitials = new Map<string, string | null>();
  for (const name of names) {
    const parts = partsOf(name.replaceAll(".", " ")).filter((part) => !isTitleText(part));
    if (parts.length < 2) continue;
    const short = parts.filter((part) => !PARTICLES.has(part));
    for (const initials of new Set([firstsOf(parts), firstsOf(short)])) {
      setOnly(byInitials, initials, name);
    }
  }
  return byInitials;
}

/** "Ann Brown" of "I’m Ann Brown": how speakers begin is no given name. Null where less than two words are left. */
function withoutAddress(name: string): string | null {
  const words = name.split(" ");
  const from = words.findIndex((word) => {
    const lower = word.toLowerCase().replaceAll("’", "'");
    return !ADDRESSES.has(lower) && !CONTRACTION.test(lower);
  });
  return from < 0 || words.length - from < 2 ? null : words.slice(from).join(" ");
}

function setOnly(names: Map<string, string | null>, key: string, name: string): void {
  const known = names.get(key);
  names.set(key, known === undefined || known === name ? name : null);
}

function keep(names: Map<string, string[]>, key: string, name: string): void {
  const known = names.get(key);
  if (known === undefined) names.set(key, [name]);
  else if (known.length < 8 && !known.includes(name)) known.push(name);
}

/** The words of a name in lower case, those that hyphens join apart. */
export function partsOf(name: string): string[] {
  return name
    .toLowerCase()
    .replaceAll("’", "'")
    .split(/[\s-]+/u)
    .filter((part) => part !== "");
}

/** The one full name that holds every word of a label but its titles; null where there is none or several. */
export function personOf(label: string, { byPart }: People): string | null {
  const parts = partsOf(label.replaceAll(".", " ")).filter((part) => !isTitleText(part));
  const last = parts[parts.length - 1];
  if (last === undefined) return null;
  const fitting = (byPart.get(last) ?? []).filter((name) => {
    const own = new Set(partsOf(name));
    return parts.every((part) => own.has(part));
  });
  const longest = fitting.reduce((best, name) => (name.length > best.length ? name : best), "");
  const all = new Set(partsOf(longest));
  return longest !== "" && fitting.every((name) => partsOf(name).every((part) => all.has(part))) ? longest : null;
}

function firstsOf(parts: readonly string[]): string {
  return parts.map((part) => part.charAt(0)).join("");
}

export function isTitleText(word: string): boolean {
  const lower = word.toLowerCase().replace(/\.$/u, "");
  return PERSONAL_TITLES.has(lower) || OFFICE_TITLES.has(lower);
}

/** Whether a word may be a title cut short: "Col" is a given name as well. */
export function isShortTitle(word: string): boolean {
  const lower = word.toLowerCase();
  return ABBREVIATED_TITLES.has(lower) && !PERSONAL_TITLES.has(lower);
}
