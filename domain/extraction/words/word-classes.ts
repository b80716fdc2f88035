import { NUMBER_WORDS } from "./lexicon";
import { type Word, wordSet } from "./words";

export const SUBJECT_PRONOUNS = wordSet(`
  i we you he she it they there nobody nothing everybody everyone somebody someone anybody anyone none`);
export const SPEAKING_PRONOUNS = wordSet("he she it they");
/** Pronouns that are not read as a speaker who can be told. */
export const UNSPEAKING_PRONOUNS = wordSet(`
  i we you him her them me us this that these those there nobody nothing everybody everyone somebody someone anybody anyone
  none what which who whom whose mine yours so thus as not yes`);
/** Stand before a noun, so that what follows is no verb. */
export const DETERMINERS = wordSet(`
  the a an this these those his her its their our my your no some any every each both all many several few most more
  another other such which what whose`);
export const PREPOSITIONS = wordSet(`
  of in on at by for from with without within into onto over under between among against about during through across near
  to toward towards upon off per via despite amid amidst including like behind beyond after before since until as than
  alongside besides around inside outside throughout concerning regarding`);
export const COORDINATORS = wordSet("and or but yet nor");
export const RELATIVES = wordSet("who whom whose which what where why how whatever whoever whether");
/** Open a clause where a verb follows before the next comma, else a phrase: "after the vote". */
export const SUBORDINATORS = wordSet(`
  because although though while whereas if unless when whenever after before since until as that lest`);
const ADVERBS = wordSet(`
  not never also then later now still already just only even first once twice since soon again ever often always almost
  nearly simply further thus therefore nevertheless nonetheless instead long yet too much far well duly recently reportedly`);
const NOT_ADVERBS = wordSet(`
  family supply reply apply ally assembly monopoly anomaly bully belly fly rely comply imply july italy ugly lonely
  elderly costly friendly deadly weekly monthly daily likely`);

export function isAdverb({ lower, isCapitalised }: Word): boolean {
  if (ADVERBS.has(lower)) return true;
  return !isCapitalised && lower.endsWith("ly") && /\p{L}{2}ly$/u.test(lower) && !NOT_ADVERBS.has(lower);
}

export function isNumeral({ text, lower }: Word): boolean {
  return /\d/u.test(text) || NUMBER_WORDS.has(lower) || lower === "one";
}

/** Whether a word can be the first of a noun phrase that is a subject. */
export function opensSubject(word: Word): boolean {
  const { lower } = word;
  if (SUBJECT_PRONOUNS.has(lower) || DETERMINERS.has(lower) || isNumeral(word)) return true;
  if (PREPOSITIONS.has(lower) || COORDINATORS.has(lower) || RELATIVES.has(lower) || SUBORDINATORS.has(lower))
    return false;
  return !isAdverb(word) && !/^(?:him|them|us|me|not|to)$/u.test(lower);
}
