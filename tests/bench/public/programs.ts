import { type ChildProcess, execFile, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { typescriptLoader } from "@/scripts/setup/project.mjs";
import { untilAnswering } from "@/scripts/setup/server.mjs";
import { root } from "@/tests/harness/source-tree";
import { type Load, type LoadResult, loadResultSchema } from "./load-schema";

/** What is measured runs on the first core and what asks on the second, where taskset can part them. */
const SERVER_CORE = "0";
const CLIENT_CORE = "1";

export const canPin = spawnSync("taskset", ["-c", CLIENT_CORE, "true"]).status === 0;

const program = (name: string) => [...typescriptLoader(), path.join(root, "tests/bench/public", name)];
const environment = { ...process.env, TSX_TSCONFIG_PATH: path.join(root, "tsconfig.json") };

/** Keeps a running process, with all its threads, on the core of what is measured. */
export function pinServer(pid: number | undefined): void {
  if (canPin && pid !== undefined) spawnSync("taskset", ["-acp", SERVER_CORE, String(pid)]);
}

/**
 * The processor time a process has taken so far, in seconds; null where the system does not tell. On a machine that does
 * other things too, answers by it are steadier than answers by the clock.
 */
export function processorSeconds(pid: number | undefined): number | null {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return null;
  // Behind the name in brackets; Linux counts in hundredths of a second (proc_pid_stat(5), utime and stime).
  const fields = readFileSync(file, "utf8")
    .replace(/^.*\) /s, "")
    .split(" ");
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

export interface Running {
  port: number;
  pid: number | undefined;
  stop(): Promise<void>;
}

/** Starts a server program of its own and waits until it answers. */
export async function startServer(port: number, args: string[], cwd = root): Promise<Running> {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...environment, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", PORT: String(port) },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const stop = () => ended(child);
  if (!(await untilAnswering(`http://127.0.0.1:${port}`, child))) throw new Error(`${args.join(" ")} ended.`);
  pinServer(child.pid);
  return { port, pid: child.pid, stop };
}

async function ended(child: ChildProcess): Promise<void> {
  const closing = once(child, "close");
  child.kill("SIGKILL");
  await closing;
}

/** Node's bare server, which sends what the file holds. */
export function startBareServer(port: number, file: string): Promise<Running> {
  return startServer(port, [...program("bare-server.ts"), file]);
}

/** Puts a server under load from a process of its own. */
export async function underLoad(load: Load): Promise<LoadResult> {
  const args = [...program("load.ts"), JSON.stringify(load)];
  const [command, ...rest] = canPin
    ? ["taskset", "-c", CLIENT_CORE, process.execPath, ...args]
    : [process.execPath, ...args];
  const { stdout } = await promisify(execFile)(command ?? "", rest, { cwd: root, env: environment });
  return loadResultSchema.parse(JSON.parse(stdout));
}
