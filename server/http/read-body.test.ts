import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { expect, it } from "vitest";
import { ReadRequest, readBody } from "./read-body";
import type { HttpRefusal } from "./refusal";

const tooSlow: HttpRefusal = { status: 408, words: "Too slow." };
const full: HttpRefusal = { status: 503, words: "Full." };
const pace = { standstill: 60_000, whole: 60_000 };

function requestOf(declared?: number): IncomingMessage {
  const request = new IncomingMessage(new Socket());
  if (declared !== undefined) request.headers["content-length"] = String(declared);
  return request;
}

/** Reads a request, and what room was asked for it. */
function read(
  request: IncomingMessage,
  most = Number.POSITIVE_INFINITY,
  given: Partial<Parameters<typeof readBody>[1]> = {},
) {
  const asked: number[] = [];
  const admit = async (bytes: number) => {
    asked.push(bytes);
    return bytes > most ? full : null;
  };
  const body = readBody(request, { admit, pace, givesWay: new AbortController().signal, tooSlow, ...given });
  return { asked, body };
}

it("copies pieces of any size into one buffer, which is never more than twice what came, or what is to come", async () => {
  const pieces = Array.from({ length: 5000 }, (_, at) => Buffer.alloc(at % 20, at % 256));
  const whole = Buffer.concat(pieces);
  for (const [declared, sizes] of [
    [undefined, [16, 32, 64].map((kib) => kib * 1024)],
    [whole.length, [16 * 1024, 32 * 1024, whole.length]],
  ] as const) {
    const request = requestOf(declared);
    const { asked, body } = read(request);
    for (const piece of pieces) request.push(piece);
    request.push(null);
    expect(await body).toEqual(whole);
    expect(asked).toEqual(sizes);
  }
});

it("reads nothing more once it is refused room", async () => {
  const request = requestOf();
  const { asked, body } = read(request, 16 * 1024);
  for (let at = 0; at < 4; at += 1) request.push(Buffer.alloc(10_000));
  expect(await body).toBe(full);
  expect(asked).toEqual([16 * 1024, 32 * 1024]);
});

it("gives up what stands still, takes too long, has to give way or is broken off", async () => {
  const stuck = requestOf();
  stuck.push("x");
  expect(await read(stuck, 1e6, { pace: { ...pace, standstill: 1 } }).body).toBe(tooSlow);
  expect(await read(requestOf(), 1e6, { pace: { ...pace, whole: 1 } }).body).toBe(tooSlow);
  const controller = new AbortController();
  const { body } = read(requestOf(), 1e6, { givesWay: controller.signal });
  controller.abort();
  expect(await body).toBe(tooSlow);
  const gone = requestOf();
  const broken = read(gone).body;
  gone.destroy();
  await expect(broken).rejects.toThrow();
});

it("hands the same bytes on", async () => {
  const request = requestOf();
  request.headers["transfer-encoding"] = "chunked";
  const again = new ReadRequest(request, Buffer.from("a form"), []);
  expect(again.headers).toEqual({ "content-length": "6" });
  expect(Buffer.concat(await again.toArray()).toString()).toBe("a form");
});
