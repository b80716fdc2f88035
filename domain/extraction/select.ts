import { wordSet } from "./words/words";

/** A sentence that may become a claim. */
export type Candidate = {
  /** Place in the article. */
  readonly index: number;
  readonly checkWorthiness: number;
  /** Its words in lower case. */
  readonly words: readonly string[];
};

/** At most so many claims, and one more to so many words of the article. */
const BASE_LIMIT = 5;
const WORDS_PER_CLAIM = 45;
const MAX_LIMIT = 200;
/** Two sentences that share this much of their words (Jaccard index) say the same. */
const SAME_SHARE = 0.6;

const STOP_WORDS = wordSet(
  "a an the of to in on at for and or but is are was were be has have had that it its by with as",
);

/**
 * Chooses the sentences that become claims among those worth it: the best first, none that repeats a better one, and
 * no more than the length of the article bears. Answers with their indices in the order of the article.
 */
export function selectClaims(candidates: readonly Candidate[], articleWords: number): number[] {
  const limit = Math.min(MAX_LIMIT, BASE_LIMIT + Math.floor(articleWords / WORDS_PER_CLAIM));
  const ranked = [...candidates]
    .sort((a, b) => b.checkWorthiness - a.checkWorthiness || a.index - b.index)
    // Comparing each with each is bounded even in a long text that says one thing over and over.
    .slice(0, 4 * limit);
  const chosen: { index: number; content: ReadonlySet<string> }[] = [];
  for (const { index, words } of ranked) {
    if (chosen.length === limit) break;
    const content = new Set(words.filter((word) => !STOP_WORDS.has(word)));
    if (!chosen.some((other) => sharedShare(content, other.content) >= SAME_SHARE)) chosen.push({ index, content });
  }
  return chosen.map(({ index }) => index).sort((a, b) => a - b);
}

function sharedShare(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return shared / Math.max(1, a.size + b.size - shared);
}
