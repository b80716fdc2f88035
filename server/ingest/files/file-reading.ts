import type { IngestedArticle } from "@/domain/ingest/ingested-article";

/** What a reader of files makes of one: an article, or why there is none. */
export type FileReading =
  | { readonly ok: true; readonly article: IngestedArticle }
  | { readonly ok: false; readonly problem: FileProblem };

/** Reads a file of one kind; `name` is the file's own, without a folder. Refuses and never throws for what is in a file. */
export type FileReader = (bytes: Uint8Array, name: string) => Promise<FileReading>;

/** Why a file gives no article, each in words for the person who brought it. */
export const fileProblems = {
  damaged: "This file is damaged or cut short, so it cannot be read. Get it again, or paste the text instead.",
  encrypted: "This file is protected by a password. Save a copy without one and bring that, or paste the text instead.",
  pictures_only:
    "This PDF holds pictures of pages, no text, so there is nothing to read in it. Run text recognition (OCR) over it first, or paste the text instead.",
  unreadable_letters:
    "This PDF does not say which letters its text is made of, so it would come out garbled. Paste the text instead.",
  right_to_left:
    "This PDF has Arabic or Hebrew text, whose order a PDF does not keep. Bring the document it was made from (.docx, .odt or a web page), or paste the text instead.",
  too_large_inside:
    "This file unpacks to more than is read of one. Bring the part with the article, or paste the text instead.",
  too_many_pages: "This PDF has more than 1,000 pages. Bring the part with the article.",
  no_text: "No text was found in this file. Choose the file with the article, or paste the text instead.",
  no_cues: "No captions were found in this file. Choose the file with the captions, or paste the text instead.",
  no_statements:
    "No column of statements was found in this table. Put a row above it that names its columns: “Statement” for what was said and, if you have it, “Speaker” for who said it. Then try again.",
  old_word: "This is a file of an old Word (.doc). Save it as .docx and bring that, or paste the text instead.",
  other_office: "This is a spreadsheet or a presentation. Save a table as .csv, or paste the text instead.",
} as const satisfies Record<string, string>;
export type FileProblem = keyof typeof fileProblems;

export function readAs(article: IngestedArticle): FileReading {
  return article.text.trim() === "" ? unread("no_text") : { ok: true, article };
}

export function unread(problem: FileProblem): FileReading {
  return { ok: false, problem };
}
