const SINGLE_QUOTES = "'‘’‚‛′ʼ`´‹›";
const DOUBLE_QUOTES = '"“”„‟″«»';

const SIMPLE_FOLDS = new Map<string, string>([
  ...Array.from(SINGLE_QUOTES, (sign): [string, string] => [sign, "'"]),
  ...Array.from(DOUBLE_QUOTES, (sign): [string, string] => [sign, '"']),
  ["…", "..."],
  // A Greek sigma has two small forms and one capital.
  ["ς", "σ"],
]);

/** A hyphen, dash or minus sign of any length. */
export const DASH = /^[-‐‑‒–—―−﹘﹣－]$/u;

/** A dash that stands between parts of a sentence, unlike a hyphen, however many spaces are set around it. */
export const LONG_DASH = /^[–—―﹘]$/u;

export const WHITE_SPACE = /\s/u;

/**
 * What nobody sees: soft hyphens, zero-width spaces and joiners, direction marks, and the stroke that stretches an
 * Arabic word.
 */
export const UNSEEN = /^[\u00ad\u0640\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]$/u;

/**
 * Ligatures, the painted forms of Arabic and Hebrew letters, letters as wide as Chinese ones, and digraphs: the same
 * words in other signs. Raised digits and fractions are none of them, since 10⁶ is not 106, nor are the signs that stand
 * for a whole phrase, such as ﷺ.
 */
const PRESENTED = /[\ufb00-\ufdf9\ufe70-\ufefc\uff01-\uffef\u0132\u0133\u01c4-\u01cc\u01f1-\u01f3\u017f]/u;

const VARIATION = /[\ufe00-\ufe0f]/gu;

/** One sign with its marks as it is compared: the same for each way of writing it; letter case is dropped. */
export function foldSign(cluster: string): string {
  const seen = cluster.length === 1 ? cluster : cluster.replace(VARIATION, "");
  const composed = PRESENTED.test(seen) ? seen.normalize("NFKC") : seen.normalize("NFC");
  const lower = composed.toLowerCase();
  return SIMPLE_FOLDS.get(lower) ?? lower;
}

const ALTERNATIVES = new Map<string, string>([
  ['"', "'"],
  ["أ", "ا"],
  ["إ", "ا"],
  ["آ", "ا"],
  ["ى", "ي"],
  ["ı", "i"],
  ["ł", "l"],
  ["ø", "o"],
  ["đ", "d"],
  ["ß", "ss"],
]);

/**
 * The same without what many do not type: accents, the dots of ё, Arabic vowels. й stays a letter of its own. Words
 * that are equal only so may differ in what they mean.
 */
export function foldSignLoosely(cluster: string): string {
  const folded = foldSign(cluster);
  const alternative = ALTERNATIVES.get(folded);
  if (alternative !== undefined) return alternative;
  if (folded === "й") return folded;
  return folded.normalize("NFD").replace(/\p{M}+/gu, "");
}
