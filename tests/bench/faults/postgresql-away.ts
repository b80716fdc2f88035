import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { APIRequestContext } from "@playwright/test";
import { deskUrls } from "@/domain/urls";
import { openClient, signIn } from "@/tests/e2e/people";
import { inDatabase, storeClaim } from "@/tests/e2e/stored-claims";
import { readForm, sendForm, type WebForm } from "@/tests/e2e/web-forms";
import { type Outage, outages } from "@/tests/harness/outages";
import { startPostgres } from "@/tests/harness/postgres-server";
import { startWebServer } from "@/tests/harness/web-server";
import type { FaultFigure, FaultRun } from "./fault";

/** Outages of each kind in a whole run, and how long each lasts, in milliseconds. */
const ROUNDS = 4;
const LASTING = 4000;

/** Within how long everything has to be answered again, in milliseconds. */
const RECOVERY = 3000;

const WORDS = "Words that nobody wants to type twice";

interface Subject {
  desk: APIRequestContext;
  reader: APIRequestContext;
  kept: string;
  form: WebForm;
}

/**
 * PostgreSQL is stopped, killed or frozen under a running server, and comes back. Everything has to be answered in the
 * way that docs/reliability.md says, and nobody signed out.
 */
export const postgresqlAway: FaultRun = async ({ folder, share }) => {
  const postgres = await startPostgres();
  const server = await startWebServer(path.join(folder, "away.log"), { DATABASE_URL: postgres.urlOf("postgres") });
  const [desk, reader] = [await openClient(server.baseURL), await openClient(server.baseURL)];
  try {
    const { slug } = await inDatabase(server.databaseUrl, (tx) => storeClaim(tx));
    const reviewer = server.people.find(({ role }) => role === "reviewer");
    if (reviewer === undefined) throw new Error("The sample has a reviewer.");
    await signIn(desk, reviewer);
    const form = await readForm(desk, deskUrls.newArticle, "Add the article and find its claims");
    const figures: FaultFigure[] = [];
    for (const outage of outages) {
      const rounds = Math.max(1, Math.round(ROUNDS * share));
      const recoveries: number[] = [];
      const faults: string[] = [];
      for (let round = 0; round < rounds; round += 1) {
        const subject = { desk, reader, form, kept: `/claims/${slug}` };
        // From here on it is in memory.
        await reader.get(subject.kept);
        await outage.begin(postgres);
        try {
          const wrong = await lookWhileAway(subject, LASTING);
          if (wrong !== null) faults.push(wrong);
        } finally {
          await outage.end(postgres);
        }
        recoveries.push(await untilBack(subject));
      }
      figures.push(figureOf(outage, { rounds, recoveries, faults }));
    }
    return figures;
  } finally {
    await desk.dispose();
    await reader.dispose();
    await server.stop();
    await postgres.stop();
  }
};

/** What was answered otherwise than it should be, if anything was. */
async function lookWhileAway({ desk, reader, kept, form }: Subject, lasting: number): Promise<string | null> {
  const until = performance.now() + lasting;
  while (performance.now() < until) {
    const page = await reader.get(kept);
    if (page.status() !== 200) return `a kept page: ${page.status()}`;
    for (const [client, address] of [
      [reader, `/claims?q=${Math.random()}`],
      [reader, "/claims.json"],
      [desk, deskUrls.articles],
    ] as const) {
      const answer = await client.get(address, { maxRedirects: 0 });
      if (answer.status() !== 503) return `${address}: ${answer.status()}`;
      if (answer.headers()["retry-after"] === undefined) return `${address}: no Retry-After`;
    }
    const sent = await sendForm(desk, form, { title: WORDS, text: WORDS });
    if (sent.status() !== 503 || !(await sent.text()).includes(WORDS)) return `a form: ${sent.status()}`;
    await sleep(100);
  }
  const last = await reader.get(kept);
  return last.headers()["cache-status"]?.includes("stale") ? null : "a kept page does not say that it is old";
}

/** How long it takes until the desk, a page and an export are answered, in milliseconds. */
async function untilBack({ desk, reader, kept }: Subject): Promise<number> {
  const begun = performance.now();
  const isBack = async () => {
    const page = await reader.get(kept);
    const others = [await desk.get(deskUrls.articles, { maxRedirects: 0 }), await reader.get("/claims.json")];
    return others.every((answer) => answer.status() === 200) && page.headers()["cache-status"] === undefined;
  };
  while (!(await isBack()) && performance.now() - begun < 10 * RECOVERY) await sleep(20);
  return performance.now() - begun;
}

interface Seen {
  rounds: number;
  recoveries: readonly number[];
  faults: readonly string[];
}

function figureOf({ name }: Outage, { rounds, recoveries, faults }: Seen): FaultFigure {
  const late = recoveries.filter((time) => time > RECOVERY).length;
  const slowest = (Math.max(...recoveries) / 1000).toFixed(1);
  return {
    key: `postgresql-${name}`,
    what: `PostgreSQL ${name} for ${LASTING / 1000} s: kept pages served, everything else 503 in words, typed words kept, nobody signed out, all of it back within ${RECOVERY / 1000} s`,
    tries: rounds,
    held: Math.max(0, rounds - faults.length - late),
    seen: [`back after ${slowest} s at most`, ...new Set(faults)].join("; "),
  };
}
