import type { TextRange } from "@/domain/anchoring/quote-selector";
import { isNameWord, type Names, nameRunEnd, nameText } from "@/domain/extraction/names/names";
import type { Segment } from "@/domain/extraction/segmentation/segment";
import { type Word, wordSet } from "@/domain/extraction/words/words";
import { isTitleText, type People, peopleOf, personOf } from "./label-people";
import { type LabelSpeaker, labelSpeaker, type Partners, plainName } from "./label-speaker";
import { examinersIn, partnersIn } from "./question-and-answer";

/** Those who ask from the floor or by telephone, and are named by the way. */
const VISITORS = wordSet("q question reporter journalist audience caller speaker");
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

/**
 * Who speaks each sentence of a transcript by the labels there, in the fullest form that the article has; null outside of
 * what is labelled. A questioner who gives his name is called by it. Linear.
 */
export function transcriptSpeakers(
  text: string,
  segments: readonly Segment[],
  words: readonly (readonly Word[])[],
  names: Names,
): (LabelSpeaker | null)[] {
  const labels = labelsOf(segments);
  const [first] = labels;
  if (first === undefined) return segments.map(() => null);
  const people = peopleOf(text, labels, names);
  let partners: Partners = partnersIn(text, first, names);
  const examiners = examinersIn(text);
  let examined = 0;
  let turn = -1;
  let current: LabelSpeaker | null = null;
  let announced: LabelSpeaker | null = null;
  return segments.map((segment, index) => {
    const { speaker, start, end } = segment;
    if (speaker === undefined) {
      turn = -1;
      return null;
    }
    const isNewTurn = speaker.start !== turn;
    turn = speaker.start;
    const ahead = labelAhead(text, start, end, people);
    if (ahead !== null) current = { name: ahead, isNamed: true };
    else if (isNewTurn) {
      const written = text.slice(speaker.start, speaker.end);
      for (; (examiners[examined]?.from ?? text.length) < speaker.start; examined += 1) {
        partners = { ...partners, asks: examiners[examined]?.name ?? null };
      }
      current = labelSpeaker(text, speaker, people, partners);
      if (VISITORS.has(written.toLowerCase())) {
        const introduced = introduction(text, words[index] ?? []);
        current = introduced === null ? (announced ?? current) : { name: introduced, isNamed: true };
        announced = null;
      }
    }
    const called = ON_THE_LINE.exec(text.slice(start, Math.min(end, start + MAX_VISITED)))?.[1];
    if (called !== undefined) announced = { name: called, isNamed: true };
    return current;
  });
}

/** The names of the labels, each once in each place, in order. */
function labelsOf(segments: readonly Segment[]): TextRange[] {
  const labels: TextRange[] = [];
  for (const { speaker } of segments) {
    if (speaker !== undefined && speaker.start !== labels.at(-1)?.start) labels.push(speaker);
  }
  return labels;
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
  return isName ? plainName(written) : null;
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
