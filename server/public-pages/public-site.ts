import type { IncomingMessage, ServerResponse } from "node:http";
import type { Locale } from "@/domain/interface/locale";
import type { PageTag } from "@/domain/publication/page-tags";
import type { Answer } from "@/server/http/answer";
import { createPlaces, type PlaceLimits } from "@/server/http/places";
import { type HttpRefusal, sendRefusal } from "@/server/http/refusal";
import { isDeskAddress, otherAddress, type PublicAddress, parsePublicAddress } from "./address";
import { documentHeaders } from "./document-headers";
import { type Handler, requestFor, wholeAnswer } from "./next-answer";
import { createPageCache, type Loaded } from "./page-cache";
import { keptSize, type PublicDocument, publicDocument, sendDocument } from "./public-document";
import type { DocumentKind } from "./public-paths";
import { withoutScripts } from "./script-free";

/** The status of what says that the database does not answer. */
const UNAVAILABLE = 503;

/**
 * Few at once: they share one processor, and each beyond that makes all of them later, and every page with them. On
 * PostgreSQL they leave more than half of the connections for reading to pages. A short list is sent in a moment, so that
 * waiting is mostly enough.
 */
const EXPORT_LIMITS: PlaceLimits = { atOnce: 4, waiting: 16, patience: 10_000 };

/** How long an export may go on without a byte being taken of it, in milliseconds. */
const LONGEST_STANDSTILL = 30_000;

/** After how many seconds it is worth asking for an export again. */
const EXPORT_RETRY_SECONDS = 10;

export interface PublicSite {
  /** Answers from what is kept, where the very address is there that it is kept under, and says whether it did. */
  answerKept(request: IncomingMessage, response: ServerResponse): boolean;
  /** Answers whatever is not the desk’s, and says whether it did. */
  answer(request: IncomingMessage, response: ServerResponse): boolean;
  /** Drops the pages with one of the tags. */
  purge(tags: readonly PageTag[]): void;
  /** Takes every page kept until now for one that may be out of date: given only while the database does not answer. */
  doubt(): void;
  /** Whether changes are heard of from now on; while they are not, each page is made anew, where that can be done. */
  hear(isHearing: boolean): void;
}

export interface PublicSiteOptions {
  /** Next’s own handler. */
  handle: Handler;
  /** Where the site is reached, "https://example.org". */
  origin: string;
  /** The site's own language, which addresses do not name. */
  language: Locale;
  /** How much may be kept, in bytes; 0 for nothing. */
  limit: number;
  /** The network address that a request came from. */
  clientAddress: (request: IncomingMessage) => string;
}

/**
 * Serves the public pages as documents without scripts. Next makes each from a request that holds nothing of a reader’s
 * but the address, and it is kept until what it shows changes.
 */
export function createPublicSite({ handle, origin, language, limit, clientAddress }: PublicSiteOptions): PublicSite {
  const { host, protocol } = new URL(origin);
  // To a request without a user agent Next sends a page before its head is done, whatever htmlLimitedBots says.
  const nobody = { host, "x-forwarded-proto": protocol.replace(":", ""), "user-agent": "Claimdesk" };
  const cache = createPageCache<PublicDocument>({
    limit,
    sizeOf: keptSize,
    isAbsence: ({ status }) => status === UNAVAILABLE,
  });
  const exportPlaces = createPlaces(EXPORT_LIMITS);

  async function make(request: IncomingMessage, known: Answer, kind?: DocumentKind): Promise<PublicDocument> {
    const answer = await wholeAnswer(handle, request, known);
    const isPage = answer.header("content-type")?.startsWith("text/html") ?? false;
    const body = isPage ? Buffer.from(withoutScripts(answer.body.toString())) : answer.body;
    return publicDocument({ ...answer, body }, kind);
  }

  async function load(url: string, address: PublicAddress | null): Promise<Loaded<PublicDocument>> {
    const { asked, locale } = address ?? otherAddress(url);
    const makeIt = () => make(requestFor(asked, nobody), answerIn(locale), address?.kind);
    const isKept = address !== null && address.kind !== "form";
    return isKept ? cache.load(address.key, address.tags, makeIt) : { page: await makeIt(), isStale: false };
  }

  /**
   * What a reader sends, which the gate has measured, goes to Next as it came, but for the language in its address, and for how the answer may be
   * packed: scripts can only be taken out of what is not.
   */
  function takeForm(request: IncomingMessage, { asked, locale }: PublicAddress): Promise<PublicDocument> {
    request.url = asked;
    delete request.headers["accept-encoding"];
    return make(request, { ...answerIn(locale), clientAddress: clientAddress(request) }, "form");
  }

  /** What may be of any length is sent while it is made, and only so many of them at once. */
  async function sendExport(request: IncomingMessage, response: ServerResponse, asked: string): Promise<void> {
    const place = await exportPlaces.admit(response);
    if (place === "gone") return;
    if (place === "refused") return refuseExport(response);
    response.once("close", place);
    // Who takes nothing for so long gives the place up.
    response.setTimeout(LONGEST_STANDSTILL, () => response.destroy());
    const { writeHead } = response;
    response.writeHead = (status: number, ...rest: unknown[]) => {
      const header = (name: string) => {
        const value = response.getHeader(name);
        return value === undefined ? undefined : String(value);
      };
      for (const [name, value] of documentHeaders(status, "export", header)) response.setHeader(name, value);
      return Reflect.apply(writeHead, response, [status, ...rest]);
    };
    const packing = request.headers["accept-encoding"] ?? "";
    await handle(requestFor(asked, { ...nobody, "accept-encoding": packing }, request.method), response, {});
  }

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = request.url ?? "/";
    const address = parsePublicAddress(url);
    try {
      if (address?.locale === language) {
        redirect(response, address.asked);
      } else if (address?.kind === "form" && request.method === "POST") {
        sendDocument(request, response, { page: await takeForm(request, address), isStale: false });
      } else if (address?.kind === "export") {
        await sendExport(request, response, address.asked);
      } else sendDocument(request, response, await load(url, address));
    } catch (error) {
      console.error(`${url} could not be answered.`, error);
      sendRefusal(response, brokenPage);
    }
  }

  return {
    answerKept(request, response) {
      const document = isReading(request) ? cache.find(request.url ?? "/") : undefined;
      if (document !== undefined) sendDocument(request, response, { page: document, isStale: false });
      return document !== undefined;
    },
    answer(request, response) {
      if (isDeskAddress(request.url ?? "/")) return false;
      if (isReading(request) || isForm(request)) void respond(request, response);
      else sendRefusal(response, readOnly(request));
      return true;
    },
    purge: cache.purge,
    doubt: cache.doubt,
    hear: cache.hear,
  };
}

function isReading({ method }: IncomingMessage): boolean {
  return method === "GET" || method === "HEAD";
}

/** Something that a reader sends to a page that takes it. */
function isForm(request: IncomingMessage): boolean {
  return request.method === "POST" && takesForms(request);
}

function takesForms({ url = "/" }: IncomingMessage): boolean {
  return parsePublicAddress(url)?.kind === "form";
}

const brokenPage: HttpRefusal = {
  status: 500,
  words: "This page could not be shown. It is a fault of the site, not of what you did.",
};

function readOnly(request: IncomingMessage): HttpRefusal {
  const Allow = takesForms(request) ? "GET, HEAD, POST" : "GET, HEAD";
  return { status: 405, words: "A public page can only be read.", headers: { Allow } };
}

function answerIn(locale: Locale | undefined): Answer {
  return locale === undefined ? {} : { locale };
}

/** In the words of data, since programs ask for most of it. */
function refuseExport(response: ServerResponse): void {
  const error = "Too many exports are being made at this moment. Ask again in some seconds.";
  response.writeHead(UNAVAILABLE, {
    "Content-Type": "application/json; charset=utf-8",
    "Cache-Control": "no-store",
    "Access-Control-Allow-Origin": "*",
    "Retry-After": EXPORT_RETRY_SECONDS,
  });
  response.end(JSON.stringify({ error }));
}

/** The site's own language has the shorter address. */
function redirect(response: ServerResponse, path: string): void {
  response.writeHead(308, { Location: path, "Cache-Control": "public, max-age=3600" }).end();
}
