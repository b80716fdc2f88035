import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import Database from "better-sqlite3";
import { ensureBuild } from "@/scripts/setup/build.mjs";
import { programEnvironment } from "@/scripts/setup/environment.mjs";
import { probePort } from "@/scripts/setup/server.mjs";
import { sqliteFile } from "@/scripts/setup/sqlite-file.mjs";
import { median } from "@/tests/bench/extraction/bootstrap";
import { askRaw } from "@/tests/harness/raw-http";
import { startWebServer } from "@/tests/harness/web-server";
import { publishFiveSources } from "./five-sources";
import { canPin, pinServer, processorSeconds, type Running, startBareServer, startServer, underLoad } from "./programs";
import { type Measured, report } from "./report";
import { sizesOf } from "./sizes";
import { buildStaticSite, RENDERED_PATH, serveStaticSite } from "./static-site";

/** `npm run bench:public -- [--rounds N] [--seconds N] [--write FILE]`: how fast public pages are served. */

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "5" },
    seconds: { type: "string", default: "2" },
    write: { type: "string" },
  },
});

const CONNECTIONS = 16;
const MILLISECONDS = 1000 * Number(values.seconds);

/** So many rounds long is the one before the first: what renders a page takes hundreds of them to become fast. */
const WARM_UP = 6;

const folder = mkdtempSync(path.join(tmpdir(), "claimdesk-bench-"));
const stops: (() => Promise<void> | void)[] = [() => rmSync(folder, { recursive: true, force: true })];

async function freePort(): Promise<number> {
  return probePort("127.0.0.1", 0);
}

/** Starts the site, and a second one that keeps nothing, each on a database with the claim that is measured. */
async function startSites() {
  await ensureBuild(programEnvironment(process.env));
  const cached = await startWebServer(path.join(folder, "cached.log"));
  stops.push(cached.stop);
  const page = await publishFiveSources(cached);
  // A SQLite database has one server, so the second gets a copy.
  const copy = path.join(folder, "copy.db");
  await new Database(sqliteFile(cached.databaseUrl), { readonly: true }).backup(copy);
  const uncached = await startWebServer(path.join(folder, "uncached.log"), {
    DATABASE_URL: `file:${copy}`,
    PAGE_CACHE_MB: "0",
  });
  stops.push(uncached.stop);
  for (const { pid } of [cached, uncached]) pinServer(pid);
  return { cached, uncached, page };
}

async function startBare(url: string): Promise<Running> {
  const { headers, body } = await askRaw(url, { headers: { "accept-encoding": "br" } });
  const { date: _date, connection: _connection, ...own } = headers;
  const port = await freePort();
  const file = path.join(folder, "bare.json");
  writeFileSync(file, JSON.stringify({ port, headers: Object.entries(own).flat(), base64: body.toString("base64") }));
  const bare = await startBareServer(port, file);
  stops.push(bare.stop);
  return bare;
}

async function startStatic(url: string): Promise<Running> {
  const { body } = await askRaw(url);
  const words = body
    .toString()
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ");
  const site = await buildStaticSite(body.length, words);
  stops.push(site.remove);
  const port = await freePort();
  const running = await startServer(port, serveStaticSite(port), site.folder);
  stops.push(running.stop);
  return running;
}

interface Subject {
  pid: number | undefined;
  port: number;
  path: string;
  acceptEncoding: string;
}

/** One round: answers a second by the clock, and by the processor time of the server. */
async function measureOnce({ pid, ...asked }: Subject, milliseconds = MILLISECONDS) {
  const before = processorSeconds(pid);
  const result = await underLoad({ ...asked, connections: CONNECTIONS, milliseconds });
  const after = processorSeconds(pid);
  if (result.failures > 0) throw new Error(`${asked.path}: ${result.failures} answers were not 200.`);
  return {
    perSecond: (1000 * result.answers) / result.milliseconds,
    perProcessorSecond: before === null || after === null ? Number.NaN : result.answers / (after - before),
    bytes: result.bytes,
  };
}

/** Medians over rounds that take turns; a longer round before them warms up. */
async function measure(subjects: Record<string, Subject>): Promise<Map<string, Measured>> {
  const rounds: Record<string, Awaited<ReturnType<typeof measureOnce>>[]> = {};
  for (const [name, subject] of Object.entries(subjects)) {
    await measureOnce(subject, WARM_UP * MILLISECONDS);
    rounds[name] = [];
  }
  for (let round = 0; round < Number(values.rounds); round += 1) {
    for (const [name, subject] of Object.entries(subjects)) rounds[name]?.push(await measureOnce(subject));
  }
  return new Map(
    Object.entries(rounds).map(([name, all]) => [
      name,
      {
        perSecond: median(all.map(({ perSecond }) => perSecond)),
        perProcessorSecond: median(all.map(({ perProcessorSecond }) => perProcessorSecond)),
        bytes: all[0]?.bytes ?? 0,
      },
    ]),
  );
}

try {
  const { cached, uncached, page } = await startSites();
  const url = `${cached.baseURL}${page}`;
  const bare = await startBare(url);
  const fixed = await startStatic(url);
  const portOf = (origin: string) => Number(new URL(origin).port);
  const results = await measure({
    cached: { pid: cached.pid, port: portOf(cached.baseURL), path: page, acceptEncoding: "br" },
    bare: { pid: bare.pid, port: bare.port, path: page, acceptEncoding: "br" },
    static: { pid: fixed.pid, port: fixed.port, path: "/", acceptEncoding: "identity" },
    staticPacked: { pid: fixed.pid, port: fixed.port, path: "/", acceptEncoding: "gzip" },
    uncached: { pid: uncached.pid, port: portOf(uncached.baseURL), path: page, acceptEncoding: "br" },
    rendered: { pid: fixed.pid, port: fixed.port, path: RENDERED_PATH, acceptEncoding: "identity" },
  });
  const text = report(results, await sizesOf(url), {
    rounds: Number(values.rounds),
    connections: CONNECTIONS,
    cores: cpus().length,
    isPinned: canPin,
  });
  process.stdout.write(text);
  if (values.write !== undefined) writeFileSync(values.write, text);
} finally {
  for (const stop of stops.reverse()) await stop();
}
