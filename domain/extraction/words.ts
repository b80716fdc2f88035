/** A word or number of a sentence; UTF-16 offsets into the article. */
export type Word = {
  readonly text: string;
  /** Lower case, with straight apostrophes and without a possessive ending. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly isCapitalised: boolean;
  readonly isPossessive: boolean;
  /** A capital with a full stop before another capital: "A. Brown". */
  readonly isInitial: boolean;
};

const WORD =
  /[$€£¥₽₴₹]\s?\d[\d.,]*\p{L}*|[+-]?\d[\d.,]*(?:%|\p{L}+)?|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;

/** The words and numbers of `start` to `end`, in order. Linear. */
export function wordsIn(text: string, start: number, end: number): Word[] {
  const part = text.slice(start, end);
  return Array.from(part.matchAll(WORD), (match) => {
    const content = match[0].replace(/[.,]+$/u, "");
    const plain = content.toLowerCase().replaceAll("’", "'");
    return {
      text: content,
      lower: plain.replace(/'s$/u, ""),
      start: start + match.index,
      end: start + match.index + content.length,
      isCapitalised: /^\p{Lu}/u.test(content),
      isPossessive: /(?:'s|s')$/u.test(plain),
      isInitial: content.length === 1 && /^\p{Lu}\.\s?\p{Lu}/u.test(part.slice(match.index, match.index + 5)),
    };
  });
}

/** Every inflected form that a regular English verb or noun can take: "deploy" to "deploys", "deployed", "deploying". */
export function inflections(bases: string): Set<string> {
  const forms = new Set<string>();
  for (const base of bases.trim().split(/\s+/u)) {
    const stem = base.replace(/e$/u, "");
    const isConsonantY = /[^aeiou]y$/u.test(base);
    const third = isConsonantY ? `${base.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/u.test(base) ? `${base}es` : `${base}s`;
    const past = isConsonantY ? `${base.slice(0, -1)}ied` : `${stem}ed`;
    for (const form of [base, third, past, `${stem}ing`]) forms.add(form);
  }
  return forms;
}

/** A set of the words in a string divided by white space. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u));
}
