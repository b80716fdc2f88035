import { readArticlePage } from "@/server/ingest/article-page";
import { type FileReading, readAs, unread } from "@/server/ingest/files/file-reading";
import { mhtmlPage } from "./mhtml-page";

/** Reads a web page that a browser saved as one file. */
export async function readMhtml(bytes: Uint8Array): Promise<FileReading> {
  const page = await mhtmlPage(bytes);
  if (page === null) return unread("damaged");
  const article = readArticlePage(page.html);
  if (article === null) return unread("no_text");
  const details = page.address === null ? {} : { url: { value: page.address, from: "the saved page’s head" } };
  return readAs({ text: article.text, details, leftOut: [], places: [], links: [], notes: [] });
}
