import type { TextRange } from "@/domain/anchoring/quote-selector";
import { genderOfGivenName } from "@/domain/extraction/names/genders";
import { ABBREVIATED_TITLES, OFFICE_TITLES, PERSONAL_TITLES } from "@/domain/extraction/words/lexicon";
import { wordSet } from "@/domain/extraction/words/words";
import type { KeyedLabel } from "./label";
import { ROLES } from "./no-speakers";
import { TITLES_ABROAD } from "./parts-abroad";

/** What stands before a title: "The Chairman", "El señor", "O Sr." */
const ARTICLES = wordSet("the el la le o a der die il de");
const PARTICLES = wordSet("de la del van von der den bin al el di da do dos le du");

const SENTENCE_END = /[.!?…。！？؟—–-][\p{Pe}\p{Pf}"'*_|]{0,3}$/u;
const TALK = /\?|\b(?:I|I['’]\p{L}+|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur|[Yy]our|me|us|[Tt]hank(?:s| you)|[Yy]es|No)\b/u;
/** "The" is English; the others stand in other languages, too, which have other letters. */
const ENGLISH = /\bthe\b/iu;
const MAY_BE_ENGLISH = /\b(?:of|and|in|to|was|is)\b/iu;
const ABROAD =
  /[^\p{ASCII}\p{P}\p{S}\p{Z}]|\b(?:het|een|niet|und|das|nicht|les|che|och|det|og|ikke|nie|je|za|ja|ei|ve|bu|az|egy)\b/iu;
/** How much of a speech is looked at (UTF-16 units). */
const MAX_HEARD = 600;
const TITLES = wordSet(
  "chair delegate acting presiding speaker clerk prof ranking member right madam madame hon honourable honorable master",
);

/** How much the labels of one shape read as those of a conversation; shares are 0 to 1. */
export type Conversation = {
  readonly labels: number;
  readonly speakers: number;
  /** Share of the labels whose name comes again. */
  readonly repeated: number;
  /** Share of the labels that look like a person's, a title's or a part's. */
  readonly personal: number;
  /** Share of the labels that open with a title: "Mr", "The Chairman". */
  readonly titled: number;
  /** Share of the lines from the first label to the last that have one. */
  readonly labelled: number;
  /** Share of the labels with a line of time codes or the like beside them. */
  readonly timed: number;
  /** Length of what stands behind a label on its line, in the mean (UTF-16 units). */
  readonly speech: number;
  /** Share of the labels whose line ends as sentences do. */
  readonly ended: number;
  /** Share of the labels that are written as names are: two words or more with capitals, or one in capitals. */
  readonly named: number;
  readonly counts: ReadonlyMap<string, number>;
};

/** Measures labels; `silent` lines are not counted. Linear. */
export function conversationOf(
  text: string,
  lines: readonly TextRange[],
  labels: readonly KeyedLabel[],
  silent: ReadonlySet<number>,
): Conversation {
  const counts = countsOf(labels);
  const first = labels[0]?.line ?? 0;
  const last = labels.at(-1)?.line ?? 0;
  let spoken = 0;
  for (let line = first; line <= last; line += 1) if (!silent.has(line)) spoken += 1;
  const speech = labels.reduce((sum, { end, line }) => sum + Math.max(0, (lines[line]?.end ?? end) - end), 0);
  const share = (test: (label: KeyedLabel) => boolean) => labels.filter(test).length / Math.max(1, labels.length);
  return {
    labels: labels.length,
    speakers: counts.size,
    repeated: share(({ key }) => (counts.get(key) ?? 0) > 1),
    personal: share((label) => isPersonal(text, label)),
    titled: share(({ key }) => isTitled(key)),
    labelled: labels.length / Math.max(1, spoken),
    timed: share(({ line }) => silent.has(line - 1) || silent.has(line + 1)),
    ended: share(({ end, line }) => SENTENCE_END.test(text.slice(end, lines[line]?.end ?? end).slice(-4))),
    named: share((label) => isNameLike(text, label)),
    speech: speech / Math.max(1, labels.length),
    counts,
  };
}

export function countsOf(labels: readonly { readonly key: string }[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of labels) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/**
 * Whether somebody says "I" or "you", or asks, behind one of the labels or under it, or the text is not English: "LONDON:
 * Police held two" and "PARIS: The mayor left" are reports from places.
 */
export function isTalk(
  text: string,
  lines: readonly TextRange[],
  labels: readonly { readonly end: number; readonly line: number }[],
): boolean {
  let isEnglish = false;
  let mayBeEnglish = false;
  let isAbroad = false;
  for (const { end, line } of labels) {
    const said = text.slice(end, Math.min((lines[line + 1] ?? lines[line])?.end ?? end, end + MAX_HEARD));
    if (TALK.test(said)) return true;
    isEnglish ||= ENGLISH.test(said);
    mayBeEnglish ||= MAY_BE_ENGLISH.test(said);
    isAbroad ||= ABROAD.test(said);
  }
  return !isEnglish && (!mayBeEnglish || isAbroad);
}

/** Whether a label names a person or a part beyond doubt: by a title, a common given name, or as "Moderator". */
export function isPersonal(text: string, { name, key }: KeyedLabel): boolean {
  const words = key.split(" ");
  const first = words[0] ?? "";
  if (ROLES.has(key) || ROLES.has(key.replace(/ ?\d+$/u, ""))) return true;
  if (words.length < 2 || words.length > 9) return false;
  return isTitled(key) || genderOfGivenName(text.slice(name.start, name.start + first.length)) !== null;
}

/** Whether a name of two words or more opens with a title or with the article of an office. */
function isTitled(key: string): boolean {
  const [first = "", second = ""] = key.split(" ");
  const title = ARTICLES.has(first) ? second : first;
  if (second === "") return false;
  return (
    PERSONAL_TITLES.has(title) ||
    OFFICE_TITLES.has(title) ||
    ABBREVIATED_TITLES.has(title) ||
    TITLES.has(title) ||
    TITLES_ABROAD.has(title)
  );
}

/** Whether a label is written as names are: two to four words with capitals, or one that is all capitals. */
export function isNameLike(text: string, { name, key }: KeyedLabel): boolean {
  const written = text.slice(name.start, name.end);
  const words = written.split(/\s+/u);
  if (words.length === 1) return /\p{L}{2}/u.test(written) && (written === written.toUpperCase() || ROLES.has(key));
  return (
    words.length <= 5 &&
    words.every((word) => /^(?:\p{Ll}{1,3}[-'’])?[\p{Lu}\p{Lo}]/u.test(word) || PARTICLES.has(word))
  );
}

/** Whether a label is a name of two words or more. */
export function isFullName(text: string, label: KeyedLabel): boolean {
  return label.key.includes(" ") && isNameLike(text, label);
}
