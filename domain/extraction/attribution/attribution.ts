import { isSetOff, type MarkedWord, phraseEnd } from "@/domain/extraction/clauses/marked-words";
import type { OuterWords } from "@/domain/extraction/clauses/outer-words";
import type { Names } from "@/domain/extraction/names/names";
import type { Quotation } from "@/domain/extraction/segmentation/quotations";
import {
  CALLING_VERBS,
  FINDING_VERBS,
  HOLDING_VERBS,
  PLURAL_SPEECH,
  SPEAKING_PARTICIPLES,
  SPEECH_VERBS,
} from "@/domain/extraction/words/speech-verbs";
import { type Word, wordSet } from "@/domain/extraction/words/words";
import { closesStatement, isDenied, isEmbedded, reportsStatement } from "./attribution-cues";
import { documentaryCue, passiveCue, viewCue } from "./attribution-phrases";
import { isDocument, type Subject } from "./noun-phrase";
import { introducedSpeaker, tagSpeaker } from "./quotation-tags";
import type { Speaker, SpeakerPosition } from "./speaker";
import { setOffSpeaker, speakerBefore, speakerOfParticiple } from "./speakers-of-verbs";

/** A frame that attributes a statement, such as "Mr Brown said that …" or "…, according to the ministry". */
export type Attribution = {
  readonly subject: Subject;
  readonly verb: Word;
  readonly form: SpeakerPosition;
  /** From the first to behind the last word of subject and verb; UTF-16 offsets into the article. */
  readonly start: number;
  readonly end: number;
};

/** Forms that are nouns as often as verbs. */
const ALSO_NOUNS = wordSet("claims claim reports estimates notes posts blames stresses states finds fears comments");

/** First words of "went on", "hit back", "put it to him that", "wanted to know why". */
const PHRASAL = wordSet("went hit put puts made makes wanted wants adamant convinced insistent");

/** The longest bracket that is passed over, as in "Ann Brown (Labour) said"; UTF-16 units with its marks. */
const ASIDE = / \([^()\n\r]{1,40}\)/gu;

/** The text with short brackets blanked out, so that every offset stays what it was. */
export function withoutAsides(text: string): string {
  return text.replace(ASIDE, (aside) => " ".repeat(aside.length));
}

/** Whether a verb of speech stands in a sentence outside its quotations, so that somebody is said to speak there. */
export function tellsOfSpeech(sentence: readonly Word[], quotations: readonly Quotation[]): boolean {
  let next = 0;
  return sentence.some((word) => {
    while ((quotations[next]?.end ?? Number.POSITIVE_INFINITY) <= word.start) next += 1;
    const isOutside = (quotations[next]?.start ?? Number.POSITIVE_INFINITY) >= word.end;
    return isOutside && SPEECH_VERBS.has(word.lower) && !word.isCapitalised && !ALSO_NOUNS.has(word.lower);
  });
}

/** The attributions of a sentence. */
export type Attributions = {
  /** The one that the sentence as a whole is in; null where there is none. */
  readonly main: Attribution | null;
  /** The others, in order: "Israel says" in "Hamas says 100 were killed, while Israel says it hit a depot". */
  readonly others: readonly Attribution[];
};

/**
 * The attributions of a sentence, looked for outside its quotations only: a subject before a verb of speech ("Mr Brown
 * said"), behind it ("…,” said Ann Brown"), behind "according to" and the like. The one that closes the sentence is the
 * main one, since all of it is in its frame; else the first. Main is null when there is none, when the statement is
 * refused ("declined to say") and when the subject cannot be told. Takes the text `withoutAsides` and the words of the
 * sentence outside its quotations. Linear in the number of sentences; within one sentence, whose length is bounded, in
 * words times verbs of speech.
 */
export function findAttributions(text: string, outer: OuterWords, names: Names): Attributions {
  const found: Attribution[] = [];
  let closing: Attribution | null = null;
  for (const [index, verb] of outer.words.entries()) {
    const attribution = attributionAt(text, outer, index, verb, names);
    if (attribution === null) continue;
    const isClosing = endsSentence(outer, index) && closesStatement(outer, index, attribution.subject);
    if (isClosing && closing === null && found.length > 0) closing = attribution;
    found.push(attribution);
  }
  const main = closing ?? found[0] ?? introducing(outer, names);
  return { main, others: found.filter((attribution) => attribution !== main) };
}

/** Whether nothing but a part of the frame follows. */
function endsSentence({ words, finite }: OuterWords, index: number): boolean {
  for (let at = phraseEnd(words, index); at < words.length; at += 1) if (finite[at] === true) return false;
  return true;
}

function attributionAt(
  text: string,
  outer: OuterWords,
  index: number,
  verb: MarkedWord,
  names: Names,
): Attribution | null {
  const view = viewCue(outer, index, names) ?? passiveCue(outer, index, names);
  if (view !== null) return framed(view, verb);
  if (verb.isCapitalised) return null;
  if (SPEAKING_PARTICIPLES.has(verb.lower)) {
    const speaker = speakerOfParticiple(outer, index, names);
    return speaker !== null && reportsStatement(outer, index, speaker) ? framed(speaker, verb) : null;
  }
  if (!isVerbOfSpeech(verb)) {
    const tag = tagSpeaker(text, outer, index, names);
    return tag === null ? null : framed(tag, verb);
  }
  if (!/^(?:adamant|convinced|insistent)$/u.test(verb.lower) && isDenied(outer, index)) return null;
  const speaker = isFirstOfPhrase(outer, index)
    ? setOffSpeaker(outer, index, names)
    : speakerBefore(outer, index, names);
  if (speaker === null || isEmbedded(outer, index, speaker)) return null;
  if (ALSO_NOUNS.has(verb.lower) && isDoubtful(outer, index, speaker, names)) return null;
  if (speaker.form === "after") return framed(speaker, verb);
  if (isDocument(speaker.subject) && !documentaryCue(outer, index, speaker.subject)) return null;
  return reportsStatement(outer, index, speaker) ? framed(speaker, verb) : null;
}

function isVerbOfSpeech({ lower }: Word): boolean {
  return (
    SPEECH_VERBS.has(lower) ||
    CALLING_VERBS.has(lower) ||
    PLURAL_SPEECH.has(lower) ||
    HOLDING_VERBS.has(lower) ||
    FINDING_VERBS.has(lower) ||
    PHRASAL.has(lower)
  );
}

/** Whether nothing but helpers stand between a verb and the sign before it. */
function isFirstOfPhrase({ words, phraseStart }: OuterWords, index: number): boolean {
  const start = phraseStart[index] ?? 0;
  const word = words[index];
  return start === index && word !== undefined && (index > 0 ? isSetOff(word) : word.gap !== "");
}

/** "Reports claim …", "insurance claims rose": a noun unless a known person or a pronoun stands before it. */
function isDoubtful(outer: OuterWords, index: number, { subject, form }: Speaker, names: Names): boolean {
  if (subject.kind === "pronoun" || form !== "before" || closesStatement(outer, index, subject)) return false;
  if (outer.words.slice(index + 1, index + 8).some(({ lower }) => lower === "that")) return false;
  if (outer.words[index + 1]?.lower === "to") return false;
  const [only, second] = subject.words;
  if (subject.kind === "description" || only === undefined) return outer.finite[index] !== true;
  return second === undefined && !names.full.has(only.lower) && outer.finite[index] !== true;
}

/** "Ann Brown was blunt: “…”": whoever opens the clause before the colon speaks. */
function introducing(outer: OuterWords, names: Names): Attribution | null {
  const found = introducedSpeaker(outer, names);
  return found === null ? null : framed(found.speaker, found.verb);
}

function framed({ subject, form }: Speaker, verb: Word): Attribution {
  const subjectEnd = subject.words[subject.words.length - 1]?.end ?? subject.start;
  return { subject, verb, form, start: Math.min(subject.start, verb.start), end: Math.max(subjectEnd, verb.end) };
}
