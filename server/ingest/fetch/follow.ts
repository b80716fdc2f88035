import type { IncomingMessage } from "node:http";
import { FetchFailure } from "./fetch-problems";
import { type Asking, ask } from "./request";

export interface Followed {
  readonly answer: IncomingMessage;
  /** Where the answer came from in the end. */
  readonly url: URL;
}

const MOST_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** Asks for an address, and goes where the answers lead; each address on the way is checked like the first. */
export async function follow(start: URL, asking: Asking, check?: (url: URL) => Promise<void>): Promise<Followed> {
  let url = start;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    await check?.(url);
    const answer = await ask(url, asking);
    const { location } = answer.headers;
    if (!REDIRECTS.has(answer.statusCode ?? 0) || location === undefined) return { answer, url };
    answer.destroy();
    url = webAddress(asUtf8(location), url);
  }
  throw new FetchFailure("too_many_redirects");
}

/** Node reads the bytes of a header as Latin-1; servers that write letters into an address write them in UTF-8. */
function asUtf8(header: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(header, "latin1"));
  } catch {
    return header;
  }
}

/**
 * An address of the web, without a name and password in it and without its fragment.
 * @throws FetchFailure where it is none
 */
export function webAddress(written: string, base?: URL): URL {
  if (!URL.canParse(written, base?.href)) throw new FetchFailure("no_address");
  const url = new URL(written, base?.href);
  if (url.protocol !== "http:" && url.protocol !== "https:") throw new FetchFailure("no_address");
  url.username = "";
  url.password = "";
  url.hash = "";
  return url;
}
