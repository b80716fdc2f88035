import {
  ADDED,
  CASUALTIES,
  COLLECTIVES,
  DETERMINERS,
  IRREGULAR_PLURALS,
  PHRASE_ENDS,
  PRONOUNS,
  WHOLES,
} from "./noun-words";
import { isNumberWord } from "./number-words";
import { afterJoiningDash, isCapitalised, isNumber, isWord, lowerAt, standsAt, type Token } from "./tokens";

/** A noun phrase: the indices of its first token and of the one behind its last. */
export type NounPhrase = { readonly first: number; readonly next: number };

/** Most words of a phrase that are looked at. */
const MAX_PHRASE_WORDS = 5;

/**
 * The noun that a number at `at - 1` counts, with what describes it: "Russian soldiers", "police officers". It ends
 * with the first plural; null where none is beside the number. English plurals are told by their ending.
 */
export function countedNounAt(tokens: readonly Token[], at: number): NounPhrase | null {
  const isAdded = ADDED.has(lowerAt(tokens, at));
  const first = isAdded ? at + 1 : at;
  const next = headEnd(tokens, first, false);
  if (next !== null) return { first, next };
  return CASUALTIES.has(lowerAt(tokens, first)) ? { first, next: first + 1 } : null;
}

/** Whether something that is counted stands at `at`. */
export function isCountedNoun(tokens: readonly Token[], at: number): boolean {
  return countedNounAt(tokens, at) !== null;
}

/** The noun behind "of" at `at`, without its article: "voters" in "of the voters". */
export function nounBehindOf(tokens: readonly Token[], at: number): NounPhrase | null {
  return standsAt(tokens, at, "of") ? nounBehindArticle(tokens, at + 1) : null;
}

/** A noun whose owner may stand before it: "output" in "the country’s annual output", which is given whole. */
export function nounBehindArticle(tokens: readonly Token[], at: number): NounPhrase | null {
  const owner = simpleNounAt(tokens, at);
  const possessive = owner === null ? null : afterPossessive(tokens, owner.next);
  const owned = possessive === null ? null : simpleNounAt(tokens, possessive);
  return owner === null || owned === null ? owner : { first: owner.first, next: owned.next };
}

/** The index behind "’s", or behind the apostrophe of a plural, that follows a noun. */
function afterPossessive(tokens: readonly Token[], at: number): number | null {
  const apostrophe = tokens[at];
  if (apostrophe?.isGlued !== true || !/^['’]$/u.test(apostrophe.text)) return null;
  const letter = tokens[at + 1];
  if (letter?.isGlued === true) return letter.lower === "s" ? at + 2 : null;
  return /s$/u.test(lowerAt(tokens, at - 1)) ? at + 1 : null;
}

/** Whether an owner or an article stands behind the "of" at `at`: "of his deputies", "of Ann’s books". */
export function isPartitive(tokens: readonly Token[], at: number): boolean {
  if (DETERMINERS.has(lowerAt(tokens, at + 1))) return true;
  const owner = simpleNounAt(tokens, at + 1);
  return owner !== null && afterPossessive(tokens, owner.next) !== null;
}

/** The noun at `at` or behind an article there; null for pronouns, numbers and anything else. */
function simpleNounAt(tokens: readonly Token[], at: number): NounPhrase | null {
  let first = at;
  while (first < at + 2 && DETERMINERS.has(lowerAt(tokens, first))) first += 1;
  const noun = tokens[first];
  if (!isWord(noun) || PHRASE_ENDS.has(noun.lower) || isNumberWord(noun.lower)) return null;
  if (first === at && PRONOUNS.has(noun.lower)) return null;
  // "Of those throwing stones", "of those held".
  if (standsAt(tokens, first - 1, "those", "these") && /(?:ing|ed|held|hurt)$/u.test(noun.lower)) return null;
  const next = headEnd(tokens, first, true);
  if (next !== null) return { first, next };
  const second = tokens[first + 1];
  const isTwoWords = isDescribing(noun) && isWord(second) && !PHRASE_ENDS.has(second.lower);
  return { first, next: behindIndex(tokens, isTwoWords ? first + 2 : first + 1) };
}

/** "CO2", "CO₂": what is set below a sign belongs to it. */
function behindIndex(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  return token?.isGlued === true && /^[\d₀-₉]/u.test(token.text) ? at + 1 : at;
}

/** An adjective by its ending, or a name that may go on: "public money", "European exports". */
function isDescribing(token: Token): boolean {
  if (/^\p{Lu}+$/u.test(token.text)) return false;
  return isCapitalised(token) || /(?:al|ic|an|ish|ive|ous|able|ary|ed|new|old|young|dead)$/u.test(token.lower);
}

/** The index behind the head of the phrase that begins at `first`, or null. */
function headEnd(tokens: readonly Token[], first: number, endsAtWhole: boolean): number | null {
  let candidate: number | null = null;
  let index = first;
  for (let words = 0; words < MAX_PHRASE_WORDS; words += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    const dashed = afterJoiningDash(tokens, index + 1);
    if (dashed !== null && (isWord(token) || token.isGlued)) {
      index = dashed;
      continue;
    }
    if (!isPart(token)) break;
    if (isPlural(token)) return withSecondPlural(tokens, index + 1);
    if (endsAtWhole && WHOLES.has(token.lower)) return index + 1;
    // Nothing but the noun itself may follow: "20 police officers", not "20 police fired shots".
    if (COLLECTIVES.has(token.lower) || isPluralName(token)) candidate = index + 1;
    else if (candidate !== null) break;
    // "300 U.S. soldiers".
    index = standsAt(tokens, index + 1, ".") && token.text.length === 1 ? index + 2 : index + 1;
  }
  return candidate;
}

/** A word that a noun phrase can hold, or the number of a name such as "F-16". */
function isPart(token: Token): boolean {
  return isWord(token) ? !PHRASE_ENDS.has(token.lower) : isNumber(token) && token.isGlued;
}

/** "Sports clubs", "arms dealers": two plurals in a row are one phrase. */
function withSecondPlural(tokens: readonly Token[], next: number): number {
  const second = tokens[next];
  return isWord(second) && !PHRASE_ENDS.has(second.lower) && isPlural(second) ? next + 1 : next;
}

/** Whether a word is a plural by its form. */
export function isPlural(token: Token): boolean {
  if (IRREGULAR_PLURALS.has(token.lower)) return true;
  return !isCapitalised(token) && /..[^sui]s$/u.test(token.lower);
}

/** "Democrats", "Israelis", "MPs". */
function isPluralName(token: Token): boolean {
  return isCapitalised(token) && /..s$/u.test(token.text) && !/(?:ss|us)$/u.test(token.lower);
}
