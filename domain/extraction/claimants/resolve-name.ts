import { genderOfTitle } from "@/domain/extraction/names/genders";
import { BODY_NOUNS, isCommonPlural } from "@/domain/extraction/names/name-words";
import { nameText, onlyName, withoutTitles } from "@/domain/extraction/names/names";
import { ORGANISATION_WORDS, PERSONAL_TITLES } from "@/domain/extraction/words/lexicon";
import type { Word } from "@/domain/extraction/words/words";
import type { Known, Resolved } from "./known-names";
import type { Discourse } from "./mentions";

/** The fullest form in the article of the name that the words are. */
export function resolveName(text: string, words: readonly Word[], known: Known): Resolved | null {
  const { bodies, discourse, phrases } = known;
  const bare = withoutTitles(words);
  const first = bare[0];
  const last = bare[bare.length - 1];
  if (first === undefined || last === undefined) return null;
  const hasTitle = bare.length < words.length || words.some((word) => PERSONAL_TITLES.has(word.lower));
  const person = personName(text, words, bare, known);
  if (person !== null && (hasTitle || !bare.some((word) => ORGANISATION_WORDS.has(word.lower)))) {
    return { name: person, kind: "person", isNamed: true, noun: null, confidence: 0.92 };
  }
  const name = nameText(text, bare);
  if (words.length === 1 && opensSentence(text, first) && isCommonPlural(first.lower) && !bodies.has(first.lower)) {
    return { name: name.toLowerCase(), kind: "group", isNamed: false, noun: first.lower, confidence: 0.8 };
  }
  const isShared = bare.length === 1 && (known.names.full.get(last.lower)?.length ?? 0) > 1;
  if (hasTitle || isShared) return { name, kind: "person", isNamed: true, noun: null, confidence: 0.8 };
  const short = bodies.get(bare.map((word) => word.lower).join(" "));
  const recent = bare.length === 1 ? phrases.get(last.lower) : undefined;
  const full = onlyName(short) ?? recent ?? lastOf(short, discourse);
  const noun = headNoun(name) ?? (full === null ? null : headNoun(full));
  if (full !== null) return { name: full, kind: "body", isNamed: true, noun, confidence: 0.85 };
  return { name, kind: "body", isNamed: true, noun, confidence: bare.length > 1 ? 0.9 : 0.75 };
}

/** Whether a word opens a sentence or a quotation. */
export function opensSentence(text: string, { start }: Word): boolean {
  return /(?:^|[.!?:;“”"‘—–\n])\s*$/u.test(text.slice(Math.max(0, start - 4), start));
}

/** Of several bodies with the same short form the one that was met last. */
export function lastOf(forms: readonly string[] | undefined, { mentions }: Discourse): string | null {
  if (forms === undefined) return null;
  return mentions.findLast(({ name }) => forms.includes(name))?.name ?? forms[0] ?? null;
}

/** The noun of a body in its name: "bank" in "Bank of Ghana"; null where it has none. */
function headNoun(name: string): string | null {
  const words = name.toLowerCase().split(" ");
  const link = words.findIndex((word) => word === "of" || word === "for");
  const head = words[(link < 0 ? words.length : link) - 1] ?? "";
  return ORGANISATION_WORDS.has(head) || BODY_NOUNS.has(head) ? head : null;
}

/** The fullest form of a person's name; null where nothing says that it is a person's. */
function personName(
  text: string,
  words: readonly Word[],
  bare: readonly Word[],
  { names, discourse }: Known,
): string | null {
  const first = bare[0];
  const last = bare[bare.length - 1];
  if (first === undefined || last === undefined) return null;
  if (bare.length === 1) {
    const title = words.find((word) => PERSONAL_TITLES.has(word.lower));
    const gender = title === undefined ? null : genderOfTitle(title);
    // "Mr Clinton" is no Hillary Clinton.
    const mayBeMeant = (name: string) =>
      gender === null || (discourse.genders.get(name.toLowerCase()) ?? gender) === gender;
    return (
      onlyName(names.full.get(last.lower)?.filter(mayBeMeant)) ??
      onlyName(names.given.get(last.lower)?.filter(mayBeMeant))
    );
  }
  const parts = nameText(text, bare).toLowerCase().split(" ");
  const forms = [...(names.full.get(last.lower) ?? []), ...(names.given.get(first.lower) ?? [])];
  let fullest: string | null = null;
  for (const form of forms) {
    const own = new Set(form.toLowerCase().split(" "));
    if (parts.every((part) => own.has(part)) && form.length > (fullest?.length ?? 0)) fullest = form;
  }
  if (fullest !== null || bare.some((word) => !word.isCapitalised)) return fullest;
  // "Board President Ann Brown" ends in a name that is known.
  const written = parts.join(" ");
  return names.full.get(last.lower)?.find((form) => written.endsWith(` ${form.toLowerCase()}`)) ?? null;
}
