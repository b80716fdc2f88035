import { IncomingMessage } from "node:http";
import type { SentField } from "./multipart";
import type { HttpRefusal } from "./refusal";

/** In bytes: what is made ready for a form that does not say how long it is, or is longer than this. */
const FIRST = 16 * 1024;

export interface ReadOptions {
  /** Asked before so many bytes in all are made ready, which is at most twice what has come. */
  admit: (bytes: number) => Promise<HttpRefusal | null>;
  /** In milliseconds: how long nothing may come, and how long all of it may take. */
  pace: { standstill: number; whole: number };
  /** Aborted where others need the room. */
  givesWay: AbortSignal;
  /** Answered in each of these cases. */
  tooSlow: HttpRefusal;
}

/**
 * Reads a request's body into one buffer, and stops at the first refusal; what is still to come is then left to
 * sendRefusal. Pieces are copied as they come: kept as they are, a body sent byte by byte would take a hundred times its
 * size. Rejects where the sender breaks off.
 */
export function readBody(
  request: IncomingMessage,
  { admit, pace, givesWay, tooSlow }: ReadOptions,
): Promise<Buffer | HttpRefusal> {
  const declared = Number(request.headers["content-length"] ?? Number.NaN);
  return new Promise((resolve, reject) => {
    let body = Buffer.alloc(0);
    let length = 0;
    let isOver = false;
    const stop = () => {
      isOver = true;
      clearTimeout(standstill);
      clearTimeout(whole);
      givesWay.removeEventListener("abort", giveUp);
      request.off("data", take).off("end", end).off("error", fail).off("close", breakOff);
    };
    const settle = (result: Buffer | HttpRefusal) => {
      stop();
      resolve(result);
    };
    const fail = (error: unknown) => {
      stop();
      reject(error);
    };
    const append = (chunk: Buffer) => {
      chunk.copy(body, length);
      length += chunk.length;
    };
    const grow = async (chunk: Buffer) => {
      const size = sizeFor(length + chunk.length, declared);
      const refusal = await admit(size);
      if (isOver) return;
      if (refusal !== null) return settle(refusal);
      const larger = Buffer.allocUnsafeSlow(size);
      body.copy(larger, 0, 0, length);
      body = larger;
      append(chunk);
      request.resume();
    };
    const take = (chunk: Buffer) => {
      standstill.refresh();
      if (length + chunk.length <= body.length) return append(chunk);
      request.pause();
      grow(chunk).catch(fail);
    };
    const end = () => settle(body.subarray(0, length));
    const breakOff = () => fail(new Error("The request was broken off."));
    const giveUp = () => settle(tooSlow);
    const standstill = setTimeout(giveUp, pace.standstill);
    const whole = setTimeout(giveUp, pace.whole);
    givesWay.addEventListener("abort", giveUp);
    request.on("data", take).on("end", end).on("error", fail).on("close", breakOff);
  });
}

/** How much to make ready where so much is needed: twice as much each time, and never more than is to come. */
function sizeFor(needed: number, declared: number): number {
  let size = FIRST;
  while (size < needed) size *= 2;
  return declared >= needed ? Math.min(size, declared) : size;
}

/** A request whose body has been read: it brings the same bytes once more, and the fields that were found in them. */
export class ReadRequest extends IncomingMessage {
  readonly fields: readonly SentField[];

  constructor(request: IncomingMessage, body: Buffer, fields: readonly SentField[]) {
    super(request.socket);
    this.fields = fields;
    this.method = request.method;
    this.url = request.url;
    this.httpVersion = request.httpVersion;
    this.headers = { ...request.headers, "content-length": String(body.length) };
    delete this.headers["transfer-encoding"];
    this.complete = true;
    this.push(body);
    this.push(null);
  }
}
