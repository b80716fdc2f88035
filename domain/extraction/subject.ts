import { IRREGULAR_PASTS, LIGHT_PASTS, ORGANISATION_WORDS, PERIODS, PERSONAL_TITLES } from "./lexicon";
import { isNameWord, isTight } from "./names";
import { type Word, wordSet } from "./words";

/** Who is said to say it, as words of the text. */
export type Subject = {
  readonly kind: "pronoun" | "name" | "description";
  /** The name or description itself. */
  readonly words: readonly Word[];
  /** Where the whole phrase begins, with "the" or the office before a name; UTF-16 offset into the article. */
  readonly start: number;
};

const PRONOUNS = wordSet("he she it");
const ADVERBS = wordSet("has have had also later then previously again now just already earlier once");
const PREPOSITIONS = wordSet(`
  in on at during after before since over from to by with for of about as amid under into when who while yesterday today
  last this next later`);
/** Prepositions that belong to the subject they stand in: "a spokesman for the ministry". */
const INNER_PREPOSITIONS = wordSet("of for at from by");
const CONJUNCTIONS = wordSet("and or but that because while when if as so yet though although since after before");
/** A run of words that holds one of these is more than a subject. */
const NOT_IN_SUBJECT = wordSet(`
  who whom whose which where what why how it they we i you he she is was were are be been has have had would could will not
  said than`);
const NO_SPEAKERS = wordSet(
  "plan plans schedule law rules him her them it there this that these those what nobody nothing",
);
/** Writings say what somebody wrote who is not named here. */
const DOCUMENTS = wordSet(`
  statement statements report reports study studies survey surveys poll polls document documents data figures estimate
  estimates analysis research records transcript transcripts tweet tweets post posts email emails letter memo footage
  article articles filing filings affidavit indictment lawsuit`);
const MAX_SUBJECT_WORDS = 8;

/** The subject that stands directly before the verb at `index`; null where it cannot be told. */
export function subjectBefore(text: string, words: readonly Word[], index: number): Subject | null {
  let last = index - 1;
  while (last >= 0 && isAdverb(words[last]) && isJoined(text, words, last)) last -= 1;
  const head = words[last];
  if (head === undefined || !isJoined(text, words, last)) return null;
  if (PRONOUNS.has(head.lower)) return { kind: "pronoun", words: [head], start: head.start };
  let first = last;
  while (first > 0 && last - first < MAX_SUBJECT_WORDS && isJoined(text, words, first - 1)) {
    const previous = words[first - 1];
    if (previous === undefined || CONJUNCTIONS.has(previous.lower) || NOT_IN_SUBJECT.has(previous.lower)) break;
    first -= 1;
  }
  const previous = words[first - 1];
  const isCut = previous !== undefined && isJoined(text, words, first - 1) && !CONJUNCTIONS.has(previous.lower);
  return subjectOf(text, words.slice(first, last + 1), isCut);
}

/** The subject that begins at `index`, behind the verb; null where the words there go on as a clause of their own. */
export function subjectAfter(text: string, words: readonly Word[], index: number): Subject | null {
  const head = words[index];
  const before = words[index - 1];
  if (head === undefined || before === undefined || !isTight(text, before, head)) return null;
  if (PREPOSITIONS.has(head.lower)) return null;
  if (PRONOUNS.has(head.lower)) {
    return endsSubject(text, head, words[index + 1]) ? { kind: "pronoun", words: [head], start: head.start } : null;
  }
  const chunk = [head];
  for (const word of words.slice(index + 1, index + MAX_SUBJECT_WORDS)) {
    const last = chunk[chunk.length - 1];
    // "The Office for National Statistics" goes on behind its first name; "Ann Brown of the union" is named by then.
    const isInner = INNER_PREPOSITIONS.has(word.lower) && (head.lower === "the" || !chunk.some(isNameWord));
    if (last === undefined || (endsSubject(text, last, word) && !isInner)) break;
    if (NOT_IN_SUBJECT.has(word.lower) || CONJUNCTIONS.has(word.lower)) return null;
    chunk.push(word);
  }
  const last = chunk[chunk.length - 1];
  if (last === undefined || !endsSubject(text, last, words[index + chunk.length])) return null;
  // "…, said wages halved": a clause, not who said it.
  if (chunk.some((word) => isPast(word, word === last))) return null;
  return subjectOf(text, chunk, false);
}

function isPast(word: Word, isLast: boolean): boolean {
  if (word.isCapitalised) return false;
  return IRREGULAR_PASTS.has(word.lower) || LIGHT_PASTS.has(word.lower) || (isLast && /\p{L}ed$/u.test(word.lower));
}

function endsSubject(text: string, last: Word, next: Word | undefined): boolean {
  return next === undefined || !isTight(text, last, next) || PREPOSITIONS.has(next.lower);
}

/** Reads the words of one noun phrase; `isCut` says that words before them were left out. */
export function subjectOf(text: string, chunk: readonly Word[], isCut: boolean): Subject | null {
  const isDated = /^(?:last|this|next)$/u.test(chunk[0]?.lower ?? "") && PERIODS.has(chunk[1]?.lower ?? "");
  const words = withoutThe(isDated ? chunk.slice(2) : chunk);
  const head = words[words.length - 1];
  const first = words[0];
  if (head === undefined || first === undefined || words.some((word) => NO_SPEAKERS.has(word.lower))) return null;
  if (words.some((word) => NOT_IN_SUBJECT.has(word.lower)) || isDocument(words)) return null;
  const run = nameAtEnd(text, words);
  // An adverbial of place or time before a name is no part of the phrase.
  const start = PREPOSITIONS.has(first.lower) ? (run[0]?.start ?? first.start) : (chunk[0]?.start ?? first.start);
  const hasInnerPreposition = words.slice(1, -1).some((word) => INNER_PREPOSITIONS.has(word.lower));
  if (!isCut && hasInnerPreposition && !PREPOSITIONS.has(first.lower)) {
    const isOneName = words.every((word) => isNameWord(word) || /^(?:of|for|the|and)$/u.test(word.lower));
    return { kind: isOneName ? "name" : "description", words, start };
  }
  if (run.length > 0) return { kind: "name", words: run, start };
  if (isCut || PREPOSITIONS.has(first.lower) || !/^\p{L}/u.test(head.text)) return null;
  return words.length <= 6 ? { kind: "description", words, start } : null;
}

/** Whether the noun that the phrase is about names a writing: "a statement from the ministry". */
function isDocument(words: readonly Word[]): boolean {
  const inner = words.findIndex((word, at) => at > 0 && PREPOSITIONS.has(word.lower));
  const noun = words[inner < 0 ? words.length - 1 : inner - 1];
  return noun !== undefined && DOCUMENTS.has(noun.lower);
}

/** The proper name that the words end in, from its "Mr" or "Ms" on where it has one. */
function nameAtEnd(text: string, words: readonly Word[]): readonly Word[] {
  let from = words.length;
  while (from > 0) {
    const word = words[from - 1];
    const next = words[from];
    if (word === undefined || !isNameWord(word)) break;
    // "The President's Office" would be nobody's as "Office".
    const isBareBody = from === words.length - 1 && ORGANISATION_WORDS.has(next?.lower ?? "");
    if (next !== undefined && ((word.isPossessive && !isBareBody) || !isTight(text, word, next))) break;
    from -= 1;
    if (PERSONAL_TITLES.has(word.lower)) break;
  }
  return words.slice(from);
}

function withoutThe(words: readonly Word[]): readonly Word[] {
  return words[0]?.lower === "the" ? words.slice(1) : words;
}

function isAdverb(word: Word | undefined): boolean {
  return word !== undefined && (ADVERBS.has(word.lower) || (/ly$/u.test(word.lower) && !word.isCapitalised));
}

/** Whether the word at `index` and the one behind it have nothing but a space between them. */
function isJoined(text: string, words: readonly Word[], index: number): boolean {
  const word = words[index];
  const next = words[index + 1];
  return word !== undefined && next !== undefined && isTight(text, word, next);
}
