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
  const words: Word[] = [];
  for (const match of part.matchAll(WORD)) words.push(wordOf(part, match[0], start, match.index));
  return words;
}

/** Signs are looked for one by one, since most words have none and a text has many words. */
function wordOf(part: string, found: string, start: number, index: number): Word {
  const content = found.endsWith(".") || found.endsWith(",") ? found.replace(/[.,]+$/u, "") : found;
  const lowered = content.toLowerCase();
  const plain = lowered.includes("’") ? lowered.replaceAll("’", "'") : lowered;
  return {
    text: content,
    lower: plain.endsWith("'s") ? plain.slice(0, -2) : plain,
    start: start + index,
    end: start + index + content.length,
    isCapitalised: lowered !== content && /^\p{Lu}/u.test(content),
    isPossessive: plain.endsWith("'s") || plain.endsWith("s'"),
    isInitial: content.length === 1 && lowered !== content && INITIAL.test(part.slice(index, index + 5)),
  };
}

const INITIAL = /^\p{Lu}\.\s?\p{Lu}/u;

/** Verbs of two syllables whose last one is stressed, so that its consonant doubles; some are doubled in Britain alone. */
const DOUBLING =
  /(?:[^aeiou]|^)(?:expel|rebel|transfer|infer|refer|confer|occur|permit|admit|commit|submit|omit|abet|regret|control|patrol|travel|cancel|label|level|model)$/u;
const ONE_SYLLABLE = /^[^aeiou]*[aeiou][bdgklmnprt]$/u;

/**
 * The forms that a regular English verb or noun takes: "deploy" to "deploys", "deployed", "deploying"; "ban" to "banned".
 * Of an irregular verb those that end in -s and -ing are right, and what it has for a past does no harm.
 */
export function inflections(bases: string): Set<string> {
  const forms = new Set<string>();
  for (const base of bases.trim().split(/\s+/u)) {
    if (ONE_SYLLABLE.test(base) || DOUBLING.test(base)) {
      const doubled = base + base.charAt(base.length - 1);
      forms.add(`${doubled}ed`).add(`${doubled}ing`);
    }
    if (base.endsWith("ie")) forms.add(`${base.slice(0, -2)}ying`);
    const stem = base.replace(/e$/u, "");
    const isConsonantY = /[^aeiou]y$/u.test(base);
    const third = isConsonantY ? `${base.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/u.test(base) ? `${base}es` : `${base}s`;
    const past = isConsonantY ? `${base.slice(0, -1)}ied` : `${stem}ed`;
    for (const form of [base, third, past, `${stem}ing`]) forms.add(form);
  }
  return forms;
}

/** The phrases of a list that commas or line breaks divide. */
export function phrases(list: string): string[] {
  return list
    .split(/[,\n]/u)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");
}

/** A pattern for any phrase of a list; the phrases may hold patterns themselves. */
export function anyOf(list: string): string {
  return `(?:${phrases(list).join("|")})`;
}

/** A set of the words in a string divided by white space. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u));
}
