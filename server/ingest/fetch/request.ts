import { type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import type { Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { FetchFailure } from "./fetch-problems";
import { checkedPort, guardedLookup, type Network } from "./network";

export interface Asking {
  readonly network: Network;
  readonly signal: AbortSignal;
  /** How the fetcher names itself. */
  readonly agent: string;
}

/** One answer, without following where it leads. */
export async function ask(url: URL, { network, signal, agent }: Asking): Promise<IncomingMessage> {
  const port = checkedPort(url, network);
  const options = {
    port,
    signal,
    lookup: guardedLookup(network),
    // Each connection is made for one request, to an address that was checked for it.
    agent: false,
    headers: {
      "User-Agent": agent,
      Accept: "text/html,application/xhtml+xml,application/pdf;q=0.9,text/*;q=0.8,*/*;q=0.5",
      "Accept-Language": "*",
      "Accept-Encoding": "gzip, deflate, br",
    },
  };
  return new Promise((resolve, reject) => {
    const request = url.protocol === "https:" ? requestHttps(url, options) : requestHttp(url, options);
    request.once("response", resolve);
    request.on("error", reject);
    request.end();
  });
}

/** The body of an answer, unpacked. @throws FetchFailure as soon as it is larger than it may be */
export async function bodyOf(answer: IncomingMessage, mostBytes: number, cutsShort = false): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const body = unpacked(answer);
  try {
    for await (const chunk of body) {
      if (!(chunk instanceof Uint8Array)) continue;
      length += chunk.length;
      chunks.push(chunk);
      if (length <= mostBytes) continue;
      if (cutsShort) break;
      throw new FetchFailure("too_large");
    }
  } finally {
    body.destroy();
    answer.destroy();
  }
  return new Uint8Array(Buffer.concat(chunks).subarray(0, mostBytes));
}

function unpacked(answer: IncomingMessage): Readable {
  const encoding = (answer.headers["content-encoding"] ?? "identity").trim().toLowerCase();
  if (encoding === "identity" || encoding === "") return answer;
  const unpack = { gzip: createGunzip, "x-gzip": createGunzip, deflate: createInflate, br: createBrotliDecompress }[
    encoding
  ];
  if (unpack === undefined) throw new FetchFailure("broken");
  const unpacking = unpack();
  answer.once("error", (error) => unpacking.destroy(error));
  return answer.pipe(unpacking);
}
