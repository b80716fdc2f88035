import path from "node:path";
import { openDatabase } from "@/server/database/database";
import { fillArchive } from "@/tests/fixtures/archive";
import { askRaw } from "@/tests/harness/raw-http";
import { startWebServer } from "@/tests/harness/web-server";
import type { FaultRun } from "./fault";

const CLAIMS = 3000;
const EXPORTS = 60;

/** How long a page from memory may wait, in milliseconds: a moment, which nobody notices. */
const LONGEST_WAIT = 250;

/** Has many exports made at once and asks for a page that is kept, over and over, until the last of them has ended. */
export const exportsAtOnce: FaultRun = async ({ folder, share }) => {
  const server = await startWebServer(path.join(folder, "exports.log"));
  try {
    const database = await openDatabase(server.databaseUrl);
    await fillArchive(database, CLAIMS).finally(() => database.close());
    const paths = ["/claims.csv", "/claims.json", "/articles/archive-0.csv", "/sitemaps/1.xml"];
    const ask = (address: string) => askRaw(`${server.baseURL}${address}`);
    await ask("/methodology");
    const count = Math.max(8, Math.round(EXPORTS * share));
    let areRunning = true;
    const begun = performance.now();
    const all = Promise.all(Array.from({ length: count }, (_, index) => ask(paths[index % paths.length] ?? "")));
    const ended = all.finally(() => {
      areRunning = false;
    });
    const waits: number[] = [];
    while (areRunning) {
      const asked = performance.now();
      await ask("/methodology");
      waits.push(performance.now() - asked);
    }
    const statuses = (await ended).map(({ status }) => status);
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    const whole = statuses.filter((status) => status === 200).length;
    const known = statuses.filter((status) => status === 200 || status === 503).length;
    const inTime = waits.filter((wait) => wait <= LONGEST_WAIT).length;
    return [
      {
        key: "exports-at-once",
        what: `${EXPORTS} exports of ${CLAIMS} claims at once on SQLite, and a page from memory meanwhile: each export whole or told to come back, no page later than ${LONGEST_WAIT} ms`,
        tries: count + waits.length,
        held: known + inTime,
        seen: `${whole} whole, ${count - whole} told to come back, in ${seconds} s; slowest of ${waits.length} pages ${Math.max(...waits).toFixed(0)} ms`,
      },
    ];
  } finally {
    await server.stop();
  }
};
