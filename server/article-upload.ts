import {
  type ArticleTextProblem,
  checkArticleText,
  decodeArticleBytes,
  MAX_ARTICLE_BYTES,
  normaliseArticleText,
} from "@/domain/article-text";
import { accepted, type Result, refusedField } from "@/domain/result";
import type { UploadedArticle } from "./readable-article";

const megabytes = (bytes: number) => (bytes / 1_000_000).toFixed(1);

/** Reads an uploaded .txt, .md or .html file; refusals belong beside the field "file". */
export async function readArticleUpload(file: File): Promise<Result<UploadedArticle>> {
  const extension = /\.(txt|md|markdown|html?|xhtml)$/i.exec(file.name)?.[1]?.toLowerCase();
  if (extension === undefined) {
    return refusedField("file", "Choose a file that ends in .txt, .md or .html, or paste the text instead.");
  }
  if (file.size > MAX_ARTICLE_BYTES) {
    return refusedField(
      "file",
      `This file has ${megabytes(file.size)} MB; an article may have ${megabytes(MAX_ARTICLE_BYTES)} MB. Paste its text instead.`,
    );
  }
  const decoded = decodeArticleBytes(new Uint8Array(await file.arrayBuffer()));
  if (!decoded.ok) return refusedField("file", problems[decoded.problem]);
  const article = extension.includes("htm") ? await fromHtml(decoded.text) : { text: decoded.text, details: {} };
  if (article === null) return refusedField("file", noArticle);
  const checked = checkArticleText(normaliseArticleText(article.text));
  if (!checked.ok) return refusedField("file", problems[checked.problem]);
  return accepted({ ...article, text: checked.text });
}

/** The reader of web pages is loaded where there is one to read; the command line starts the sooner. */
async function fromHtml(html: string): Promise<UploadedArticle | null> {
  const { readableArticle } = await import("./readable-article");
  return readableArticle(html);
}

const noArticle =
  "No article was found in this page, or the page is too large to look for one. Paste its text instead.";

const problems: Record<ArticleTextProblem, string> = {
  empty: "This file is empty. Choose another, or paste the text.",
  binary: "This file is not text. Save the article as .txt, .md or .html and try again.",
  encoding: "This file is not in UTF-8 or UTF-16. Save it as UTF-8, or paste the text instead.",
  too_large: `This file is larger than ${megabytes(MAX_ARTICLE_BYTES)} MB. Paste the article’s text instead.`,
  no_sentences: "No sentence was found in this file. Choose the file with the whole article.",
};
