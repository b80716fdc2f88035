import { checkArticleText, normaliseArticleText } from "@/domain/article-text";
import { type DecodedBytes, decodeBytes, type EncodingCandidate } from "@/domain/ingest/decode-bytes";
import { encodingOfLabel } from "@/domain/ingest/encodings";
import { type IngestedArticle, ingestedArticleSchema } from "@/domain/ingest/ingested-article";
import { charsetOf } from "@/domain/ingest/media-type";
import { MAX_ORIGINAL_BYTES, MAX_TEXT_BYTES, readKinds } from "@/domain/ingest/original-file";
import { storableText } from "@/domain/ingest/storable-text";
import { withoutC1 } from "@/domain/ingest/windows-1252";
import { UNKNOWN_LANGUAGE } from "@/domain/language/language-tag";
import { type FileReading, fileProblems } from "./files/file-reading";
import { fileKindOf } from "./files/kinds";
import { isTextKind, readBinary, readText } from "./files/readers";
import { loadedOnce } from "./loaded-once";

/** What somebody brings to be read: a file, or what an address answered with. */
export interface BroughtIn {
  bytes: Uint8Array;
  /** The file's own name, or the last part of the address. */
  name: string;
  /** As the browser or the server says, with its parameters; "" where neither does. */
  mediaType: string;
  /** Where it was fetched from. */
  address?: string | undefined;
  /** An encoding that a person chose. */
  encoding?: string | undefined;
}

/** What comes of it: the article, why there is none in words for the person, or the encodings it may be in. */
export type OriginalReading =
  | {
      kind: "read";
      article: IngestedArticle;
      /** The Encoding Standard's name of the encoding that was read; null where the kind of file has none. */
      encoding: string | null;
    }
  | { kind: "refused"; message: string }
  | { kind: "encoding"; candidates: EncodingCandidate[] };

const WEB_PAGE = /\.(?:html?|xhtml)$/i;
const MARKDOWN = /\.(?:md|markdown)$/i;
const PLAIN = /\.(?:txt|text)$/i;

/** Reads the article of what somebody brought. What is in it may be anything; nothing of it is run or fetched. */
export async function readOriginal(brought: BroughtIn): Promise<OriginalReading> {
  const { bytes, name, mediaType } = brought;
  if (bytes.length === 0) return refused(empty);
  if (bytes.length > MAX_ORIGINAL_BYTES) return refused(tooLarge(bytes.length, MAX_ORIGINAL_BYTES));
  const kind = fileKindOf(bytes, name, mediaType);
  if (kind === "locked") return refused(fileProblems.encrypted);
  if (kind === "old_word" || kind === "other_office") return refused(fileProblems[kind]);
  const isText = kind === null || isTextKind(kind);
  if (isText && bytes.length > MAX_TEXT_BYTES) return refused(tooLarge(bytes.length, MAX_TEXT_BYTES));
  if (kind !== null && !isTextKind(kind)) return ofFile(await readBinary(kind, bytes, name));
  const isPage = kind === null && isWebPage(brought);
  if (kind === null && !isPage && !isMarkdown(brought) && !isPlainText(brought)) return refused(unknownKind);
  const declared = encodingOfLabel(charsetOf(mediaType) ?? "");
  const decoded = decodeBytes(bytes, { isMarkup: isPage, declared, chosen: brought.encoding });
  if (!decoded.ok) return undecoded(decoded);
  if (kind !== null) return ofFile(await readText(kind, decoded.text), decoded);
  const article = isPage
    ? await readPageText(decoded.text, brought.address)
    : isMarkdown(brought)
      ? await readMarkdownText(decoded.text)
      : plainText(decoded.text);
  return article === null ? refused(noArticle) : finished(article, decoded);
}

/** A page whose address or name does not say so. */
function looksLikePage({ bytes, mediaType }: BroughtIn): boolean {
  if (mediaType !== "" && !/xml|octet-stream/i.test(mediaType)) return false;
  return /^\ufeff?\s*<(?:!doctype html|html[\s>])/i.test(new TextDecoder().decode(bytes.subarray(0, 400)));
}

function isWebPage(brought: BroughtIn): boolean {
  return WEB_PAGE.test(brought.name) || /html/i.test(brought.mediaType) || looksLikePage(brought);
}

function isMarkdown({ name, mediaType }: BroughtIn): boolean {
  return MARKDOWN.test(name) || /^text\/markdown/i.test(mediaType);
}

/** Whether it would be read letter by letter: it is of no kind of file, no page and no Markdown. */
export function isPlainText(brought: BroughtIn): boolean {
  const { name, mediaType } = brought;
  return (PLAIN.test(name) || /^text\/plain/i.test(mediaType)) && !isWebPage(brought) && !isMarkdown(brought);
}

/** How a text was decoded; a file that is no text inside was not. */
interface Decoding {
  encoding: string | null;
  notes: string[];
}
const undecodedKind: Decoding = { encoding: null, notes: [] };

function ofFile(reading: FileReading, decoding = undecodedKind): OriginalReading | Promise<OriginalReading> {
  return reading.ok ? finished(reading.article, decoding) : refused(fileProblems[reading.problem]);
}

async function finished(article: IngestedArticle, { encoding, notes }: Decoding): Promise<OriginalReading> {
  const all = { ...article, text: withoutC1(article.text), notes: [...notes, ...article.notes] };
  return checked(await withLanguage(all), encoding);
}

/** The language by the page's own word and by the text; left open where neither can tell. */
async function withLanguage(article: IngestedArticle): Promise<IngestedArticle> {
  const { chooseLanguage } = await languageChoice();
  const { language: declared, ...details } = article.details;
  const { tag, from } = chooseLanguage({ declared: declared?.value, text: article.text });
  if (tag === UNKNOWN_LANGUAGE) return { ...article, details };
  const language = { value: tag, from: from === "its text" || declared === undefined ? "its text" : declared.from };
  return { ...article, details: { ...details, language } };
}

// What reads a kind of file is loaded where there is one to read; the command line starts the sooner.
const webPages = loadedOnce(() => import("./web-page"));
const markdown = loadedOnce(() => import("./markdown"));
const languageChoice = loadedOnce(() => import("@/domain/language/choose-language"));

async function readPageText(html: string, address: string | undefined): Promise<IngestedArticle | null> {
  const { readWebPage } = await webPages();
  return readWebPage(html, address);
}

async function readMarkdownText(text: string): Promise<IngestedArticle> {
  const { readMarkdown } = await markdown();
  return readMarkdown(text);
}

function plainText(text: string): IngestedArticle {
  return { text: normaliseArticleText(text), details: {}, leftOut: [], places: [], links: [], notes: [] };
}

/** What was read, if it can be an article. */
function checked(article: IngestedArticle, encoding: string | null): OriginalReading {
  const result = checkArticleText(article.text);
  if (result.ok) return { kind: "read", article: storable(article), encoding };
  return refused(
    result.problem === "too_large"
      ? "The text of this file is longer than 500,000 characters. Bring it in parts."
      : result.problem === "no_sentences"
        ? "No sentence was found in this file. Choose the file with the whole article."
        : result.problem === "empty"
          ? empty
          : notText,
  );
}

/** How JSON writes a NUL and a half of a surrogate pair. */
const UNSTORABLE = /\\u(?:0000|d[89a-f])/;

/** Escapes in a page's data can stand for what is no text; the article's own text was checked for it. */
function storable(article: IngestedArticle): IngestedArticle {
  const written = JSON.stringify(article);
  const stored: unknown = JSON.parse(written, UNSTORABLE.test(written) ? storableValue : undefined);
  return ingestedArticleSchema.parse(stored);
}

function storableValue(_name: string, value: unknown): unknown {
  return typeof value === "string" ? storableText(value) : value;
}

function undecoded(decoded: Exclude<DecodedBytes, { ok: true }>): OriginalReading {
  if (decoded.problem === "encoding") return { kind: "encoding", candidates: decoded.candidates };
  return refused(decoded.problem === "empty" ? empty : notText);
}

function refused(message: string): OriginalReading {
  return { kind: "refused", message };
}

const notText = "This file is not text. Choose the file with the article, or paste its text.";
const noArticle =
  "There is nothing to read in this page, or its elements are nested or named without end. Paste its text instead.";
const unknownKind = `This kind of file is not read. Choose ${readKinds}; or paste the text instead.`;
const empty = "This file is empty. Choose another, or paste the text.";

function tooLarge(bytes: number, most: number): string {
  const megabytes = (count: number) => (count / 1_000_000).toFixed(1);
  return `This file has ${megabytes(bytes)} MB; it may have ${megabytes(most)} MB. Paste the text instead.`;
}
