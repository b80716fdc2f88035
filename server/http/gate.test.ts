import { once } from "node:events";
import type { IncomingMessage } from "node:http";
import { connect, type Socket } from "node:net";
import { buffer, text } from "node:stream/consumers";
import { expect, it, vi } from "vitest";
import { deskUrls } from "@/domain/urls";
import { askRaw, whileServing } from "@/tests/harness/raw-http";
import { createGate } from "./gate";

const KIB = 1024;
const MIB = 1024 * KIB;
const boundary = "----heldform0123456789abcdefghij";
const type = `multipart/form-data; boundary=${boundary}`;
const head = `--${boundary}\r\nContent-Disposition: form-data; name="text"\r\n\r\n`;
const tail = `\r\n--${boundary}--\r\n`;
const sized = (bytes: number) => `${head}${"x".repeat(bytes - head.length - tail.length)}${tail}`;

const sizes = { signIn: 32 * KIB, anybody: 512 * KIB, desk: MIB, article: 4 * MIB };

interface Gated {
  post: (address: string, body: string | Buffer, headers?: Record<string, string>) => ReturnType<typeof askRaw>;
  /** Sends all of a form but its last bytes; what it gives sends those too, or breaks off. */
  begin: (address: string, bytes: number, headers?: Record<string, string>) => Promise<Begun>;
  asked: () => number;
  /** Requests that were handed on, to be answered by the test. */
  passed: { length: number; answer: () => void }[];
}

interface Begun {
  socket: Socket;
  finish: () => Promise<string>;
}

/** A server behind the gate that takes what is let in, at once, or when told to. */
function gated(work: (gate: Gated) => Promise<void>, answersAtOnce = true): Promise<void> {
  let asked = 0;
  const passed: Gated["passed"] = [];
  const gate = createGate({
    origin: "http://127.0.0.1",
    language: "be",
    room: sizes,
    isSignedIn: async ({ headers }: IncomingMessage) => {
      asked += 1;
      return headers.cookie === "stands";
    },
  });
  return whileServing(
    (request, response) =>
      gate(request, response, async (admitted) => {
        const { length } = await buffer(admitted);
        if (answersAtOnce) response.end(String(length));
        else
          await new Promise<void>((answer) => passed.push({ length, answer })).then(() => response.end(String(length)));
      }),
    (origin) => {
      const { port } = new URL(origin);
      return work({
        passed,
        asked: () => asked,
        post: (address, body, headers = {}) =>
          askRaw(`${origin}${address}`, { method: "POST", headers: { "Content-Type": type, ...headers }, body }),
        async begin(address, bytes, headers = {}) {
          const socket = connect(Number(port), "127.0.0.1");
          socket.on("error", () => undefined);
          const lines = {
            Host: "x",
            "Content-Type": type,
            "Content-Length": String(bytes),
            Connection: "close",
            ...headers,
          };
          const written = Object.entries(lines).map(([name, value]) => `${name}: ${value}\r\n`);
          const body = sized(bytes);
          socket.write(`POST ${address} HTTP/1.1\r\n${written.join("")}\r\n${body.slice(0, -1)}`);
          await once(socket, "connect");
          return {
            socket,
            finish: async () => {
              socket.write(body.slice(-1));
              return text(socket);
            },
          };
        },
      });
    },
  );
}

const cookie = { Cookie: "stands" };

it("holds so many forms of anybody's at once, and takes the next when one has gone, in whatever way", async () => {
  await gated(async ({ begin, post }) => {
    const small = sized(200 * KIB);
    const held = [await begin(deskUrls.signIn, 200 * KIB), await begin(deskUrls.signIn, 200 * KIB)];
    await vi.waitFor(async () => expect((await post(deskUrls.signIn, small)).status).toBe(503));
    const refused = await post(deskUrls.signIn, small);
    expect(refused.headers["retry-after"]).toBe("10");
    expect(refused.body.toString()).toContain("Too many forms are being sent");
    const [first, second] = held;
    first?.socket.destroy();
    await vi.waitFor(async () => expect((await post(deskUrls.signIn, small)).status).toBe(200));
    expect(await second?.finish()).toContain(String(200 * KIB));
    await Promise.all([post(deskUrls.signIn, small), post(deskUrls.signIn, small)]).then((answers) =>
      expect(answers.map(({ status }) => status)).toEqual([200, 200]),
    );
  });
});

it("keeps room for people who are signed in, and asks who they are only where it matters", async () => {
  await gated(async ({ begin, post, asked }) => {
    expect((await post(deskUrls.people, sized(256 * KIB), cookie)).status).toBe(200);
    expect(asked()).toBe(0);
    await begin(deskUrls.signIn, 256 * KIB);
    await begin(deskUrls.signIn, 256 * KIB);
    await vi.waitFor(async () => expect((await post(deskUrls.people, sized(100 * KIB))).status).toBe(503));
    expect((await post(deskUrls.people, sized(100 * KIB), { Cookie: "signed out" })).status).toBe(503);
    expect((await post(deskUrls.people, sized(100 * KIB), cookie)).status).toBe(200);
  });
});

it("reads what is larger only for a sign-in that stands, whether its size is said or not", async () => {
  await gated(async ({ post, asked }) => {
    const large = Buffer.from(sized(2 * MIB));
    for (const headers of [{}, { "Transfer-Encoding": "chunked" }]) {
      const signedOut = await post(deskUrls.newArticle, large, { Cookie: "signed out", ...headers });
      expect(signedOut.status).toBe(413);
      expect(signedOut.body.toString()).toContain("256 KB");
      expect((await post(deskUrls.newArticle, large, { ...cookie, ...headers })).body.toString()).toBe(String(2 * MIB));
      expect((await post(deskUrls.people, large, { ...cookie, ...headers })).status).toBe(413);
    }
    expect(asked()).toBe(6);
  });
});

it("holds no more of large articles than there is room for, and two of them are read at once", async () => {
  const gate = gated(async ({ begin, post, passed }) => {
    const waiting = await Promise.all([1, 2, 3].map(() => begin(deskUrls.newArticle, MIB, cookie)));
    const answers = waiting.map(({ finish }) => finish());
    await vi.waitFor(() => expect(passed.length).toBe(2));
    // The one in the line holds its bytes as well.
    await vi.waitFor(async () => expect((await post(deskUrls.newArticle, sized(3 * MIB), cookie)).status).toBe(503));
    expect(passed.length).toBe(2);
    passed[0]?.answer();
    await vi.waitFor(() => expect(passed.length).toBe(3));
    for (const { answer } of passed) answer();
    for (const answer of await Promise.all(answers)) expect(answer).toContain(String(MIB));
    const last = post(deskUrls.newArticle, sized(3 * MIB), cookie);
    await vi.waitFor(() => expect(passed.length).toBe(4));
    passed[3]?.answer();
    expect((await last).status).toBe(200);
  }, false);
  await gate;
});

it("answers a reader in the page's language, and everybody with the bound that was theirs", async () => {
  await gated(async ({ post }) => {
    const large = Buffer.from(sized(2 * MIB));
    for (const [address, words] of [
      ["/claims/x/report", "не больш за 5"],
      ["/ru/claims/x/report", "не больше 5"],
      [deskUrls.people, "256 KB"],
      ["/api/auth/signout", "16 KB"],
    ] as const) {
      const answer = await post(address, large);
      expect([answer.status, answer.body.toString()]).toEqual([413, expect.stringContaining(words)]);
    }
  });
});

it("reads on after a refusal, so that its sender can send to the end and then read it", async () => {
  await gated(async ({ begin }) => {
    for (const headers of [{}, cookie]) {
      const { socket, finish } = await begin(deskUrls.people, 20 * MIB, headers);
      const errors: Error[] = [];
      socket.on("error", (error) => errors.push(error));
      // The words have come while bytes are still to be sent.
      await once(socket, "readable");
      await vi.waitFor(() => expect(socket.writableLength).toBe(0));
      const isOver = socket.readableEnded || socket.destroyed;
      expect(await finish()).toMatch(/^HTTP\/1\.1 413 .*this form may have/s);
      expect([isOver, errors]).toEqual([false, []]);
    }
  });
});
