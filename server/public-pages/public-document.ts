import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { chooseEncoding, type Encoding } from "./accept-encoding";
import { documentHeaders } from "./document-headers";
import { isUnchanged } from "./entity-tag";
import type { WholeAnswer } from "./next-answer";
import type { Loaded } from "./page-cache";
import type { DocumentKind } from "./public-paths";

/** One way to send a document, with everything that is sent made ready. */
interface Representation {
  etag: string;
  /** Names and values in turn, as writeHead takes them. */
  headers: string[];
  unchangedHeaders: string[];
  body: Buffer;
}

export interface PublicDocument {
  status: number;
  /** Whether others may be given the same. */
  isShared: boolean;
  encodings: readonly Encoding[];
  representations: Partial<Record<Encoding, Representation>> & { identity: Representation };
}

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/**
 * Both take a quarter of a millisecond for a claim’s page, on other threads. Brotli’s quality 9 allocates for 60 ms and
 * saves nothing, 11 saves a tenth for 15 ms: docs/decisions/0015-page-cache.md.
 */
const BROTLI_QUALITY = 6;
const BROTLI_WINDOW_BITS = 18;
const GZIP_LEVEL = 9;

/** Below this, in bytes, packing gains nothing. */
const SMALLEST_PACKED = 256;

const TEXT_TYPE = /^(text\/|application\/(\w+\+)?(json|xml|javascript)|image\/svg\+xml)|\+(json|xml)\b/;

/** Overheads of an entry: its headers and what holds them, in bytes. */
const OVERHEAD = 4096;

/** What a UTF-16 unit of a key takes at most. */
const BYTES_OF_UNIT = 2;

/** Makes an answer ready to be sent any number of times. */
export async function publicDocument(answer: WholeAnswer, kind: DocumentKind | undefined): Promise<PublicDocument> {
  const { status, header, body } = answer;
  const headers = documentHeaders(status, kind, header);
  const hash = createHash("sha256").update(body).digest("base64url").slice(0, 22);
  const bodies = await packed(body, header("content-type") ?? "");
  const represent = (bytes: Buffer, suffix: string, packing?: string): Representation => {
    const etag = `"${hash}${suffix}"`;
    const common = [...headers, ...(status === 200 ? [["ETag", etag] as const] : [])].flat();
    const ofBody = [
      "Content-Length",
      String(bytes.length),
      ...(packing === undefined ? [] : ["Content-Encoding", packing]),
    ];
    return { etag, headers: [...common, ...ofBody], unchangedHeaders: common, body: ownMemory(bytes) };
  };
  return {
    status,
    isShared: status === 200 && header("set-cookie") === undefined,
    encodings: bodies === null ? ["identity"] : ["br", "gzip", "identity"],
    representations: {
      identity: represent(body, ""),
      ...(bodies === null
        ? {}
        : { br: represent(bodies.brotli, "-br", "br"), gzip: represent(bodies.gzip, "-gz", "gzip") }),
    },
  };
}

/** The same bytes in memory of just their size: zlib gives the beginning of 16 KB, and all of them would be kept with it. */
function ownMemory(bytes: Buffer): Buffer {
  if (bytes.buffer.byteLength === bytes.length) return bytes;
  const own = Buffer.allocUnsafeSlow(bytes.length);
  bytes.copy(own);
  return own;
}

async function packed(body: Buffer, type: string): Promise<{ brotli: Buffer; gzip: Buffer } | null> {
  if (body.length < SMALLEST_PACKED || !TEXT_TYPE.test(type)) return null;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
    [constants.BROTLI_PARAM_LGWIN]: BROTLI_WINDOW_BITS,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  };
  const [brotli, gzipped] = await Promise.all([
    compressBrotli(body, { params }),
    compressGzip(body, { level: GZIP_LEVEL }),
  ]);
  return { brotli, gzip: gzipped };
}

/** What a document takes while it is kept under a key, in bytes; null where it must not be. */
export function keptSize({ isShared, representations }: PublicDocument, key: string): number | null {
  if (!isShared) return null;
  const bodies = Object.values(representations).map(({ body }) => body.length);
  return bodies.reduce((sum, length) => sum + length, OVERHEAD + BYTES_OF_UNIT * key.length);
}

/**
 * Sends a document to a GET or HEAD request in the packing it prefers, or says that the client has it already. One that
 * may be out of date says so.
 */
export function sendDocument(
  request: IncomingMessage,
  response: ServerResponse,
  { page, isStale }: Loaded<PublicDocument>,
): void {
  const { headers: asked, method } = request;
  const { status, encodings, representations } = page;
  const named = isStale ? staleHeaders : (headers: string[]) => headers;
  const chosen = representations[chooseEncoding(asked["accept-encoding"], encodings)] ?? representations.identity;
  if (status === 200 && isUnchanged(asked["if-none-match"], chosen.etag)) {
    response.writeHead(304, named(chosen.unchangedHeaders));
    response.end();
    return;
  }
  response.writeHead(status, named(chosen.headers));
  response.end(method === "HEAD" ? undefined : chosen.body);
}

/** Says in the words of RFC 9211 that it comes from memory and may be out of date, and has nobody keep it for longer. */
function staleHeaders(headers: readonly string[]): string[] {
  const others = headers.flatMap((name, index) => {
    const isName = index % 2 === 0;
    return isName && name !== "Cache-Control" ? [name, headers[index + 1] ?? ""] : [];
  });
  return [...others, "Cache-Control", "no-store", "Cache-Status", "claimdesk; hit; detail=stale"];
}
