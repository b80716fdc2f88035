/** How often a text has each word, hyphenated ones whole, in lower case; soft hyphens are none of a word's letters. */
export function wordForms(text: string): ReadonlyMap<string, number> {
  const forms = new Map<string, number>();
  for (const [word] of text.replaceAll("\u00ad", "").matchAll(/[\p{L}\p{M}]+(?:[-‐‑][\p{L}\p{M}]+)*/gu)) {
    const form = word.toLowerCase().replace(/[‐‑]/g, "-");
    forms.set(form, (forms.get(form) ?? 0) + 1);
  }
  return forms;
}

/**
 * How a word is written whose halves stand on two lines with a hyphen between: joined, or with its hyphen. Told from how
 * the same text writes it elsewhere; where it does not, halves that are both words of the text keep the hyphen, and so
 * does what goes on with a capital letter or a number.
 */
export function hyphenStays(first: string, second: string, forms: ReadonlyMap<string, number>): boolean {
  if (!/^\p{Ll}/u.test(second) && !/^\p{Lo}/u.test(second)) return true;
  const [head, tail] = [first.toLowerCase(), second.toLowerCase()];
  const [joined, parted] = [forms.get(`${head}${tail}`) ?? 0, forms.get(`${head}-${tail}`) ?? 0];
  if (joined !== parted) return parted > joined;
  if (COMPOUND_HEADS.has(head)) return true;
  return Math.min(head.length, tail.length) >= 4 && isWord(head, forms) && isWord(tail, forms);
}

/** English words that stand before a hyphen far more often than at a word's beginning. */
const COMPOUND_HEADS = new Set(["well", "self", "half", "mid", "ex"]);

/** Once for the half itself, where the line's end cuts it off, and once more elsewhere. */
function isWord(half: string, forms: ReadonlyMap<string, number>): boolean {
  return (forms.get(half) ?? 0) > 1;
}
