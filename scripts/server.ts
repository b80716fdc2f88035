import { AsyncLocalStorage } from "node:async_hooks";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { fileURLToPath } from "node:url";
import next from "next";
import { formRoom } from "@/domain/form-sizes";
import { claimDatabase } from "@/scripts/setup/server-lock.mjs";
import { bringsSignIn } from "@/server/auth/sign-in-cookie";
import { inTurn, isSignIn } from "@/server/auth/sign-in-gate";
import { RETRY_AFTER_SECONDS } from "@/server/database/failure";
import { databaseProvider, environment } from "@/server/environment";
import { growHeapSlowly } from "@/server/heap-growth";
import type { Answer } from "@/server/http/answer";
import { setDeskPolicy } from "@/server/http/desk-policy";
import { formRefusals } from "@/server/http/form-refusals";
import { createGate } from "@/server/http/gate";
import { gracefulStop } from "@/server/http/graceful-stop";
import { networkAddress } from "@/server/http/network-address";
import { answerUnreadableForms } from "@/server/http/next-fault";
import { ReadRequest } from "@/server/http/read-body";
import { listenForStopRequests } from "@/server/http/stop-requests";
import { listenToChanges } from "@/server/public-pages/change-listener";
import { createPublicSite } from "@/server/public-pages/public-site";
import { siteOrigin } from "@/server/site-origin";

/**
 * Serves the build: Next's own request handler, with what stands around it. Public pages are sent as documents without
 * scripts from a cache (server/public-pages). What nobody behind could read is refused in words (server/http/gate.ts), and
 * a form that Next cannot read all the same gets words too (server/http/next-fault.ts). The desk's pages have a policy of
 * their own (server/http/desk-policy.ts), and sign-ins are answered a few at a time (server/auth/sign-in-gate.ts). Each
 * request has an answer object (server/http/answer.ts) in which a page can set the status it is sent with. A wish to stop
 * lets answers end first (server/http/graceful-stop.ts).
 */

/** In milliseconds: how long a request's head may take to come in, and all of it; the gate gives forms less, in words. */
const CONNECTION_LIMITS = { headersTimeout: 20_000, requestTimeout: 330_000, connectionsCheckingInterval: 5000 };

/** In milliseconds: how long nothing may be taken of a form's answer, which holds the form with it. */
const LONGEST_STANDSTILL = 30_000;

const OK = 200;
const UNAVAILABLE = 503;
const MIB = 1024 * 1024;

growHeapSlowly(process.env);
const stopRequests = listenForStopRequests();
// What the server makes is its owner's alone, and its SQLite database is served by it alone.
process.umask(0o077);
const claimed = claimDatabase(environment().DATABASE_URL);
if ("refusal" in claimed) {
  console.error(claimed.refusal);
  process.exit(1);
}

const answers = new AsyncLocalStorage<Answer>();
globalThis.claimdeskAnswers = answers;
// Both are compiled into one folder by scripts/setup/build.mjs.
globalThis.claimdeskIngestWorker = fileURLToPath(new URL("claimdesk-ingest-worker.mjs", import.meta.url));

const port = Number(process.env.PORT ?? "3000");
const app = next({ dev: false, port, quiet: true });
await app.prepare();
const handleByNext = app.getRequestHandler();
const { PAGE_CACHE_MB, DATABASE_URL, SITE_LANGUAGE, TRUST_PROXY } = environment();

/** Has Next answer, and sends the status that the page asked for, where Next would send 200. */
function handle(request: IncomingMessage, response: ServerResponse, known: Answer): Promise<void> {
  const answer = { ...known };
  const isForm = request instanceof ReadRequest;
  if (isForm)
    answerUnreadableForms(request, response, answer, formRefusals(request.url ?? "/", answer.locale ?? SITE_LANGUAGE));
  const { writeHead } = response;
  response.writeHead = (status: number, ...rest: unknown[]) => {
    if (isForm) response.setTimeout(LONGEST_STANDSTILL, () => response.destroy());
    const sent = status === OK ? (answer.status ?? status) : status;
    if (sent === UNAVAILABLE) response.setHeader("Retry-After", RETRY_AFTER_SECONDS);
    return Reflect.apply(writeHead, response, [sent, ...rest]);
  };
  return answers.run(answer, () => handleByNext(request, response));
}

const site = createPublicSite({
  handle,
  origin: siteOrigin(),
  language: SITE_LANGUAGE,
  limit: PAGE_CACHE_MB * MIB,
  clientAddress: (request) => networkAddress(request, TRUST_PROXY),
});
globalThis.claimdeskPurge = site.purge;
globalThis.claimdeskDoubt = site.doubt;
const stopListening = followOtherProcesses();

/** What other processes change is told by PostgreSQL; on SQLite server/database/other-writers.ts looks for it. */
function followOtherProcesses(): () => Promise<void> {
  if (databaseProvider(DATABASE_URL) === "sqlite") return async () => undefined;
  site.hear(false);
  return listenToChanges(DATABASE_URL, { changed: site.purge, hearing: site.hear });
}

/** Next answers what goes wrong inside it itself; what it throws nevertheless ends this answer alone. */
function breakOff(response: ServerResponse, error: unknown): void {
  console.error(error);
  if (!response.headersSent) response.writeHead(500, { "Content-Type": "text/plain; charset=utf-8" });
  response.end();
}

const gate = createGate({
  origin: siteOrigin(),
  language: SITE_LANGUAGE,
  isSignedIn: bringsSignIn,
  room: formRoom,
});

const server = createServer(CONNECTION_LIMITS, (request, response) => {
  if (site.answerKept(request, response)) return;
  gate(request, response, (admitted) => {
    if (site.answer(admitted, response)) return undefined;
    setDeskPolicy(admitted, response);
    const from = { clientAddress: networkAddress(request, TRUST_PROXY) };
    const answer = () => handle(admitted, response, from);
    const answered = isSignIn(admitted) ? inTurn(admitted, response, answer) : answer();
    return answered.catch((error) => breakOff(response, error));
  });
});

const stop = gracefulStop(server);
stopRequests.stopWith(async () => {
  const cut = await stop();
  if (cut > 0) console.error(`${cut} connection(s) were cut off: they had not ended 20 s after the wish to stop.`);
  await Promise.allSettled([stopListening(), globalThis.claimdeskDatabase?.then((database) => database.close())]);
});

// startNext has made HOSTNAME an address, or empty for all of them.
server.listen({ port, host: process.env.HOSTNAME || undefined });
