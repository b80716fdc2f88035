import type { MarkedWord } from "@/domain/extraction/clauses/marked-words";
import {
  BODY_NOUNS,
  DOCUMENT_NOUNS,
  isCommonPlural,
  isPersonNoun,
  MEDIA_NOUNS,
  NAME_PARTICLES,
} from "@/domain/extraction/names/name-words";
import { isNameWord, isTightGap, isTitle, type Names, withoutTitles } from "@/domain/extraction/names/names";
import { FUNCTION_WORDS, ORGANISATION_WORDS, PERSONAL_TITLES, WEEKDAYS } from "@/domain/extraction/words/lexicon";
import {
  DETERMINERS,
  isAdverb,
  isNumeral,
  PREPOSITIONS,
  SUBORDINATORS,
  UNSPEAKING_PRONOUNS,
} from "@/domain/extraction/words/word-classes";
import { type Word, wordSet } from "@/domain/extraction/words/words";

/** Who is said to say it, as words of the text. */
export type Subject = {
  readonly kind: "pronoun" | "name" | "description";
  /** The name or description itself, without article. */
  readonly words: readonly Word[];
  /** Where the whole phrase begins, with "the" or the office before a name; UTF-16 offset into the article. */
  readonly start: number;
  /** Where its first part ends that can be told from what describes it: "official" in "official in the ministry". */
  readonly headLength: number;
};

/** No speakers, whatever verb follows. */
const NO_SPEAKERS: ReadonlySet<string> = new Set([
  ...wordSet("plan plans schedule law laws rules nobody nothing"),
  ...MEDIA_NOUNS,
]);

const WRITTEN = wordSet("published written prepared compiled issued produced authored");
const PARTICIPLES = wordSet("seen written given taken known shown drawn");

/** Whether the words up to `to` are a full name of the article, with or without its title. */
export function isKnownPerson(words: readonly MarkedWord[], from: number, to: number, names: Names): boolean {
  const run = withoutTitles(words.slice(from, to));
  const last = run[run.length - 1];
  if (last === undefined || run.length < 2) return false;
  const written = run.map((word) => word.text).join(" ");
  return names.full.get(last.lower)?.includes(written) === true;
}

/** Reads the words of one noun phrase without article. */
export function phraseSubject(phrase: readonly MarkedWord[], start: number, names: Names): Subject | null {
  const first = phrase[0];
  const last = phrase[phrase.length - 1];
  if (first === undefined || last === undefined) return null;
  if (!phrase.some((word) => /^\p{L}{2}/u.test(word.text))) return null;
  if (phrase.length === 1 && UNSPEAKING_PRONOUNS.has(first.lower)) return null;
  if (phrase.length === 1 && !first.isCapitalised && /\p{L}{2}ing$/u.test(first.lower)) return null;
  const headLength = headEnd(phrase);
  const isCounted =
    phrase[headLength]?.lower === "of" &&
    /^(?:dozens|hundreds|thousands|scores|series|number)$/u.test(phrase[headLength - 1]?.lower ?? "");
  if (NO_SPEAKERS.has((isCounted ? last : phrase[headLength - 1])?.lower ?? "")) return null;
  const author = authorOf(phrase, headLength, names);
  if (author !== null) return { ...author, start };
  const asName = (words: readonly Word[]): Subject => ({ kind: "name", words, start, headLength: words.length });
  if (isOneName(phrase) && !opensWithPlural(phrase)) {
    if (isOfPerson(phrase, headLength, names)) return asName(phrase.slice(0, headLength));
    const run = nameAtEnd(phrase);
    return asName(run.length > 0 && !hasLink(phrase) && !phrase.some(isOrganisation) ? run : phrase);
  }
  const head = phrase.slice(0, headLength);
  const run = opensWithPlural(phrase) && headLength === 1 ? [] : nameAtEnd(head);
  if (run.length > 0 && !isPlaceAtEnd(head, run)) return asName(ownBody(head, run));
  const named = headLength < phrase.length ? namedBehind(phrase, names) : null;
  if (named !== null) return asName(named);
  return { kind: "description", words: withoutPlace(phrase, headLength), start, headLength };
}

/** "Prosecutors said", "Lawyers for …": a capital that only the start of the sentence gives. */
function opensWithPlural([first]: readonly MarkedWord[]): boolean {
  if (first === undefined || first.gap !== "") return false;
  return isCommonPlural(first.lower) || DOCUMENT_NOUNS.has(first.lower);
}

/** "Ann Brown of the union": a person and where he belongs. */
function isOfPerson(phrase: readonly MarkedWord[], headLength: number, names: Names): boolean {
  if (headLength < 2 || headLength >= phrase.length) return false;
  const mayBeBody = phrase
    .slice(0, headLength)
    .some((word) => isOrganisation(word) || /s$/u.test(word.lower) || isTitle(word));
  return isKnownPerson(phrase, 0, headLength, names) || (!mayBeBody && phrase[headLength]?.lower === "of");
}

/** A description of two words or more tells enough without a place: "Red Crescent worker (at the scene)", not a bank. */
function withoutPlace(phrase: readonly MarkedWord[], headLength: number): readonly MarkedWord[] {
  const link = phrase[headLength];
  const own = phrase.slice(0, headLength);
  const isOwners = link?.lower === "of" && phrase[phrase.length - 1]?.isPossessive === true;
  const behind = phrase[headLength + 1];
  const place = behind?.lower === "the" ? phrase[headLength + 2] : behind;
  const isNamedPlace =
    place !== undefined &&
    (isNameWord(place) || place.lower === "scene") &&
    !phrase.slice(headLength).some(isOrganisation);
  const isPlace = isNamedPlace && /^(?:in|at)$/u.test(link?.lower ?? "") && headLength > 1 && !own.some(isNumeral);
  return isOwners || isPlace ? own : phrase;
}

/** The end of the head: before the first preposition or participle behind it. */
function headEnd(phrase: readonly MarkedWord[]): number {
  for (let at = 1; at < phrase.length; at += 1) {
    const word = phrase[at];
    if (word === undefined) break;
    if (SUBORDINATORS.has(word.lower) || PREPOSITIONS.has(word.lower)) return at;
    if (/^(?:close|familiar|aware|present|privy)$/u.test(word.lower)) return at;
    const next = phrase[at + 1];
    const isFollowed =
      next === undefined ||
      PREPOSITIONS.has(next.lower) ||
      isAdverb(next) ||
      WEEKDAYS.has(next.lower) ||
      next.lower === "last";
    if ((word.form === "pastOrParticiple" || PARTICIPLES.has(word.lower)) && isFollowed && next !== undefined)
      return at;
  }
  return phrase.length;
}

/** "Office for National Statistics", "Bank of Ghana", "Marks & Spencer": capitals, and what links them. */
function isOneName(phrase: readonly MarkedWord[]): boolean {
  return (
    phrase.every((word, at) => {
      const before = phrase[at - 1];
      if (before !== undefined && !isTightGap(before, word.gap) && !/^ & $/u.test(word.gap)) return false;
      if (isNamePart(word))
        return before === undefined || !before.isPossessive || isOrganisation(word) || at === phrase.length - 1;
      if (word.lower === "the" && before?.lower === "and") return false;
      const isLink = /^(?:of|for|the|and|on|in|to)$/u.test(word.lower) || NAME_PARTICLES.has(word.lower);
      return isLink && at > 0 && at < phrase.length - 1;
    }) && !(phrase.some((word) => word.lower === "of") && phrase[0] !== undefined && isTitle(phrase[0]))
  );
}

function hasLink(phrase: readonly MarkedWord[]): boolean {
  return phrase.some((word) => /^(?:of|for|the|and|on|in|to)$/u.test(word.lower));
}

function isOrganisation(word: Word): boolean {
  return ORGANISATION_WORDS.has(word.lower) || BODY_NOUNS.has(word.lower);
}

/** As in "Human Rights Now": within a sentence a small word with a capital belongs to a name. */
function isNamePart(word: MarkedWord): boolean {
  return (
    isNameWord(word) ||
    (word.isCapitalised && word.gap === " " && FUNCTION_WORDS.has(word.lower) && word.text.length > 1)
  );
}

/** The proper name that the words end in, from its "Mr" or "Ms" on where it has one. */
export function nameAtEnd(words: readonly MarkedWord[]): readonly MarkedWord[] {
  let from = words.length;
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const word = words[at];
    const next = words[at + 1];
    if (word === undefined) break;
    const isParticle = NAME_PARTICLES.has(word.lower) && next !== undefined && at > 0;
    if (!isNamePart(word) && !isParticle) break;
    // "The President's Office" would be nobody's as "Office".
    const isOfBody = next !== undefined && isOrganisation(next);
    if (next !== undefined && ((word.isPossessive && !isOfBody) || !isTightGap(word, next.gap))) break;
    if (!isParticle) from = at;
    if (PERSONAL_TITLES.has(word.lower)) break;
  }
  return words.slice(from);
}

/** "Spain’s Foreign Ministry" is named with its country; a person is not ("Russia’s President Vladimir Putin"). */
function ownBody(head: readonly MarkedWord[], run: readonly MarkedWord[]): readonly MarkedWord[] {
  const before = head[head.length - run.length - 1];
  if (before === undefined || !before.isPossessive || !isNameWord(before) || !run.some(isOrganisation)) return run;
  return head.slice(head.length - run.length - 1);
}

/** "The 57 members in Paris" end in a name that is not theirs; "the Ghana" does not occur. */
function isPlaceAtEnd(head: readonly MarkedWord[], run: readonly MarkedWord[]): boolean {
  const before = head[head.length - run.length - 1];
  return before !== undefined && PREPOSITIONS.has(before.lower);
}

/** "Head of Mission Ann Brown": a name that the preposition does not govern. */
function namedBehind(phrase: readonly MarkedWord[], names: Names): readonly Word[] | null {
  const run = nameAtEnd(phrase);
  const from = phrase.length - run.length;
  const before = phrase[from - 1];
  if (run.length < 2 || before === undefined) return null;
  for (let at = from; at <= phrase.length - 2; at += 1) {
    const isGoverned = at === from && PREPOSITIONS.has(before.lower);
    const isBehindArticle = at === from && DETERMINERS.has(before.lower);
    if (!isGoverned && !isBehindArticle && isKnownPerson(phrase, at, phrase.length, names)) return phrase.slice(at);
  }
  return null;
}

/** Who wrote a document: "a report by the audit office", "the ministry’s figures". Null where nobody is named for it. */
function authorOf(phrase: readonly MarkedWord[], headLength: number, names: Names): Omit<Subject, "start"> | null {
  const noun = phrase[headLength - 1];
  const link = phrase[headLength];
  const behind = phrase[headLength + 1];
  const isOpener = headLength === 1 && noun?.gap === "";
  if (noun === undefined || !DOCUMENT_NOUNS.has(noun.lower) || (isNameWord(noun) && !isOpener)) return null;
  const isWritten = link !== undefined && WRITTEN.has(link.lower) && behind?.lower === "by";
  if (isWritten || (link !== undefined && behind !== undefined && /^(?:by|from)$/u.test(link.lower))) {
    const at = isWritten ? headLength + 2 : headLength + 1;
    const from = /^(?:the|a|an)$/u.test(phrase[at]?.lower ?? "") ? at + 1 : at;
    return phraseSubject(phrase.slice(from), phrase[from]?.start ?? 0, names);
  }
  const owner = phrase.findIndex((word, at) => word.isPossessive && at < headLength - 1);
  if (owner < 0 || headLength < phrase.length) return null;
  return phraseSubject(phrase.slice(0, owner + 1), phrase[0]?.start ?? 0, names);
}

/** Whether the subject is somebody who can find something out: a name, a body, a person. */
export function isFinder({ kind, words, headLength }: Subject): boolean {
  const noun = words[headLength - 1]?.lower ?? "";
  return kind === "name" || BODY_NOUNS.has(noun) || isPersonNoun(noun) || isCommonPlural(noun);
}

/** Whether the noun that the subject is about names a writing: "a statement from the ministry". */
export function isDocument({ kind, words, headLength }: Subject): boolean {
  const noun = words[headLength - 1];
  return kind === "description" && noun !== undefined && DOCUMENT_NOUNS.has(noun.lower);
}
