import { createHash } from "node:crypto";
import { type ArticleTextProblem, checkArticleText, hasSentence, normaliseArticleText } from "@/domain/article-text";
import type { Extraction, Extractor } from "@/domain/extraction/extractor";
import type { ArticleAuthor } from "@/domain/ingest/ingested-article";
import { accepted, type Result, refusedField } from "@/domain/result";

/** What is known about an article beside its text, as it is stored. */
export interface StoredDetails {
  title: string;
  url: string | null;
  publisher: string | null;
  authors: ArticleAuthor[];
  publishedOn: string | null;
  modifiedOn: string | null;
}

/** An article that can be stored: its text checked and read. */
export interface PreparedArticle {
  details: StoredDetails;
  text: string;
  /** Of the UTF-8 bytes of the text, hex. */
  textSha256: string;
  /** BCP 47. */
  language: string;
  extraction: Extraction;
}

const textProblems: Record<ArticleTextProblem, string> = {
  empty: "Paste the article’s text, or choose a file that has some.",
  too_large: "The text is longer than 500,000 characters. Split it, and add the parts as articles of their own.",
  binary: "This is not text. Save the article as .txt, .md or .html and try again.",
  encoding: "Some characters of the text are broken. Save it as UTF-8 and try again.",
  no_sentences: "No sentence was found in this text. Paste the whole article, not only its headline or links.",
};

/** Of the UTF-8 bytes of a text as it is stored, hex. */
export function textHash(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/** The text as it would be stored, with its hash; refused beside the field "text" where it can be no article. */
export function checkedText(typed: string): Result<Pick<PreparedArticle, "text" | "textSha256">> {
  const checked = checkArticleText(normaliseArticleText(typed));
  if (!checked.ok) return refusedField("text", textProblems[checked.problem]);
  return accepted({ text: checked.text, textSha256: textHash(checked.text) });
}

/**
 * Finds the claims of a checked text. Where no language is given it is told from the text. Refused beside the field
 * "text" where nothing but page furniture is in it.
 */
export async function prepareArticle(
  { text, textSha256 }: Pick<PreparedArticle, "text" | "textSha256">,
  details: StoredDetails,
  stated: string | undefined,
  extractor: Extractor,
): Promise<Result<PreparedArticle>> {
  const language = stated ?? (await languageOf(text));
  const { title, publisher } = details;
  const extraction = await extractor.extract({
    text,
    title,
    language,
    ...(publisher === null ? {} : { publisher }),
  });
  const { claims, sentences } = extraction;
  if (claims.length === 0 && !hasSentence(text, sentences)) return refusedField("text", textProblems.no_sentences);
  return accepted({ details, text, textSha256, language, extraction });
}

/** Loaded where there is an article to read: it holds runs of letters of sixty languages. */
async function languageOf(text: string): Promise<string> {
  const { chooseLanguage } = await import("@/domain/language/choose-language");
  return chooseLanguage({ text }).tag;
}
