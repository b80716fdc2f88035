import { fileKinds } from "./file-kinds";

/** Largest file that is read, in bytes: a PDF or a Word document holds pictures as well. */
export const MAX_ORIGINAL_BYTES = 20_000_000;
/** The same of text and of web pages. */
export const MAX_TEXT_BYTES = 5_000_000;

/** The endings of files that are read, as a file field asks for them. */
export const readEndings: readonly string[] = [
  ...[".txt", ".md", ".markdown", ".html", ".htm", ".xhtml"],
  ...fileKinds.flatMap(({ extensions }) => extensions.map((extension) => `.${extension}`)),
];

/** The kinds of files that are read, in a sentence. */
export const readKinds =
  "a web page (.html, .mhtml), PDF, Word (.docx), OpenDocument (.odt), .rtf, e-mail (.eml), captions (.vtt, .srt), a table of statements (.csv), Markdown or plain text";
