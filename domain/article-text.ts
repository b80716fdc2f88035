import type { BlockKind } from "@/domain/extraction/segmentation/block";
import { splitBlocks } from "@/domain/extraction/segmentation/blocks";
import { splitSentences } from "@/domain/extraction/segmentation/sentences";

/** Longest article, in UTF-16 code units. */
export const MAX_ARTICLE_LENGTH = 500_000;
/** Largest upload, in bytes. */
export const MAX_ARTICLE_BYTES = 5_000_000;

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

/**
 * Turns uploaded bytes into text: UTF-8, or UTF-16 where a byte order mark says so. The mark is not part of the text.
 * Bytes of any other encoding are refused, never guessed at. Says nothing about what the text holds: what comes out
 * may be HTML; see `checkArticleText` for the article itself. Answers "empty", "too_large", "binary" or "encoding".
 */
export function decodeArticleBytes(bytes: Uint8Array): ArticleTextResult {
  if (bytes.length === 0) return refused("empty");
  if (bytes.length > MAX_ARTICLE_BYTES) return refused("too_large");
  const encoding = encodingOf(bytes);
  if (encoding === "utf-8" && hasManyControls(bytes)) return refused("binary");
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return refused("encoding");
  }
  if (text === "") return refused("empty");
  return isBinary(text) ? refused("binary") : { ok: true, text };
}

/** Removes one leading byte order mark and makes each CRLF one LF; changes nothing else. */
export function normaliseArticleText(text: string): string {
  return (text.startsWith("\ufeff") ? text.slice(1) : text).replaceAll("\r\n", "\n");
}

/**
 * Whether a normalised text can be an article; hands the same text back. Refused are: nothing but white space
 * ("empty"), more than `MAX_ARTICLE_LENGTH` ("too_large"), lone surrogates ("encoding"), NUL or many control
 * characters ("binary"), and a text in which nothing but page furniture has a sentence of three words ("no_sentences").
 */
export function checkArticleText(text: string): ArticleTextResult {
  if (text.length > MAX_ARTICLE_LENGTH) return refused("too_large");
  if (text.trim() === "") return refused("empty");
  if (LONE_SURROGATE.test(text)) return refused("encoding");
  if (isBinary(text)) return refused("binary");
  return hasSentence(text) ? { ok: true, text } : refused("no_sentences");
}

const ARTICLE_BLOCKS: ReadonlySet<BlockKind> = new Set(["headline", "paragraph", "list_item"]);

/** Looks no further than the first sentence that is not page furniture. */
function hasSentence(text: string): boolean {
  return splitBlocks(text).some(
    (block) =>
      ARTICLE_BLOCKS.has(block.kind) &&
      splitSentences(text, block.start, block.end).some(({ start, end }) => hasWords(text.slice(start, end))),
  );
}

function refused(problem: ArticleTextProblem): ArticleTextResult {
  return { ok: false, problem };
}

function encodingOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
}

function hasManyControls(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return true;
  return bytes.reduce((count, byte) => count + (isControl(byte) ? 1 : 0), 0) > bytes.length * MAX_CONTROL_SHARE;
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
