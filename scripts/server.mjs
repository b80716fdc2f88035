// @ts-check
import { AsyncLocalStorage } from "node:async_hooks";
import { createServer } from "node:http";
import next from "next";
import { listenAddress } from "./setup/server.mjs";

/**
 * Serves the build: Next's own request handler, with three additions. Each request has an answer object (see
 * server/http/answer.ts) in which a page can set the status it is sent with. An address that cannot be decoded is one that is not there. And what
 * is too large for Next to hand to
 * a form is refused in words.
 *
 * @typedef {{ status?: number, keptWords?: Record<string, string[]> }} Answer
 */

/** The serverActions.bodySizeLimit of next.config.js, in bytes. */
const LARGEST_BODY = 32 * 1024 * 1024;

const OK = 200;

/** @type {AsyncLocalStorage<Answer>} */
const answers = new AsyncLocalStorage();
Object.assign(globalThis, { claimdeskAnswers: answers });

const port = Number(process.env.PORT ?? "3000");
const app = next({ dev: false, port, quiet: true });
await app.prepare();
const handle = app.getRequestHandler();

/**
 * Sends the status that the page asked for, where Next would send 200.
 * @param {import("node:http").ServerResponse} response
 * @param {Answer} answer
 */
function sendStatusOf(response, answer) {
  const { writeHead } = response;
  /** @param {number} status @param {any[]} rest */
  response.writeHead = (status, ...rest) =>
    Reflect.apply(writeHead, response, [status === OK ? (answer.status ?? status) : status, ...rest]);
}

/** @param {import("node:http").ServerResponse} response */
function refuseLargeBody(response) {
  response.writeHead(413, { "Content-Type": "text/plain; charset=utf-8", Connection: "close" });
  response.end(
    "This is larger than 32 MB, so nothing of it was taken. Go back, and paste the article's text instead.\n",
  );
}

/**
 * Whether a path can be decoded. Next answers 500 where it cannot.
 * @param {string} url
 */
function isDecodable(url) {
  try {
    decodeURIComponent(url.split("?")[0] ?? "");
    return true;
  } catch {
    return false;
  }
}

const server = createServer((request, response) => {
  if (Number(request.headers["content-length"] ?? 0) > LARGEST_BODY) return refuseLargeBody(response);
  // An address nothing stands at: the page for what is not there.
  if (!isDecodable(request.url ?? "/")) request.url = "/undecodable";
  /** @type {Answer} */
  const answer = {};
  sendStatusOf(response, answer);
  void answers.run(answer, () => handle(request, response));
});

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.once(signal, () => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
  });
}

server.listen({ port, host: listenAddress(process.env) });
