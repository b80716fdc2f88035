import type { IncomingMessage } from "node:http";
import path from "node:path";
import { charsetOf } from "@/domain/ingest/media-type";
import { MAX_ORIGINAL_BYTES } from "@/domain/ingest/original-file";
import { fileKindOf } from "@/server/ingest/files/kinds";
import { FetchFailure, type FetchProblem, problemOfError, problemOfStatus } from "./fetch-problems";
import { follow, webAddress } from "./follow";
import { type Network, publicNetwork } from "./network";
import { bodyOf } from "./request";
import { AGENT_NAME, Robots } from "./robots";

/** What stands at an address of the web, as it came. */
export interface FetchedPage {
  readonly bytes: Uint8Array;
  /** Where it came from in the end. */
  readonly address: string;
  /** The media type that came with it, in small letters and with the encoding that it names; empty where none did. */
  readonly mediaType: string;
  /** A file's name for it: the one that the site gives, or the last part of its address. */
  readonly name: string;
  /** What the person should know of the way it came. */
  readonly notes: string[];
}

export type Fetching =
  | { readonly ok: true; readonly page: FetchedPage }
  | { readonly ok: false; readonly problem: FetchProblem };

interface Options {
  /** The site in whose name this asks, for those who wonder who it was. */
  readonly origin: string;
  readonly signal?: AbortSignal;
  /** Of all of it, in milliseconds. */
  readonly deadline?: number;
  readonly network?: Network;
}

const DEADLINE = 15_000;
const READ =
  /^(?:text\/|application\/(?:xhtml\+xml|xml|pdf|rtf|octet-stream|force-download|x-download)$|message\/rfc822$|multipart\/related$)/;
const NO_ARTICLE = /^text\/(?:css|javascript|ecmascript|calendar|vcard)$/;

/**
 * Fetches what stands at an address of the web, as far as the site wants that and the address is a public one. It says
 * who asks, sends no cookies and runs nothing.
 */
export async function fetchPage(address: string, options: Options): Promise<Fetching> {
  const timeout = AbortSignal.timeout(options.deadline ?? DEADLINE);
  const signal = options.signal === undefined ? timeout : AbortSignal.any([options.signal, timeout]);
  try {
    return { ok: true, page: await page(address, { ...options, signal }) };
  } catch (error) {
    if (options.signal?.aborted) return { ok: false, problem: "aborted" };
    if (timeout.aborted) return { ok: false, problem: "too_slow" };
    const problem = problemOfError(error);
    if (problem === null) throw error;
    return { ok: false, problem };
  }
}

async function page(address: string, { origin, signal, network = publicNetwork }: Options & { signal: AbortSignal }) {
  const start = webAddress(address.trim());
  const asking = { network, signal, agent: `${AGENT_NAME} (+${origin})` };
  const robots = new Robots(asking);
  const { answer, url } = await follow(start, asking, (each) => robots.check(each));
  const fault = faultOf(answer, url);
  if (fault !== null) {
    answer.destroy();
    throw new FetchFailure(fault);
  }
  const bytes = await bodyOf(answer, MAX_ORIGINAL_BYTES);
  if (bytes.length === 0) throw new FetchFailure("empty");
  return fetched(bytes, answer, start, url);
}

/** Hosts and paths to which sites send those who have agreed to nothing yet. */
const CONSENT_HOST = /^(?:consent|guce|privacy-mgmt)\./;
const CONSENT_PATH = /^\/(?:collectconsent|cookie-?(?:wall|consent)|consent)(?:$|[/.])/i;

function faultOf({ statusCode = 0, headers }: IncomingMessage, url: URL): FetchProblem | null {
  if (headers["cf-mitigated"] === "challenge") return "person_asked_for";
  if (statusCode < 200 || statusCode > 299) return problemOfStatus(statusCode);
  if (statusCode === 204 || statusCode === 205) return "empty";
  if (CONSENT_HOST.test(url.hostname) || CONSENT_PATH.test(url.pathname)) return "person_asked_for";
  return Number(headers["content-length"] ?? 0) > MAX_ORIGINAL_BYTES ? "too_large" : null;
}

function fetched(bytes: Uint8Array, { headers }: IncomingMessage, start: URL, url: URL): FetchedPage {
  const type = headers["content-type"] ?? "";
  const mediaType = type.split(";")[0]?.trim().toLowerCase() ?? "";
  const charset = charsetOf(type);
  const name = nameOf(headers["content-disposition"] ?? "", url);
  const isRead = mediaType === "" || (READ.test(mediaType) && !NO_ARTICLE.test(mediaType));
  if (!isRead && fileKindOf(bytes, name, mediaType) === null) throw new FetchFailure("unknown_kind");
  const notes: string[] = [];
  if (url.href !== start.href) notes.push(`The address ${start.href} led on to ${url.href}.`);
  if (url.protocol === "http:")
    notes.push("The page came over a connection that nothing protects: somebody on the way could have changed it.");
  return {
    bytes,
    address: url.href,
    mediaType: charset === null ? mediaType : `${mediaType};charset=${charset}`,
    name,
    notes,
  };
}

function nameOf(disposition: string, url: URL): string {
  // RFC 6266: the extended form, which names its encoding, goes before the plain one.
  const extended = /filename\*\s*=\s*utf-8'[^']{0,20}'([^;\s]+)/i.exec(disposition)?.[1];
  const plain = /filename\s*=\s*(?:"([^"]*)"|([^;\s]+))/i.exec(disposition);
  const given = extended === undefined ? (plain?.[1] ?? plain?.[2]) : decodedOrNot(extended);
  const name = given ?? decodedOrNot(url.pathname);
  return path.posix.basename(name.replaceAll("\\", "/")).slice(0, 200);
}

function decodedOrNot(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
