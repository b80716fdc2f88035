import PostalMime, { type Attachment, type Email } from "postal-mime";
import type { IngestedArticle, ReadDetails } from "@/domain/ingest/ingested-article";
import { type FileReading, readAs, unread } from "@/server/ingest/files/file-reading";
import { documentArticle } from "@/server/ingest/files/office/document-article";
import { authorKind } from "@/server/ingest/files/own-data";
import { dayOfMail } from "./mail-day";

const LIMITS = { maxNestingDepth: 30, maxHeadersSize: 200_000 };
const FROM = "the e-mail’s head";
const REPLY = /^(?:(?:re|fwd?|aw|wg|tr|sv|отв|ответ)\s*:\s*)+/i;

/** Reads an e-mail as the article that it is, with the replies that it quotes. */
export async function readMail(bytes: Uint8Array): Promise<FileReading> {
  const mail = await parsed(bytes);
  if (mail === null) return unread("damaged");
  const { text = "", html = "", attachments } = mail;
  const details = detailsOf(mail);
  const names = attachments
    .filter((attachment) => isFileOfItsOwn(attachment, html))
    .map(({ filename }) => filename ?? "one without a name");
  const notes = names.length === 0 ? [] : [`Not read, since each is a file of its own: ${names.join(", ")}.`];
  const plain: IngestedArticle = { text: tidy(text), details, leftOut: [], places: [], links: [], notes };
  if (html === "") return readAs(plain);
  const reading = documentArticle(html, details, notes);
  // Some programs send the letter as plain text and nothing but a greeting as HTML.
  const isLess = !reading.ok || reading.article.text.length < plain.text.length / 2;
  return isLess && plain.text !== "" ? readAs(plain) : reading;
}

/** Some programs send every attachment “inline”: such a one is the letter’s own where its HTML shows it (RFC 2392). */
function isFileOfItsOwn({ related, disposition, filename, contentId }: Attachment, html: string): boolean {
  if (disposition !== "inline") return !related;
  if ((filename ?? "") === "") return false;
  const id = (contentId ?? "").replace(/^\s*<|>\s*$/g, "");
  const shown = [...html.matchAll(/\bcid:([^\s"'<>()]+)/gi)].map(([, written]) => written);
  return !shown.includes(id) && !shown.includes(encodeURIComponent(id));
}

async function parsed(bytes: Uint8Array): Promise<Email | null> {
  try {
    return await PostalMime.parse(bytes, LIMITS);
  } catch {
    return null;
  }
}

function detailsOf({ from, subject = "", headers }: Email): ReadDetails {
  const details: ReadDetails = {};
  const title = subject.replace(REPLY, "").trim();
  if (title !== "") details.title = { value: title, from: FROM };
  const name = (from?.name ?? "").trim();
  if (name !== "" && !name.includes("@")) details.authors = { value: [{ name, kind: authorKind(name) }], from: FROM };
  const day = dayOfMail(headers.find(({ key }) => key === "date")?.value ?? "");
  if (day !== null) details.publishedOn = { value: day, from: FROM };
  return details;
}

const tidy = (text: string) =>
  text
    .split(/\r\n|\n/)
    .map((line) => line.trimEnd())
    .join("\n")
    .trim();
