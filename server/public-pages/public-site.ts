import type { IncomingMessage, ServerResponse } from "node:http";
import type { PageTag } from "@/domain/publication/page-tags";
import { isDeskAddress, type PublicAddress, parsePublicAddress } from "./address";
import { type Handler, requestFor, wholeAnswer } from "./next-answer";
import { createPageCache } from "./page-cache";
import { keptSize, type PublicDocument, publicDocument, sendDocument } from "./public-document";
import type { DocumentKind } from "./public-paths";
import { withoutScripts } from "./script-free";

export interface PublicSite {
  /** Answers from what is kept, where the very address is there that it is kept under, and says whether it did. */
  answerKept(request: IncomingMessage, response: ServerResponse): boolean;
  /** Answers whatever is not the desk’s, and says whether it did. */
  answer(request: IncomingMessage, response: ServerResponse): boolean;
  /** Drops the pages with one of the tags. */
  purge(tags: readonly PageTag[]): void;
  /** Drops every page; whether pages are kept from now on. */
  restart(keeping: boolean): void;
}

export interface PublicSiteOptions {
  /** Next’s own handler. */
  handle: Handler;
  /** Where the site is reached, "https://example.org". */
  origin: string;
  /** How much may be kept, in bytes; 0 for nothing. */
  limit: number;
}

/**
 * Serves the public pages as documents without scripts. Next makes each from a request that holds nothing of a reader’s
 * but the address, and it is kept until what it shows changes.
 */
export function createPublicSite({ handle, origin, limit }: PublicSiteOptions): PublicSite {
  const { host, protocol } = new URL(origin);
  const nobody = { host, "x-forwarded-proto": protocol.replace(":", "") };
  const cache = createPageCache(limit, keptSize);

  async function make(url: string, kind?: DocumentKind): Promise<PublicDocument> {
    const answer = await wholeAnswer(handle, requestFor(url, nobody));
    const isPage = answer.header("content-type")?.startsWith("text/html") ?? false;
    const body = isPage ? Buffer.from(withoutScripts(answer.body.toString())) : answer.body;
    return publicDocument({ ...answer, body }, kind);
  }

  function load(url: string, address: PublicAddress | null): Promise<PublicDocument> {
    if (address === null) return make(url);
    return cache.load(address.key, address.tags, () => make(address.key, address.kind));
  }

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = request.url ?? "/";
    const address = parsePublicAddress(url);
    try {
      if (address?.kind === "export") {
        response.setHeader("Access-Control-Allow-Origin", "*");
        const packing = request.headers["accept-encoding"] ?? "";
        await handle(requestFor(address.key, { ...nobody, "accept-encoding": packing }), response);
      } else sendDocument(request, response, await load(url, address));
    } catch (error) {
      console.error(`${url} could not be answered.`, error);
      refuse(response, 500, "This page could not be shown. It is a fault of the site, not of what you did.");
    }
  }

  return {
    answerKept(request, response) {
      const document = isReading(request) ? cache.find(request.url ?? "/") : undefined;
      if (document !== undefined) sendDocument(request, response, document);
      return document !== undefined;
    },
    answer(request, response) {
      if (isDeskAddress(request.url ?? "/")) return false;
      if (isReading(request)) void respond(request, response);
      else refuse(response, 405, "A public page can only be read.", { Allow: "GET, HEAD" });
      return true;
    },
    purge: cache.purge,
    restart: cache.restart,
  };
}

function isReading({ method }: IncomingMessage): boolean {
  return method === "GET" || method === "HEAD";
}

function refuse(response: ServerResponse, status: number, words: string, headers: Record<string, string> = {}): void {
  if (response.headersSent) response.destroy();
  else {
    response.writeHead(status, {
      "Content-Type": "text/plain; charset=utf-8",
      "Cache-Control": "no-store",
      ...headers,
    });
    response.end(`${words}\n`);
  }
}
