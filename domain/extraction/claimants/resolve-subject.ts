import type { Subject } from "@/domain/extraction/attribution/noun-phrase";
import { isCompanyNoun } from "@/domain/extraction/names/bodies";
import {
  BODY_NOUNS,
  DOCUMENT_NOUNS,
  isCommonPlural,
  isPersonNoun,
  PLURAL_NOUNS,
  SPOKESPEOPLE,
  STATEMENT_NOUNS,
} from "@/domain/extraction/names/name-words";
import { isNameWord } from "@/domain/extraction/names/names";
import { ORGANISATION_WORDS } from "@/domain/extraction/words/lexicon";
import { isNumeral, PREPOSITIONS } from "@/domain/extraction/words/word-classes";
import { type Word, wordSet } from "@/domain/extraction/words/words";
import type { Known, Resolved } from "./known-names";
import { type Mention, pronounMeans } from "./mentions";
import { opensSentence, resolveName } from "./resolve-name";
import { namedSoon, takenUp } from "./taken-up";

/** People who go by whose they are. */
const OWN_PEOPLE = wordSet("family parents relatives lawyers supporters");
const MAX_MODIFIERS = 2;

/** The name or description of a subject in the fullest form of the article; null where nobody can be told. */
export function resolveSubject(text: string, subject: Subject, known: Known): Resolved | null {
  return subject.kind === "name" ? resolveName(text, subject.words, known) : resolveDescription(text, subject, known);
}

function resolveDescription(text: string, subject: Subject, known: Known): Resolved | null {
  const { words, headLength, start } = subject;
  const head = words[headLength - 1];
  const first = words[0];
  if (head === undefined || first === undefined) return null;
  const noun = head.lower;
  if (SPOKESPEOPLE.has(noun)) {
    const body = bodySpokenFor(text, subject, known);
    if (body !== null) return body;
  }
  const opener = /^\p{L}+/u.exec(text.slice(start, first.start))?.[0].toLowerCase() ?? "";
  const meant = words.length === headLength ? whoIsMeant(text, subject, opener, known) : null;
  if (meant !== null) return meant;
  if (words.length === 1 && STATEMENT_NOUNS.has(noun)) return null;
  const name = described(text, words);
  if (words.some((word) => word.lower === "and"))
    return { name, kind: "group", isNamed: false, noun: null, confidence: 0.7 };
  return { name, kind: words.some(isNumeral) ? "group" : kindOf(noun), isNamed: false, noun, confidence: 0.75 };
}

/** Whom a description without anything behind its noun stands for: "the senator", "a pilot", "her family". */
function whoIsMeant(text: string, { words, headLength }: Subject, opener: string, known: Known): Resolved | null {
  const first = words[0];
  const noun = words[headLength - 1]?.lower ?? "";
  const modifiers = words
    .slice(0, headLength - 1)
    .map(({ lower }) => lower)
    .filter((word) => !/-(?:based|owned|listed|run)$/u.test(word));
  if (first === undefined || modifiers.length > MAX_MODIFIERS) return null;
  const isOpening = modifiers.length === 0 && opener === "" && first.isCapitalised && opensSentence(text, first);
  if (/^(?:the|that|this)$/u.test(opener) || isOpening) return takenUp(noun, modifiers, known);
  if (/^an?$/u.test(opener) && isPersonNoun(noun)) return namedSoon(noun, modifiers, known);
  if (/^(?:his|her|their)$/u.test(opener) && modifiers.length === 0 && OWN_PEOPLE.has(noun)) {
    const owner = ownerOf(opener, known);
    return owner === null
      ? null
      : { name: `${owner.name}’s ${noun}`, kind: "group", isNamed: true, noun, confidence: 0.65 };
  }
  return null;
}

/** Whose family "her family" is. */
function ownerOf(possessive: string, { discourse, block, sentence }: Known): Mention | null {
  const pronoun = possessive === "his" ? "he" : possessive === "her" ? "she" : "they";
  const owner = pronounMeans(discourse, pronoun, block, sentence);
  return owner?.isNamed === true ? owner : null;
}

/** A spokesman speaks for his body: "a spokesman for the Port Authority", "a company spokeswoman". */
function bodySpokenFor(text: string, subject: Subject, known: Known): Resolved | null {
  const { words, headLength } = subject;
  if (words.length === 1) return bodyInView(known);
  const head = words.slice(0, headLength - 1);
  const link = words[headLength];
  const behind = words.slice(headLength + 1);
  const isLinked = behind.length > 0 && link !== undefined && PREPOSITIONS.has(link.lower);
  const named = isLinked ? nameIn(withoutArticle(behind)) : head;
  const [first, second] = named;
  if (first === undefined) return null;
  if (second === undefined && BODY_NOUNS.has(first.lower) && !first.isCapitalised) {
    const meant = takenUp(first.lower, [], known);
    return meant?.isNamed === true || isCompanyNoun(first.lower) ? meant : null;
  }
  const isName = named.every((word) => isNameWord(word) || /^(?:of|for|the|and)$/u.test(word.lower));
  // "A spokesman for the Taoiseach" speaks for an office.
  const isOffice = second === undefined && named.length < behind.length && !ORGANISATION_WORDS.has(first.lower);
  const body = isName && !isOffice ? resolveName(text, named, known) : null;
  return body === null ? null : { ...body, kind: "body", confidence: body.confidence * 0.9 };
}

/** "Halden Air paid in full, a spokesman said": the body that this sentence or the one before it is about. */
function bodyInView({ here, discourse, sentence }: Known): Resolved | null {
  const isAbout = ({ kind, isNamed, role }: Mention) => kind === "body" && isNamed && role !== "other";
  const found =
    here.findLast(isAbout) ??
    discourse.mentions.findLast((mention) => isAbout(mention) && sentence - mention.sentence <= 1);
  return found === undefined ? null : { ...found, confidence: 0.5 };
}

/** "Parent firm Harwell" is Harwell. */
function nameIn(words: readonly Word[]): readonly Word[] {
  const from = words.findIndex(isNameWord);
  return from > 0 && isCompanyNoun(words[from - 1]?.lower ?? "") ? words.slice(from) : words;
}

function withoutArticle(words: readonly Word[]): readonly Word[] {
  return /^(?:the|a|an)$/u.test(words[0]?.lower ?? "") ? words.slice(1) : words;
}

function kindOf(noun: string): Mention["kind"] {
  if (DOCUMENT_NOUNS.has(noun)) return "document";
  if (BODY_NOUNS.has(noun)) return "body";
  if (PLURAL_NOUNS.has(noun) || /[^s]s$/u.test(noun)) return "group";
  return isPersonNoun(noun) ? "person" : "thing";
}

/** A description in the article's words, but "the 94-count indictment" as the indictment. */
function described(text: string, words: readonly Word[]): string {
  const [opener] = words;
  const isCounted =
    opener !== undefined && /^\d+$/u.test(opener.text) && text.charAt(opener.end) === "-" && words.length > 2;
  const own = isCounted ? words.slice(2) : words;
  const first = own[0];
  const last = own[own.length - 1];
  if (first === undefined || last === undefined) return "";
  const description = text
    .slice(first.start, last.end)
    .replace(/ \([^()]*\)/gu, "")
    .replace(/\s+/gu, " ")
    .replace(/['’]s$/u, "");
  const isCommon = isCommonPlural(first.lower) || DOCUMENT_NOUNS.has(first.lower);
  const isLowered = first.isCapitalised && (!isNameWord(first) || (opensSentence(text, first) && isCommon));
  return isLowered ? description.charAt(0).toLowerCase() + description.slice(1) : description;
}
