import type { ArticleAuthor } from "./ingest/ingested-article";

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
 * A letter of a script that sets no spaces between words. What a reader types is found there by pairs of neighbouring
 * letters. The stored terms depend on it: another script here takes a migration that makes them anew.
 */
export const unspacedLetter =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

const unspacedRun = new RegExp(`${unspacedLetter.source}+`, "gu");

/** Longer words, in UTF-16 code units, are of no use to a search and more than a database can index. */
const LONGEST_WORD = 100;

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

/**
 * The terms of a query, the first 12 of them: a text matches where each begins a term of its index. As indexTerms makes
 * them, save that a single letter of an unspaced script stands alone.
 */
export function queryTerms(query: string): string[] {
  const terms = fold(query)
    .split(" ")
    .flatMap((word) => termsOf(word, ""));
  return [...new Set(terms)].filter((term) => term !== "").slice(0, MAX_WORDS);
}

/**
 * The terms that a text is found by: its folded words, cut at 100 UTF-16 code units. Runs of scripts without spaces are
 * given as pairs of neighbouring letters, as Lucene's CJK analyser has them, and their last letter alone.
 */
export function indexTerms(text: string): string[] {
  return fold(text)
    .split(" ")
    .flatMap((word) => termsOf(word, "last letter"))
    .filter((term) => term !== "");
}

function termsOf(word: string, extra: "" | "last letter"): string[] {
  const spaced = word.replace(unspacedRun, (run) => ` ${lettersInPairs(run, extra).join(" ")} `);
  return spaced.split(" ").map((term) => (term.length > LONGEST_WORD ? cut(term) : term));
}

function lettersInPairs(run: string, extra: "" | "last letter"): string[] {
  const letters = Array.from(run);
  const pairs = letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
  return extra === "" && letters.length > 1 ? pairs : [...pairs, ...letters.slice(-1)];
}

/** The beginning of a long term, no surrogate pair split. */
function cut(term: string): string {
  return term.slice(0, LONGEST_WORD).replace(/[\uD800-\uDBFF]$/, "");
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
  authors: readonly ArticleAuthor[];
  text: string;
}

/** The value of Article.searchText. */
export function articleSearchText({ title, publisher, authors, text }: SearchableArticle): string {
  return foldedParts([title, publisher ?? "", ...authors.map(({ name }) => name), text]);
}

/** The value of Publication.searchText: the terms that the claim is found by, each once, parted by single spaces. */
export function searchTextOf({ statement, summary, claimant, quotes, titles }: SearchableClaim): string {
  return [...new Set([statement, ...quotes, claimant ?? "", summary, ...titles].flatMap(indexTerms))].join(" ");
}

function foldedParts(parts: readonly string[]): string {
  return parts
    .map(fold)
    .filter((part) => part !== "")
    .join(" ");
}
