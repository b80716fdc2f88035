import { type OwnWords, SISTER_LANGUAGES, type Sisters } from "./sister-words";

/** The group of languages that one is easily taken for; null of most. */
export function sistersOf(language: string): Sisters | null {
  return SISTER_LANGUAGES.find(({ languages }) => languages.some((one) => one.language === language)) ?? null;
}

/** Tags of all languages that have sisters. */
export const SISTER_TAGS: readonly string[] = SISTER_LANGUAGES.flatMap(({ languages }) =>
  languages.map(({ language }) => language),
);

/**
 * Which of sister languages the words of a text are of, and by how many more words than of any other; null where none
 * leads. A word that two of them have counts for none. Linear.
 */
export function sisterByWords(
  sisters: readonly OwnWords[],
  words: readonly string[],
): { readonly language: string; readonly lead: number } | null {
  const counts = new Map<string, number>();
  for (const word of words) {
    const having = sisters.filter((one) => one.words.has(word) || one.pieces.test(word));
    const [only, ...others] = having;
    if (only !== undefined && others.length === 0) counts.set(only.language, (counts.get(only.language) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  if (first === undefined || first[1] === second?.[1]) return null;
  return { language: first[0], lead: first[1] - (second?.[1] ?? 0) };
}
