import type { TextRange } from "@/domain/anchoring/quote-selector";
import { isNameWord, type Names, nameRunEnd, nameText } from "@/domain/extraction/names/names";
import type { Segment } from "@/domain/extraction/segmentation/segment";
import { ABBREVIATED_TITLES, OFFICE_TITLES, PERSONAL_TITLES } from "@/domain/extraction/words/lexicon";
import { type Word, wordSet } from "@/domain/extraction/words/words";

/** Parts in a conversation, which nobody is called by. */
const PARTS = wordSet(`
  answer interviewer interviewee reporter journalist moderator host presenter anchor narrator speaker chair chairman
  chairwoman chairperson president correspondent caller audience voice-over voiceover announcer operator counsel court
  witness prosecutor defence defense judge translator interpreter question clerk registrar`);
/** Those who ask from the floor or by telephone, and are named by the way. */
const VISITORS = wordSet("q question reporter journalist audience caller speaker");
/** "Minister for Health (Deputy Ann Brown): " */
const BRACKET = /^\s?[([]([^()[\]\n\r]{3,60})[)\]]/u;
/** A label that was not taken for one, such as of somebody who speaks but once. */
const LABEL_AHEAD = /^(\p{Lu}[\p{L}\p{M}.,'’ -]{1,60}?)(?: \(([^()\n\r]{3,60})\))?:\s/u;
const MAX_LABEL_AHEAD = 140;
/** "Ann Brown, Northern Herald.", "Ann Brown with the Herald." */
const MAX_INTRODUCTION_WORDS = 8;
const INTRODUCING = wordSet("radio the from with of for at");
/** "We have Ann on the line from York." */
const ON_THE_LINE =
  /\b(\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+)?)(?: is|'s|’s)? (?:on the line|on line (?:one|two|three|\d)|calling|joins us)\b/u;
const MAX_VISITED = 300;

type People = {
  /** Full names by each of their words and the parts of what hyphens join, in lower case. */
  readonly byPart: ReadonlyMap<string, readonly string[]>;
  /** For the last word of a label the longest label that ends in it: "ANN BROWN" for "BROWN". */
  readonly labels: ReadonlyMap<string, readonly string[]>;
};

/**
 * Who speaks each sentence of a transcript by the labels there, in the fullest form that the article has; null outside of
 * what is labelled. A questioner who gives his name is called by it. Linear.
 */
export function transcriptSpeakers(
  text: string,
  segments: readonly Segment[],
  words: readonly (readonly Word[])[],
  names: Names,
): (string | null)[] {
  if (!segments.some(({ speaker }) => speaker !== undefined)) return segments.map(() => null);
  const people = { byPart: namesByPart(names), labels: longestLabels(text, segments) };
  let turn = -1;
  let current: string | null = null;
  let announced: string | null = null;
  return segments.map((segment, index) => {
    const { speaker, start, end } = segment;
    if (speaker === undefined) {
      turn = -1;
      return null;
    }
    const isNewTurn = speaker.start !== turn;
    turn = speaker.start;
    const label = labelAhead(text, start, end, people);
    if (label !== null) current = label;
    else if (isNewTurn) {
      current = labelName(text, speaker, people);
      if (VISITORS.has(text.slice(speaker.start, speaker.end).toLowerCase())) {
        current = introduction(text, words[index] ?? []) ?? announced ?? current;
        announced = null;
      }
    }
    announced = ON_THE_LINE.exec(text.slice(start, Math.min(end, start + MAX_VISITED)))?.[1] ?? announced;
    return current;
  });
}

/** Who is named before a colon at the start of a sentence, where he is a person of the article or has a title. */
function labelAhead(text: string, start: number, end: number, people: People): string | null {
  const match = LABEL_AHEAD.exec(text.slice(start, Math.min(end, start + MAX_LABEL_AHEAD)));
  const [, written, bracket] = match ?? [];
  if (written === undefined) return null;
  const known = (bracket === undefined ? null : personOf(bracket, people)) ?? personOf(written, people);
  if (known !== null) return known;
  const words = written.split(" ");
  const isName = words.length > 2 && words.every((word) => /^\p{Lu}/u.test(word)) && isTitleText(words[0] ?? "");
  return isName ? partOrName(written) : null;
}

/** "Ann Brown, Northern Herald." */
function introduction(text: string, words: readonly Word[]): string | null {
  const to = nameRunEnd(text, words, 0);
  const name = words.slice(0, to);
  const isShort = to > 1 && to < words.length && words.length <= MAX_INTRODUCTION_WORDS;
  return isShort && words.slice(to).every((word) => isNameWord(word) || INTRODUCING.has(word.lower))
    ? nameText(text, name)
    : null;
}

function namesByPart({ full }: Names): ReadonlyMap<string, readonly string[]> {
  const byPart = new Map<string, string[]>();
  for (const forms of full.values())
    for (const name of forms) for (const part of partsOf(name)) keep(byPart, part, name);
  return byPart;
}

function longestLabels(text: string, segments: readonly Segment[]): ReadonlyMap<string, readonly string[]> {
  const labels = new Map<string, string[]>();
  let turn = -1;
  for (const { speaker } of segments) {
    if (speaker === undefined || speaker.start === turn) continue;
    turn = speaker.start;
    const written = text.slice(speaker.start, speaker.end).replace(/\s+/gu, " ");
    const last = partsOf(written.replaceAll(".", " ")).at(-1);
    if (last !== undefined) keep(labels, last, written);
  }
  return labels;
}

function keep(names: Map<string, string[]>, key: string, name: string): void {
  const known = names.get(key);
  if (known === undefined) names.set(key, [name]);
  else if (known.length < 8 && !known.includes(name)) known.push(name);
}

function partsOf(name: string): string[] {
  return name
    .toLowerCase()
    .replaceAll("’", "'")
    .split(/[\s-]+/u)
    .filter((part) => part !== "");
}

function labelName(text: string, label: TextRange, people: People): string {
  const bracket = BRACKET.exec(text.slice(label.end, label.end + 70))?.[1];
  const inBracket = bracket === undefined ? null : personOf(bracket, people);
  const written = text.slice(label.start, label.end).replace(/\s+/gu, " ");
  const known = inBracket ?? personOf(written, people);
  if (known !== null) return known;
  return partOrName(longerLabel(written, people) ?? written);
}

/** "ANN BROWN" for "BROWN" or "MS. BROWN", where one label is longer than the others. */
function longerLabel(written: string, { labels }: People): string | null {
  const [name, ...more] = (labels.get(partsOf(written.replaceAll(".", " ")).at(-1) ?? "") ?? []).map(fullLabel);
  if (name === undefined) return null;
  const longer = [...new Set([name, ...more].filter((label) => label.includes(" ")))];
  return longer.length === 1 && longer[0] !== undefined ? longer[0] : null;
}

/** "COL BROWN" without a stop is a given name where the others speak under their last names. */
function fullLabel(label: string): string {
  const [first, second, third] = label.split(" ");
  const isGiven = third === undefined && second !== undefined && ABBREVIATED_TITLES.has((first ?? "").toLowerCase());
  return isGiven && !PERSONAL_TITLES.has((first ?? "").toLowerCase())
    ? label.split(" ").map(nameCased).join(" ")
    : partOrName(label);
}

/** The one full name that holds every word of a label but its titles. */
function personOf(label: string, { byPart }: People): string | null {
  const parts = partsOf(label.replaceAll(".", " ")).filter((part) => !isTitleText(part));
  const last = parts[parts.length - 1];
  if (last === undefined || PARTS.has(last)) return null;
  const fitting = (byPart.get(last) ?? []).filter((name) => {
    const own = new Set(partsOf(name));
    return parts.every((part) => own.has(part));
  });
  const longest = fitting.reduce((best, name) => (name.length > best.length ? name : best), "");
  const all = new Set(partsOf(longest));
  return longest !== "" && fitting.every((name) => partsOf(name).every((part) => all.has(part))) ? longest : null;
}

/** "THE CHAIRMAN" is "chairman", "MS. BROWN" is "Brown", "Q" stays. */
function partOrName(label: string): string {
  const words = label
    .replace(/\.(?=\s|$)/gu, "")
    .split(" ")
    .filter((word) => word !== "");
  const behindThe = /^the$/iu.test(words[0] ?? "") ? words.slice(1) : words;
  const isPart = behindThe.every(
    (word) => PARTS.has(word.toLowerCase()) || /^(?:\d+|male|female|unidentified|unknown)$/iu.test(word),
  );
  if (isPart) return behindThe.join(" ").toLowerCase();
  const isMixed = /\p{Ll}/u.test(label);
  const named = behindThe.filter((word, at) => at === behindThe.length - 1 || isMixed || !isTitleText(word));
  // "The Prime Minister" has no name.
  const isOffice = named.every(isTitleText);
  const from =
    isMixed && !isOffice ? named.findLastIndex((word, at) => at < named.length - 1 && isTitleText(word)) + 1 : 0;
  return named.slice(from).map(nameCased).join(" ");
}

function isTitleText(word: string): boolean {
  const lower = word.toLowerCase().replace(/\.$/u, "");
  return PERSONAL_TITLES.has(lower) || OFFICE_TITLES.has(lower);
}

/** "MBEKI-ROE" is "Mbeki-Roe"; what is not in capitals stays. */
function nameCased(word: string): string {
  if (!/\p{Lu}{2}/u.test(word)) return word;
  return word
    .toLowerCase()
    .replace(/(^|[-'’])(\p{L})/gu, (_, sign: string, letter: string) => sign + letter.toUpperCase());
}
