/** More words than these narrow a search no further in practice; each costs a pass over the text. */
const MAX_WORDS = 12;

/** Letters that Unicode does not take apart but that readers type without their stroke or joined form. */
const plainLetters = new Map([
  ["ł", "l"],
  ["ø", "o"],
  ["đ", "d"],
  ["ð", "d"],
  ["þ", "th"],
  ["ħ", "h"],
  ["ı", "i"],
  ["ß", "ss"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["ς", "σ"],
  ["ґ", "г"],
]);

const plainLettersPattern = new RegExp(`[${[...plainLetters.keys()].join("")}]`, "gu");

/** Й taken apart; the letter is no variant of и, unlike ё of е and ў of у, which many do not type. */
const shortI = /\u0438\u0306/g;

/**
 * A text as it is searched: letters and digits only, in lower case, words parted by single spaces. Compatibility forms
 * are made plain (Unicode NFKD) and marks dropped, so that é is e, ё is е and ў is у; й stays. Apostrophes vanish, every
 * other sign parts words. The same folding serves the stored text and the query. Because nothing but letters and digits
 * is left, a folded word holds no wildcard of SQL's LIKE.
 */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(shortI, "й")
    .replace(/\p{M}+/gu, "")
    .replace(plainLettersPattern, (letter) => plainLetters.get(letter) ?? letter)
    .replace(/['’ʼ`´]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The different folded words of a query, the first 12 of them. A text matches that contains each. */
export function searchWords(query: string): string[] {
  const words = fold(query).split(" ");
  return [...new Set(words)].filter((word) => word !== "").slice(0, MAX_WORDS);
}

/** What the public may search a published claim by. */
export interface SearchableClaim {
  statement: string;
  summary: string;
  claimant: string | null;
  /** The quoted passages. */
  quotes: readonly string[];
  /** Titles of the articles it appears in. */
  titles: readonly string[];
}

/** What the desk may search an article by. */
export interface SearchableArticle {
  title: string;
  publisher: string | null;
  author: string | null;
  text: string;
}

/** The value of Article.searchText. */
export function articleSearchText({ title, publisher, author, text }: SearchableArticle): string {
  return foldedParts([title, publisher ?? "", author ?? "", text]);
}

/** The value of Claim.searchText while the claim is public. */
export function searchTextOf({ statement, summary, claimant, quotes, titles }: SearchableClaim): string {
  return foldedParts([statement, ...quotes, claimant ?? "", summary, ...titles]);
}

function foldedParts(parts: readonly string[]): string {
  return parts
    .map(fold)
    .filter((part) => part !== "")
    .join(" ");
}
