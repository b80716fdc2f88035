import { isSetOff, type MarkedWord, phraseEnd } from "@/domain/extraction/clauses/marked-words";
import type { OuterWords } from "@/domain/extraction/clauses/outer-words";
import { bodyEnd } from "@/domain/extraction/names/bodies";
import { BODY_NOUNS, isPersonNoun } from "@/domain/extraction/names/name-words";
import { isNameWord, isTitle, nameRunEnd } from "@/domain/extraction/names/names";
import { PREPOSITIONS, RELATIVES } from "@/domain/extraction/words/word-classes";
import type { Word } from "@/domain/extraction/words/words";

/** A noun by which a sentence describes somebody or a body whose name it holds. */
export type Description = {
  /** The words of the name, with titles. */
  readonly run: readonly Word[];
  /** In lower case: "senator", "airline". */
  readonly noun: string;
  /** What stands before the noun: "opposition" in "opposition senator". */
  readonly modifiers: readonly string[];
};

const MAX_WORDS = 8;

/**
 * The nouns by which a sentence describes those whom it names: "Senator Ann Brown", "union leader Ann Brown", "Ann Brown,
 * the senator", "its chairman, Ann Brown", "Halden Air is an airline". Linear.
 */
export function descriptionsIn(text: string, { words, phraseStart }: OuterWords): Description[] {
  const found: Description[] = [];
  for (let from = 0; from < words.length; ) {
    const first = words[from];
    if (first === undefined || !isNameWord(first)) {
      from += 1;
      continue;
    }
    const to = Math.max(nameRunEnd(text, words, from), bodyEnd(text, words, from));
    const run = words.slice(from, to);
    const nouns = [titleOf(run), nounBefore(words, phraseStart, from), nounBehind(words, to)];
    for (const described of nouns) {
      const isKnown = described !== null && (isPersonNoun(described.noun) || BODY_NOUNS.has(described.noun));
      if (isKnown) found.push({ ...described, run });
    }
    from = to;
  }
  return found;
}

type Described = Omit<Description, "run">;

function titleOf(run: readonly Word[]): Described | null {
  const last = run.findLastIndex((word, at) => at < run.length - 1 && isTitle(word));
  const title = run[last];
  return title === undefined ? null : { noun: title.lower, modifiers: run.slice(0, last).map(({ lower }) => lower) };
}

/** "Union leader Ann Brown", "its chairman, Ann Brown", "the airline Halden Air" */
function nounBefore(words: readonly MarkedWord[], phraseStart: readonly number[], from: number): Described | null {
  const first = words[from];
  if (first === undefined || from === 0) return null;
  const start = phraseStart[from - 1] ?? 0;
  if (isSetOff(first)) {
    // Behind another name the phrase describes that one.
    const isAppositionItself = start > 0 && isNameWord(words[start - 1] ?? first);
    return isAppositionItself || !/^,\s$/u.test(first.gap) ? null : phraseNoun(words, start, from);
  }
  const noun = words[from - 1];
  if (noun === undefined || noun.isCapitalised || noun.isPossessive) return null;
  return { noun: noun.lower, modifiers: words.slice(Math.max(start, from - 3), from - 1).map(({ lower }) => lower) };
}

/** "Ann Brown, the senator", "Halden Air is a small airline" */
function nounBehind(words: readonly MarkedWord[], to: number): Described | null {
  const next = words[to];
  if (next === undefined) return null;
  const isCopula = !isSetOff(next) && /^(?:is|was)$/u.test(next.lower);
  const from = isCopula ? to + 1 : to;
  const opener = words[from];
  if (opener === undefined || (!isCopula && !/^,\s$/u.test(next.gap))) return null;
  if (!/^(?:the|a|an|its|his|her|their)$/u.test(opener.lower)) return null;
  return phraseNoun(words, from, phraseEnd(words, from));
}

/** The noun that a short phrase is about, before its first preposition, with the words before it. */
function phraseNoun(words: readonly MarkedWord[], from: number, to: number): Described | null {
  let last = from;
  for (let at = from; at < Math.min(to, from + MAX_WORDS); at += 1) {
    const word = words[at];
    const isEnd = word === undefined || (at > from && (PREPOSITIONS.has(word.lower) || RELATIVES.has(word.lower)));
    if (isEnd) break;
    last = at;
  }
  const noun = words[last];
  if (noun === undefined || (noun.isCapitalised && last > 0)) return null;
  return { noun: noun.lower, modifiers: words.slice(from, last).map(({ lower }) => lower) };
}
