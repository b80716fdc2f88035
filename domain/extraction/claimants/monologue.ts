import { isNameWord, nameRunEnd, nameText, withoutTitles } from "@/domain/extraction/names/names";
import type { Segment } from "@/domain/extraction/segmentation/segment";
import { type Word, wordSet } from "@/domain/extraction/words/words";

/** The headline of a speech that is printed whole. */
const IN_FULL =
  /\b(?:full text|in full|full transcript|transcript|text of|read the (?:speech|statement|address)|remarks by|speech by|address by)\b/iu;
const SPEECHES = wordSet("speech address remarks statement sermon testimony lecture eulogy resignation letter");
const FIRST_PERSON = wordSet("i i'm i've i'd i'll we we're we've we'll our my us me");
const MAX_HEADLINE = 300;

/**
 * Whose speech an article prints whole, as its headline tells ("Full text: Ann Brown’s speech at York"), and the index of
 * the sentence with which it begins: the first paragraph in which somebody says "I" or "we". Null where it is none.
 */
export function monologue(
  text: string,
  segments: readonly Segment[],
  words: readonly (readonly Word[])[],
): { readonly speaker: string; readonly from: number } | null {
  const title = segments.findIndex(({ kind }) => kind !== "furniture");
  const headline = segments[title];
  if (headline === undefined || headline.end - headline.start > MAX_HEADLINE) return null;
  if (!IN_FULL.test(text.slice(headline.start, headline.end))) return null;
  const speaker = speakerIn(text, words[title] ?? []);
  const first = segments.findIndex(
    ({ kind, speaker: label }, index) =>
      index > title &&
      kind !== "furniture" &&
      kind !== "headline" &&
      label === undefined &&
      speaksOfHimself(words[index] ?? []),
  );
  const opening = segments[first];
  if (speaker === null || opening === undefined) return null;
  return { speaker, from: segments.findIndex(({ block, kind }) => block === opening.block && kind !== "furniture") };
}

function speaksOfHimself(words: readonly Word[]): boolean {
  return words.some((word) => FIRST_PERSON.has(word.text.toLowerCase().replaceAll("’", "'")));
}

/** "Ann Brown’s speech", "the speech by Ann Brown" */
function speakerIn(text: string, words: readonly Word[]): string | null {
  if (!words.some(({ lower }) => SPEECHES.has(lower))) return null;
  for (let from = 0; from < words.length; ) {
    const to = nameRunEnd(text, words, from);
    const name = withoutTitles(words.slice(from, to));
    const owned = words[to - 1]?.isPossessive === true && SPEECHES.has(words[to]?.lower ?? "");
    const isSpeakers = owned || (words[from - 1]?.lower === "by" && to > from);
    if (isSpeakers && name.length > 1 && name.every((word) => isNameWord(word) || !word.isCapitalised))
      return nameText(text, name);
    from = Math.max(to, from + 1);
  }
  return null;
}
