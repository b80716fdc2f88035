import { type FileReading, readAs, unread } from "@/server/ingest/files/file-reading";
import { readWebPage } from "@/server/ingest/web-page";
import { mhtmlPage } from "./mhtml-page";

/** Reads a web page that a browser saved as one file. */
export async function readMhtml(bytes: Uint8Array): Promise<FileReading> {
  const page = await mhtmlPage(bytes);
  if (page === null) return unread("damaged");
  const article = readWebPage(page.html, page.address ?? undefined);
  if (article === null) return unread("no_text");
  const saved = page.address === null ? {} : { url: { value: page.address, from: "the saved page’s head" } };
  return readAs({ ...article, details: { ...saved, ...article.details } });
}
