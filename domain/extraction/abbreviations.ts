/** Stand before a name and never end a sentence. */
const TITLES = new Set(
  "mr mrs ms mx dr prof sen rep gov gen col lt sgt cpl maj capt cmdr adm rev fr hon st messrs mme mlle pres supt insp det amb atty".split(
    " ",
  ),
);
/** Stand before a number or a name and do not end a sentence before one. */
const BEFORE_NUMBER = new Set(
  "no nos pp vol art sec fig figs ch approx ca jan feb mar apr jun jul aug sep sept oct nov dec".split(" "),
);
/** Never end a sentence. */
const INNER = new Set(["e.g", "i.e", "cf", "vs", "v", "al", "viz"]);
/** May end a sentence; do so only before a word that commonly begins one. */
const OUTER = new Set("inc ltd co corp plc bros jr sr etc esq dept univ assn est ave blvd rd ph.d phd".split(" "));
const CLOCK = new Set(["a.m", "p.m"]);

/** Words that commonly begin a sentence and are hardly ever a part of a name. */
const SENTENCE_OPENERS = new Set(
  "the a an he she it they we i you this that these those there his her its their our my but and or so yet in on at as if when while after before since although though however meanwhile then now for from with by not no what who why how where which some many most all both each even still also according despite during under more last two three".split(
    " ",
  ),
);
const DAYS_AND_ZONES =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day|^(?:gmt|bst|utc|cet|cest|et|est|edt|pt|pst|pdt|msk|local|eastern|pacific|central)\b/iu;

/** The longest run that is looked at before a full stop, in UTF-16 units. */
const LOOK_BACK = 14;

/**
 * The abbreviation that the full stop at `stop` belongs to, in lower case without that stop ("mr", "u.s", "j"), or
 * null when the word before it is none. Looks back no further than `from`.
 */
export function abbreviationBefore(text: string, from: number, stop: number): string | null {
  const part = text.slice(Math.max(from, stop - LOOK_BACK), stop);
  const word = /(?:^|[^\p{L}\p{M}\p{N}.'’])([\p{L}\p{M}.]+)$/u.exec(part)?.[1];
  if (word === undefined) return null;
  const lower = word.toLowerCase();
  const isInitials = /^\p{L}(?:\.\p{L})*$/u.test(word);
  const isListed = [TITLES, BEFORE_NUMBER, INNER, OUTER, CLOCK].some((list) => list.has(lower));
  // "No. 10" is a number, "no." an answer.
  if (word === "no") return null;
  return isInitials || isListed ? lower : null;
}

/** Whether a sentence ends after the abbreviation, when what follows begins with `next`. */
export function mayEndSentence(abbreviation: string, next: string): boolean {
  const word = /^\p{L}+/u.exec(next)?.[0] ?? "";
  if (TITLES.has(abbreviation) || INNER.has(abbreviation)) return false;
  if (BEFORE_NUMBER.has(abbreviation)) return !/^[\p{Nd}#]/u.test(next);
  if (CLOCK.has(abbreviation)) return !DAYS_AND_ZONES.test(next);
  return SENTENCE_OPENERS.has(word.toLowerCase());
}
