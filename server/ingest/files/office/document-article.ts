import { parseHTML } from "linkedom";
import type { ReadDetails } from "@/domain/ingest/ingested-article";
import { type FileReading, readAs, unread } from "@/server/ingest/files/file-reading";
import { isDeeperThan } from "@/server/ingest/nesting";
import { headsOf, textOf } from "@/server/ingest/page-block";
import { readPage } from "@/server/ingest/read-page";
import { unlessTooMuch } from "@/server/ingest/unless-too-much";

/** Deeper than lists and tables of any document stand in each other. */
const DEEPEST = 200;

/**
 * A document as the article that it is: all of it, since nothing stands around the text of a document.
 * @param prepare mends what the HTML could not say
 */
export function documentArticle(
  html: string,
  details: ReadDetails,
  notes: string[],
  prepare: (body: Element) => void = () => undefined,
): FileReading {
  // Nobody sees where a word could be cut.
  const page = `<!doctype html><html><body>${html.replaceAll("\u00ad", "")}</body></html>`;
  const document = unlessTooMuch(() => parseHTML(page).document);
  if (document === null || isDeeperThan(document.body, DEEPEST)) return unread("damaged");
  // What leads from a note back to its mark.
  for (const link of document.querySelectorAll('a[href^="#footnote-ref"], a[href^="#endnote-ref"]')) link.remove();
  prepare(document.body);
  const blocks = readPage(document.body);
  return readAs({
    text: textOf(blocks),
    details,
    leftOut: [],
    places: [],
    links: [],
    heads: headsOf(blocks),
    notes,
  });
}

/** Said of a document with changes that somebody has yet to accept; empty where there are none. */
export function changesNote(inserted: number, deleted: number): string[] {
  if (inserted + deleted === 0) return [];
  const count = (number: number, one: string) => `${number} ${one}${number === 1 ? "" : "s"}`;
  return [
    `This document has changes that nobody has accepted yet: ${count(inserted, "insertion")}, read as text, and ${count(deleted, "deletion")}, left out.`,
  ];
}
