import PostalMime from "postal-mime";

/** The page that an MHTML file keeps: its HTML, and the address it was saved from where the file names one. */
export interface SavedPage {
  readonly html: string;
  readonly address: string | null;
}

/**
 * Finds the page among the parts of an MHTML file, in which the pages of its frames and all pictures stand too; null
 * where there is none.
 */
export async function mhtmlPage(bytes: Uint8Array): Promise<SavedPage | null> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  const head = headersOf(file);
  const parts = partsOf(file, head);
  const pages = parts.filter(({ headers }) =>
    /^(?:text\/html|application\/xhtml\+xml)/i.test(headers["content-type"] ?? ""),
  );
  const saved = head["snapshot-content-location"];
  const start = /start="?(<[^">]+>)/i.exec(head["content-type"] ?? "")?.[1];
  const page =
    pages.find(({ headers }) => saved !== undefined && headers["content-location"] === saved) ??
    pages.find(({ headers }) => start !== undefined && headers["content-id"] === start) ??
    pages[0];
  if (page === undefined) return null;
  const html = await htmlOf(page.text);
  const address = saved ?? page.headers["content-location"] ?? "";
  return html === null ? null : { html, address: /^https?:\/\//i.test(address) ? address : null };
}

type Headers = Record<string, string>;
interface Part {
  readonly headers: Headers;
  /** All of it, its headers among it. */
  readonly text: string;
}

const LONGEST_HEAD = 20_000;
const MOST_PARTS = 5000;

function headersOf(text: string): Headers {
  const [head = ""] = text.slice(0, LONGEST_HEAD).split(/\r?\n\r?\n/, 1);
  const headers: Headers = {};
  for (const line of head.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/)) {
    const colon = line.indexOf(":");
    if (colon > 0) headers[line.slice(0, colon).trim().toLowerCase()] = line.slice(colon + 1).trim();
  }
  return headers;
}

/** What stands between the marks of a file of several parts; all of it where it has but one. */
function partsOf(file: string, head: Headers): Part[] {
  const boundary = /boundary="?([^";\s]+)/i.exec(head["content-type"] ?? "")?.[1];
  if (boundary === undefined) return [{ headers: head, text: file }];
  return file
    .split(`--${boundary}`, MOST_PARTS)
    .slice(1)
    .map((part) => part.replace(/^\r?\n/, ""))
    .filter((part) => !part.startsWith("--"))
    .map((part) => ({ headers: headersOf(part), text: part }));
}

async function htmlOf(part: string): Promise<string | null> {
  try {
    return (await PostalMime.parse(Buffer.from(part, "latin1"))).html ?? null;
  } catch {
    return null;
  }
}
