import { type Attribution, tellsOfSpeech } from "./attribution";
import type { ExtractedClaimant } from "./extractor";
import { PERSONAL_TITLES } from "./lexicon";
import { fullNameFor, type Gender, isNameWord, isTight, type Names, nameText, withoutTitles } from "./names";
import { quotedLength } from "./quotations";
import type { Segment } from "./segment";
import { ACCUSING_VERBS } from "./speech-verbs";
import type { Word } from "./words";

/** A sentence as the claimant rules see it. */
export type HeardSentence = {
  readonly segment: Segment;
  readonly words: readonly Word[];
  readonly attribution: Attribution | null;
};

/** Somebody whom a later "he" or "she", or a body which a later "it", may stand for. */
type Mention = {
  readonly name: string;
  readonly gender: Gender | null;
  readonly isPerson: boolean;
  readonly block: number;
};

/** A pronoun is not traced back further than this many blocks. */
const MAX_PRONOUN_BLOCKS = 2;
/** "Five years ago, Brown …" */
const MAX_WORDS_BEFORE_SUBJECT = 3;
const QUOTED_SHARE = 0.6;

/**
 * Who says each sentence of an article, in the order of the sentences: the subject of its own attribution; for speech
 * in quotation marks the one to whom another sentence of the same quotation, or the last quotation before it, is
 * attributed. Where a verb of speech stands with a quotation and its subject cannot be told, nobody is put in its
 * place. Null, the publication itself, wherever that leaves a doubt. Names are given in the fullest form that the
 * article has.
 */
export function findClaimants(
  text: string,
  names: Names,
  sentences: readonly HeardSentence[],
): (ExtractedClaimant | null)[] {
  const own = ownClaimants(text, names, sentences);
  const isUntold = sentences.map(
    ({ segment, words }, index) => own[index] == null && tellsOfSpeech(words, segment.quotations),
  );
  const ofQuotation = new Map<number, ExtractedClaimant | null>();
  sentences.forEach(({ segment }, index) => {
    const claimant = own[index] ?? null;
    if (claimant === null && isUntold[index] !== true) return;
    for (const { start } of segment.quotations) {
      if (ofQuotation.get(start) == null) ofQuotation.set(start, claimant);
    }
  });
  let last: { claimant: ExtractedClaimant; block: number } | null = null;
  return sentences.map(({ segment }, index) => {
    let claimant = own[index] ?? null;
    // Behind other words a quotation in a new paragraph need not go on with the last one.
    if (isUntold[index] === true || (last?.block !== segment.block && !isSpeech(segment))) last = null;
    if (claimant === null && isUntold[index] !== true && isSpeech(segment)) {
      const shared = segment.quotations.map(({ start }) => ofQuotation.get(start)).find((known) => known !== undefined);
      if (shared !== undefined) claimant = shared;
      else if (last !== null && segment.block === last.block) claimant = weakened(last.claimant, 0.9);
      else if (last !== null && segment.block === last.block + 1) claimant = weakened(last.claimant, 0.75);
    }
    if (claimant !== null) last = { claimant, block: segment.block };
    return claimant;
  });
}

function isSpeech({ start, end, quotations }: Segment): boolean {
  return quotedLength(quotations, start, end) >= QUOTED_SHARE * (end - start);
}

function ownClaimants(text: string, names: Names, sentences: readonly HeardSentence[]): (ExtractedClaimant | null)[] {
  let mentions: Mention[] = [];
  return sentences.map(({ segment, words, attribution }) => {
    const claimant = attribution === null ? null : claimantOf(text, names, attribution, segment, mentions);
    const opening = openingPerson(text, names, words, segment.block);
    const speaker = attribution === null ? null : speakerOf(text, names, attribution, segment.block);
    const met = [opening, speaker].filter((mention) => mention !== null);
    mentions = [...mentions, ...met].slice(-6);
    return claimant;
  });
}

function claimantOf(
  text: string,
  names: Names,
  attribution: Attribution,
  segment: Segment,
  mentions: readonly Mention[],
): ExtractedClaimant | null {
  const { subject, verb, form } = attribution;
  const certainty = (ACCUSING_VERBS.has(verb.lower) ? 0.85 : 1) * (form === "apposition" ? 0.8 : 1);
  if (subject.kind === "pronoun") {
    const meant = mentions.findLast((mention) => agrees(mention, subject.words[0]?.lower ?? "", segment.block));
    if (meant === undefined || segment.block - meant.block > MAX_PRONOUN_BLOCKS) return null;
    return rounded(meant.name, (meant.block === segment.block ? 0.7 : 0.6) * certainty);
  }
  if (subject.kind === "description") return rounded(described(text, subject.words), 0.6 * certainty);
  const name = resolvedName(text, names, subject.words);
  const isOpening = subject.words[0]?.start === segment.start && subject.words.length === 1;
  const isKnown = name.includes(" ");
  return rounded(name, (isKnown ? 0.9 : isOpening ? 0.65 : 0.75) * certainty);
}

function agrees(mention: Mention, pronoun: string, block: number): boolean {
  if (pronoun === "it") return !mention.isPerson && mention.block === block;
  return mention.isPerson && mention.gender !== (pronoun === "she" ? "male" : "female");
}

function speakerOf(text: string, names: Names, { subject }: Attribution, block: number): Mention | null {
  if (subject.kind === "pronoun") return null;
  const person = subject.kind === "name" ? mentionOf(text, names, subject.words, block) : null;
  return person ?? { name: nameText(text, subject.words), gender: null, isPerson: false, block };
}

/** The name in the fullest form that the article has; "Mr Brown" stays when it has none. */
function resolvedName(text: string, names: Names, words: readonly Word[]): string {
  const bare = withoutTitles(words);
  const last = bare[bare.length - 1];
  if (bare.length !== 1 || last === undefined) return nameText(text, bare);
  const hasPersonalTitle = words.some((word) => PERSONAL_TITLES.has(word.lower));
  return fullNameFor(names, last.lower) ?? nameText(text, hasPersonalTitle ? words : bare);
}

function described(text: string, words: readonly Word[]): string {
  const description = nameText(text, words);
  const [first] = words;
  return first?.isCapitalised === true && !isNameWord(first)
    ? description.charAt(0).toLowerCase() + description.slice(1)
    : description;
}

/** The person whose name opens a sentence, or stands behind a few words, and is likely to be its subject. */
function openingPerson(text: string, names: Names, words: readonly Word[], block: number): Mention | null {
  const from = words.findIndex(isNameWord);
  if (from < 0 || from > MAX_WORDS_BEFORE_SUBJECT) return null;
  let to = from + 1;
  for (; to < words.length; to += 1) {
    const word = words[to];
    const previous = words[to - 1];
    if (word === undefined || previous === undefined || !isNameWord(word) || !isTight(text, previous, word)) break;
  }
  const run = words.slice(from, to);
  return run.some((word) => word.isPossessive) ? null : mentionOf(text, names, run, block);
}

/** A mention of a person; null where nothing says that the name is a person's. */
function mentionOf(text: string, names: Names, run: readonly Word[], block: number): Mention | null {
  const bare = withoutTitles(run);
  const last = bare[bare.length - 1];
  if (last === undefined) return null;
  const isPerson = names.titled.has(last.lower) || names.full.has(last.lower) || bare.length < run.length;
  if (!isPerson) return null;
  return { name: resolvedName(text, names, run), gender: names.titled.get(last.lower) ?? null, isPerson, block };
}

function weakened({ name, confidence }: ExtractedClaimant, factor: number): ExtractedClaimant {
  return rounded(name, confidence * factor);
}

function rounded(name: string, confidence: number): ExtractedClaimant {
  return { name, confidence: Math.round(confidence * 100) / 100 };
}
