import { isCompanyNoun } from "@/domain/extraction/names/bodies";
import { BODY_NOUNS, COMPANY_WORDS, DOCUMENT_NOUNS, STATEMENT_NOUNS } from "@/domain/extraction/names/name-words";
import { onlyName } from "@/domain/extraction/names/names";
import type { Described, Known, Resolved } from "./known-names";
import { type Discourse, type Mention, sameNoun } from "./mentions";
import { lastOf } from "./resolve-name";

/** How many sentences an article may keep back who "a pilot" is. */
const NAMED_WITHIN = 3;
const PUBLIC_BODY =
  /\b(?:Ministry|Department|Office|Commission|Council|Court|Tribunal|Police|Parliament|Senate|Congress|Government|Agency|Committee|Bureau|Party|Army|Nations|Union|Authority|Assembly)\b/u;

/**
 * Whom "the senator", "the ministry", "the airline" or "the statement" takes up: one whom the article describes so, or who
 * was met under that noun; "the company" else the last one in business. Null where nobody is seen.
 */
export function takenUp(noun: string, modifiers: readonly string[], known: Known): Resolved | null {
  const described = describedAs(noun, modifiers, known);
  const met = modifiers.length === 0 ? sameNoun(known.discourse, noun) : null;
  if (described !== null && (met === null || met.isNamed || met.sentence <= described.sentence)) {
    return { ...described, isNamed: true, noun, confidence: 0.7 };
  }
  if (modifiers.length > 0) return null;
  const body = BODY_NOUNS.has(noun) || DOCUMENT_NOUNS.has(noun) ? bodyTakenUp(noun, known) : null;
  if (body !== null) return body;
  return met === null ? null : { ...met, confidence: 0.65 };
}

/** Whom "a pilot" turns out to be in the next sentences; null where nobody is named so. */
export function namedSoon(noun: string, modifiers: readonly string[], known: Known): Resolved | null {
  const { descriptions, sentence } = known;
  const found = (descriptions.get(noun) ?? []).find((later) => {
    const isNear = later.sentence > sentence && later.sentence <= sentence + NAMED_WITHIN;
    const isAlike = modifiers.some((word) => later.modifiers.includes(word));
    return isNear && later.kind === "person" && (isAlike || modifiers.length === 0 || later.modifiers.length === 0);
  });
  return found === undefined ? null : { ...found, isNamed: true, noun, confidence: 0.6 };
}

/** The last one so described up to this sentence, else the only one behind it. */
function describedAs(noun: string, modifiers: readonly string[], { descriptions, sentence }: Known): Described | null {
  const fitting = (descriptions.get(noun) ?? []).filter((described) =>
    modifiers.every((word) => described.modifiers.includes(word)),
  );
  const before = fitting.findLast((described) => described.sentence <= sentence);
  if (before !== undefined) return before;
  const [only, ...others] = fitting;
  return only !== undefined && others.every(({ name }) => name === only.name) ? only : null;
}

function bodyTakenUp(noun: string, { bodies, discourse, phrases }: Known): Resolved | null {
  const met = lastMet(discourse, (mention) => mention.noun === noun && mention.name.includes(" "));
  if (met?.isNamed === true) return { ...met, confidence: 0.75 };
  const phrase = met?.name ?? phrases.get(noun) ?? onlyName(bodies.get(noun)) ?? lastOf(bodies.get(noun), discourse);
  const isNamed = phrase !== null && /\p{Lu}/u.test(phrase.slice(1));
  if (!isNamed && (isCompanyNoun(noun) || STATEMENT_NOUNS.has(noun))) {
    const isFirm = (mention: Mention) => mention.isNamed && isOfCommerce(mention);
    const firm =
      lastMet(discourse, (mention) => isFirm(mention) && isCompanyName(mention.name)) ?? lastMet(discourse, isFirm);
    if (firm !== null) return { ...firm, confidence: 0.55 };
  }
  if (phrase === null) return null;
  return { name: phrase, kind: DOCUMENT_NOUNS.has(noun) ? "document" : "body", isNamed, noun, confidence: 0.7 };
}

/** The last mention of a kind, before all one that a sentence was about. */
function lastMet({ mentions }: Discourse, isMeant: (mention: Mention) => boolean): Mention | null {
  const isAbout = (mention: Mention) => mention.role !== "other" && isMeant(mention);
  return mentions.findLast(isAbout) ?? mentions.findLast(isMeant) ?? null;
}

function isOfCommerce({ kind, name }: Mention): boolean {
  return kind === "body" && !PUBLIC_BODY.test(name);
}

function isCompanyName(name: string): boolean {
  return name
    .toLowerCase()
    .split(" ")
    .some((word) => COMPANY_WORDS.has(word));
}
