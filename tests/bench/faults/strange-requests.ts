import path from "node:path";
import fc from "fast-check";
import { type StrangeRequest, strangeRequests } from "@/tests/fixtures/strange-requests";
import { signInCookie } from "@/tests/harness/plain-client";
import { askRaw } from "@/tests/harness/raw-http";
import { startWebServer, type WebServer } from "@/tests/harness/web-server";
import type { FaultRun } from "./fault";

const REQUESTS = 100_000;
/** So many are made of one seed, and sent with one sign-in: some of them sign out. */
const BATCH = 1000;
const AT_ONCE = 8;
const LATEST = 60_000;

/** Sends requests that nobody thought of to every address and action; one holds that is answered below 500. */
export const strangeRequestRun: FaultRun = async ({ folder, share }) => {
  const server = await startWebServer(path.join(folder, "strange-requests.log"));
  const tries = Math.max(BATCH, Math.round((REQUESTS * share) / BATCH) * BATCH);
  const statuses = new Map<string, number>();
  let held = 0;
  try {
    for (let seed = 1; seed <= tries / BATCH; seed += 1) {
      for (const answered of await sendBatch(server, seed)) {
        const isStatus = /^[1-4]\d\d$/.test(answered);
        const kind = isStatus ? answered : "others";
        statuses.set(kind, (statuses.get(kind) ?? 0) + 1);
        if (isStatus) held += 1;
        else process.stderr.write(`seed ${seed}: ${answered}\n`);
      }
    }
  } finally {
    await server.stop();
  }
  const seen = [...statuses]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([status, count]) => `${status}: ${count}`);
  const what = "requests made by chance, by every method, to every address and action: answered below 500";
  return [{ key: "strange-requests", what, tries, held, seen: seen.join(", ") }];
};

async function sendBatch(server: WebServer, seed: number): Promise<string[]> {
  const administrator = server.people.find(({ role }) => role === "administrator");
  if (administrator === undefined) throw new Error("The first start makes an administrator.");
  const cookie = await signInCookie(server.baseURL, administrator);
  const waiting = fc.sample(strangeRequests(), { seed, numRuns: BATCH });
  const answered: string[] = [];
  const send = async () => {
    for (let request = waiting.pop(); request !== undefined; request = waiting.pop()) {
      answered.push(await statusOf(server.baseURL, request, waiting.length % 3 === 0 ? {} : { cookie }));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, send));
  return answered;
}

/** The status, or in words what there was instead; one above 499 with the request that caused it. */
async function statusOf(baseURL: string, request: StrangeRequest, also: Record<string, string>): Promise<string> {
  const { method, path: address, headers, body } = request;
  const question = { method, headers: { ...also, ...headers }, body, signal: AbortSignal.timeout(LATEST) };
  try {
    const { status } = await askRaw(`${baseURL}${address}`, question);
    return status < 500 ? String(status) : `${status} to ${JSON.stringify(request)}`;
  } catch (error) {
    return `${error} to ${JSON.stringify(request)}`;
  }
}
