import { readFileSync } from "node:fs";
import path from "node:path";
import { deskUrls } from "@/domain/urls";
import { openClient, signIn } from "@/tests/e2e/people";
import { askRaw } from "@/tests/harness/raw-http";
import { startWebServer } from "@/tests/harness/web-server";
import type { FaultRun } from "./fault";

const REQUESTS = 40_000;
const AT_ONCE = 8;

/** The most that may be resident once all have been answered, in MiB. */
const LIMIT = 500;

const MIB = 1024;

/**
 * Asks for kept pages, pages that are made, exports, pictures and pages of the desk in turn, and looks at the memory of
 * the server afterwards. Linux alone says how much that is.
 */
export const memory: FaultRun = async ({ folder, share }) => {
  const server = await startWebServer(path.join(folder, "memory.log"));
  const desk = await openClient(server.baseURL);
  try {
    const reviewer = server.people.find(({ role }) => role === "reviewer");
    if (reviewer === undefined) throw new Error("The sample has a reviewer.");
    await signIn(desk, reviewer);
    const { cookies } = await desk.storageState();
    const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
    const requests = Math.round(REQUESTS * share);
    const seen: number[] = [];
    let asked = 0;
    let answered = 0;
    const askOn = async () => {
      while (asked < requests) {
        const number = asked;
        asked += 1;
        const { status } = await askRaw(`${server.baseURL}${addressOf(number)}`, { headers: { cookie } });
        if (status === 200) answered += 1;
        if (number % Math.ceil(requests / 8) === 0) seen.push(residentOf(server.pid));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, askOn));
    const settled = residentOf(server.pid);
    return [
      {
        key: "memory",
        what: `${REQUESTS} requests, a tenth of them for pages of the desk: all answered, and at most ${LIMIT} MiB resident afterwards`,
        tries: requests + 1,
        held: answered + (settled <= LIMIT ? 1 : 0),
        seen: `${settled} MiB in the end; on the way ${seen.join(", ")}`,
      },
    ];
  } finally {
    await desk.dispose();
    await server.stop();
  }
};

const ofDesk = [deskUrls.articles, deskUrls.reviews, deskUrls.scales, deskUrls.newArticle];
const kept = ["/", "/claims", "/be/claims", "/ru", "/articles", "/topics", "/methodology", "/feed.xml"];

function addressOf(number: number): string {
  if (number % 10 === 9) return ofDesk[Math.floor(number / 10) % ofDesk.length] ?? deskUrls.articles;
  // A page of its own each time, so that the cache is filled and emptied.
  if (number % 10 >= 6) return `/claims?q=word${number}`;
  if (number % 50 === 5) return number % 100 === 5 ? "/claims.csv" : "/claims.json";
  return kept[number % kept.length] ?? "/";
}

function residentOf(pid: number | undefined): number {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  return Math.round(Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) / MIB);
}
