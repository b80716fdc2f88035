/** Words that can be looked up whole, or by how they begin. */
export class WordIndex {
  readonly #values: ReadonlyMap<string, number>;
  #sorted: readonly string[] | undefined;

  constructor(values: ReadonlyMap<string, number>) {
    this.#values = values;
  }

  /** What is known of a folded word: how often a text has it, or its rank among the common words of a language. */
  get(word: string): number | undefined {
    return this.#values.get(word);
  }

  /** Whether a word begins so and goes on. Logarithmic, but for the first time. */
  goesOn(start: string): boolean {
    this.#sorted ??= [...this.#values.keys()].sort();
    let [low, high] = [0, this.#sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sorted[middle] ?? "") <= start) low = middle + 1;
      else high = middle;
    }
    return this.#sorted[low]?.startsWith(start) === true;
  }
}

const WORD = /[\p{L}\p{M}\p{N}'’]+(?:[-‐‑][\p{L}\p{M}\p{N}'’]+)*/gu;
const CUT = /[\p{L}\p{M}\p{N}'’][-‐]$/u;
const BEGINS = /^[\p{L}\p{M}\p{N}]/u;
/** White space at a line's end, and what follows a hyphen there, is of no word. */
const LONGEST_END = 8;

/** A word as it is looked up: the same whatever its case, its signs' composition and its kind of hyphen. */
export function foldedWord(word: string): string {
  return sameSigns(word).toLowerCase();
}

/** A word with its case, all else folded. */
export function sameSigns(word: string): string {
  return word.normalize("NFKC").replace(/[‐‑]/g, "-").replaceAll("’", "'");
}

/**
 * How often the lines of a text have each word, hyphenated ones whole, folded; words with capitals within them stand
 * there in these as well. Halves that a line's end parts are none. Soft hyphens are no sign of a word.
 */
export function wordForms(lines: readonly string[]): WordIndex {
  const counts = new Map<string, number>();
  const add = (form: string) => counts.set(form, (counts.get(form) ?? 0) + 1);
  let isGoingOn = false;
  for (const line of lines) {
    const text = line.replace(/\u00ad(?!\s*$)/g, "").trim();
    const isHalf = isGoingOn && BEGINS.test(text);
    const isCut = CUT.test(text.slice(-LONGEST_END)) || text.endsWith("\u00ad");
    const words = text.match(WORD) ?? [];
    for (const word of words.slice(isHalf ? 1 : 0, isCut ? -1 : undefined)) {
      const form = foldedWord(word);
      add(form);
      const exact = sameSigns(word);
      if (exact !== form && exact.slice(1) !== form.slice(1)) add(exact);
    }
    isGoingOn = isCut;
  }
  return new WordIndex(counts);
}
