import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { deskUrls } from "@/domain/urls";
import { signInCookie } from "@/tests/harness/plain-client";
import { askRaw } from "@/tests/harness/raw-http";
import { startWebServer, type WebServer } from "@/tests/harness/web-server";
import type { FaultFigure, FaultRun } from "./fault";
import { keptLoad, type Load, madeLoad } from "./memory-loads";
import { memoryOf } from "./process-memory";

const REQUESTS = 40_000;
const AT_ONCE = 8;

/** The most that may be resident some time after the last answer, in MB of a million bytes. */
const LIMIT = 500;

/** How long that is, in milliseconds: V8 and glibc may give back what they like. */
const SETTLING = 15_000;

/** Somebody signs in so often: each hash of a password takes 19 MiB for its time. */
const SIGN_IN_EACH = 500;

/**
 * Asks two servers for many things, one for mostly what it has in memory, one for what it has to make, and looks at
 * their memory afterwards. Linux alone says how much that is.
 */
export const memory: FaultRun = async ({ folder, share }) => {
  const figures: FaultFigure[] = [];
  for (const load of [keptLoad, madeLoad]) {
    const server = await startWebServer(path.join(folder, `memory-${load.name}.log`));
    try {
      figures.push(await underLoad(server, load, Math.round(REQUESTS * share)));
    } finally {
      await server.stop();
    }
  }
  return figures;
};

async function underLoad(server: WebServer, load: Load, requests: number): Promise<FaultFigure> {
  const reviewer = server.people.find(({ role }) => role === "reviewer");
  if (reviewer === undefined) throw new Error("The sample has a reviewer.");
  let cookie = await signInCookie(server.baseURL, reviewer);
  const pathOf = await load.prepare(async (address) => {
    return (await askRaw(`${server.baseURL}${address}`, { headers: { cookie } })).body.toString();
  });
  const started = memoryOf(server.pid);
  const seen: number[] = [];
  let asked = 0;
  let answered = 0;
  const askOn = async () => {
    while (asked < requests) {
      asked += 1;
      const number = asked;
      if (number % SIGN_IN_EACH === 0) cookie = await signInCookie(server.baseURL, reviewer);
      const address = pathOf(number);
      const headers = address.startsWith(deskUrls.articles) ? { cookie } : {};
      const { status } = await askRaw(`${server.baseURL}${address}`, { headers });
      if (status === 200) answered += 1;
      else process.stderr.write(`${status} to ${address}\n`);
      if (number % Math.ceil(requests / 8) === 0) seen.push(memoryOf(server.pid).resident);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, askOn));
  await sleep(SETTLING);
  const { resident, peak, seconds } = memoryOf(server.pid);
  const perRequest = ((seconds - started.seconds) * 1000) / requests;
  return {
    key: `memory-${load.name}`,
    what: `${requests} requests, ${load.what}: all answered, and at most ${LIMIT} MB resident ${SETTLING / 1000} s afterwards`,
    tries: requests + 1,
    held: answered + (resident <= LIMIT ? 1 : 0),
    seen: `${resident} MB; ${started.resident} at the start, on the way ${seen.join(", ")}, at most ${peak}; ${perRequest.toFixed(1)} ms of processor time a request`,
  };
}
