import { type FileReading, readAs, unread } from "@/server/ingest/files/file-reading";
import { changesNote } from "@/server/ingest/files/office/document-article";
import { ownDetails } from "@/server/ingest/files/own-data";
import { rtfText } from "./rtf-text";

/** Reads rich text: letters in any code page, tables and notes; what was deleted or hidden is left out. */
export async function readRtf(bytes: Uint8Array): Promise<FileReading> {
  const read = rtfText(bytes);
  if (read === null) return unread("damaged");
  const { text, title, author, inserted, deleted, hasUnknownLetters } = read;
  const notes = changesNote(inserted, deleted);
  if (hasUnknownLetters) {
    notes.push("This file was written in an old code page: check its letters with accents against the original.");
  }
  const details = ownDetails({ title, author }, "the document’s own data");
  return readAs({ text, details, leftOut: [], places: [], links: [], notes });
}
