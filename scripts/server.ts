import { AsyncLocalStorage } from "node:async_hooks";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import next from "next";
import { inTurn, isSignIn } from "@/server/auth/sign-in-gate";
import { databaseProvider, environment } from "@/server/environment";
import type { Answer } from "@/server/http/answer";
import { networkAddress } from "@/server/http/network-address";
import { MISSING } from "@/server/public-pages/address";
import { listenToChanges } from "@/server/public-pages/change-listener";
import { createPublicSite } from "@/server/public-pages/public-site";
import { siteOrigin } from "@/server/site-origin";

/**
 * Serves the build: Next's own request handler, with four additions. Public pages are sent as documents without scripts
 * from a cache (server/public-pages). Each request has an answer object (server/http/answer.ts) in which a page can set
 * the status it is sent with. An address that cannot be decoded is one that is not there. And what is too large for Next
 * to hand to a form is refused in words.
 */

/** The serverActions.bodySizeLimit of next.config.js, in bytes. */
const LARGEST_BODY = 32 * 1024 * 1024;

const OK = 200;
const MIB = 1024 * 1024;

const answers = new AsyncLocalStorage<Answer>();
globalThis.claimdeskAnswers = answers;

const port = Number(process.env.PORT ?? "3000");
const app = next({ dev: false, port, quiet: true });
await app.prepare();
const handleByNext = app.getRequestHandler();

/** Has Next answer, and sends the status that the page asked for, where Next would send 200. */
function handle(request: IncomingMessage, response: ServerResponse, known: Answer): Promise<void> {
  const answer = { ...known };
  const { writeHead } = response;
  response.writeHead = (status: number, ...rest: unknown[]) =>
    Reflect.apply(writeHead, response, [status === OK ? (answer.status ?? status) : status, ...rest]);
  return answers.run(answer, () => handleByNext(request, response));
}

const { PAGE_CACHE_MB, DATABASE_URL, SITE_LANGUAGE, TRUST_PROXY } = environment();
const site = createPublicSite({
  handle,
  origin: siteOrigin(),
  language: SITE_LANGUAGE,
  limit: PAGE_CACHE_MB * MIB,
  clientAddress: (request) => networkAddress(request, TRUST_PROXY),
});
globalThis.claimdeskPurge = site.purge;
const stopListening = followOtherProcesses();

/** On PostgreSQL other processes may change what this one has kept; SQLite has one. */
function followOtherProcesses(): () => Promise<void> {
  if (databaseProvider(DATABASE_URL) === "sqlite") return async () => undefined;
  site.restart(false);
  return listenToChanges(DATABASE_URL, { changed: site.purge, hearing: site.restart });
}

function refuseLargeBody(response: ServerResponse): void {
  response.writeHead(413, { "Content-Type": "text/plain; charset=utf-8", Connection: "close" });
  response.end(
    "This is larger than 32 MB, so nothing of it was taken. Go back, and paste the article's text instead.\n",
  );
}

/** Next answers what goes wrong inside it itself; what it throws nevertheless ends this answer alone. */
function breakOff(response: ServerResponse, error: unknown): void {
  console.error(error);
  if (!response.headersSent) response.writeHead(500, { "Content-Type": "text/plain; charset=utf-8" });
  response.end();
}

/** Whether a path can be decoded. Next answers 500 where it cannot. */
function isDecodable(url: string): boolean {
  try {
    decodeURIComponent(url.split("?")[0] ?? "");
    return true;
  } catch {
    return false;
  }
}

const server = createServer((request, response) => {
  if (site.answerKept(request, response)) return;
  if (Number(request.headers["content-length"] ?? 0) > LARGEST_BODY) return refuseLargeBody(response);
  // An address nothing stands at: the page for what is not there.
  if (!isDecodable(request.url ?? "/")) request.url = MISSING;
  if (site.answer(request, response)) return;
  const from = { clientAddress: networkAddress(request, TRUST_PROXY) };
  const answer = () => handle(request, response, from);
  const answered = isSignIn(request) ? inTurn(request, response, answer) : answer();
  answered.catch((error) => breakOff(response, error));
});

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.once(signal, () => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    void stopListening();
  });
}

// startNext has made HOSTNAME an address, or empty for all of them.
server.listen({ port, host: process.env.HOSTNAME || undefined });
