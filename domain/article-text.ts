import type { ScoredSentence } from "@/domain/extraction/extractor";

/** Longest article, in UTF-16 code units. */
export const MAX_ARTICLE_LENGTH = 500_000;

/** Why a text cannot be taken in as an article. */
export const ARTICLE_TEXT_PROBLEMS = ["empty", "binary", "encoding", "too_large", "no_sentences"] as const;
export type ArticleTextProblem = (typeof ARTICLE_TEXT_PROBLEMS)[number];

export type ArticleTextResult =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: ArticleTextProblem };

const MIN_SENTENCE_WORDS = 3;
/** More control characters than this share of a text make it binary. */
const MAX_CONTROL_SHARE = 0.01;

const LONE_SURROGATE = /\p{Cs}/u;
/** Scripts that set no spaces between words: there each character counts as a word. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|\p{L}[\p{L}\p{M}'’-]*/gu;

/** Removes one leading byte order mark and makes each CRLF one LF; changes nothing else. */
export function normaliseArticleText(text: string): string {
  return (text.startsWith("\ufeff") ? text.slice(1) : text).replaceAll("\r\n", "\n");
}

/**
 * Whether a normalised text can be an article, as far as that is seen without reading it; hands the same text back.
 * Refused are: nothing but white space ("empty"), more than `MAX_ARTICLE_LENGTH` ("too_large"), lone surrogates
 * ("encoding"), NUL or many control characters ("binary"), and no line of three words ("no_sentences").
 */
export function checkArticleText(text: string): ArticleTextResult {
  if (text.length > MAX_ARTICLE_LENGTH) return refused("too_large");
  if (text.trim() === "") return refused("empty");
  if (LONE_SURROGATE.test(text)) return refused("encoding");
  if (isBinary(text)) return refused("binary");
  return text.split("\n").some(hasWords) ? { ok: true, text } : refused("no_sentences");
}

/** Whether anything but page furniture among an article's sentences has three words. */
export function hasSentence(text: string, sentences: readonly ScoredSentence[]): boolean {
  return sentences.some(({ kind, start, end }) => kind !== "furniture" && hasWords(text.slice(start, end)));
}

function refused(problem: ArticleTextProblem): ArticleTextResult {
  return { ok: false, problem };
}

function isBinary(text: string): boolean {
  let controls = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit === 0) return true;
    if (isControl(unit)) controls += 1;
  }
  return controls > text.length * MAX_CONTROL_SHARE;
}

/** C0 controls other than tab, line ends, form feed and escape, and DEL. */
function isControl(unit: number): boolean {
  return unit < 0x09 || (unit > 0x0d && unit < 0x20 && unit !== 0x1b) || unit === 0x7f;
}

function hasWords(sentence: string): boolean {
  let words = 0;
  for (const _ of sentence.matchAll(WORD)) {
    words += 1;
    if (words === MIN_SENTENCE_WORDS) return true;
  }
  return false;
}
