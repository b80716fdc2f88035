import { createWriteStream, rmSync } from "node:fs";
import path from "node:path";
import { programEnvironment } from "@/scripts/setup/environment.mjs";
import { type Person, prepareDatabase } from "@/scripts/setup/prepare.mjs";
import { probePort, startNext, untilAnswering } from "@/scripts/setup/server.mjs";
import { plainEnvironment } from "@/scripts/testing/plain-environment.mjs";
import { makeTemporaryFolder } from "./temporary-folder";

const loopback = "127.0.0.1";
const graceMs = 5000;

export interface WebServer {
  baseURL: string;
  dataDir: string;
  databaseUrl: string;
  /** Those whom the first start made, with the sample's. */
  people: Person[];
  pid: number | undefined;
  stop(): Promise<void>;
}

/**
 * Serves the present build from an empty data folder of its own, on a free port of this machine.
 * @param logFile where everything goes that the server says
 * @param changes to the settings: the database of another server, for one
 */
export async function startWebServer(logFile: string, changes: Record<string, string> = {}): Promise<WebServer> {
  const dataDir = makeTemporaryFolder();
  const port = await probePort(loopback, 0);
  const baseURL = `http://${loopback}:${port}`;
  const env = programEnvironment({
    ...plainEnvironment(process.env),
    PORT: String(port),
    CLAIMDESK_DATA: dataDir,
    DATABASE_URL: "",
    NEXTAUTH_URL: baseURL,
    ...changes,
  });
  const { created } = await prepareDatabase(env);
  const child = startNext("start", { address: loopback, port, env, stdio: ["ignore", "pipe", "pipe"] });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const log = createWriteStream(logFile);
  child.stdout?.pipe(log, { end: false });
  child.stderr?.pipe(log, { end: false });
  const stop = async () => {
    child.kill("SIGTERM");
    const impatience = setTimeout(() => child.kill("SIGKILL"), graceMs);
    await ended;
    clearTimeout(impatience);
    log.end();
    rmSync(dataDir, { recursive: true, force: true });
  };
  if (!(await untilAnswering(baseURL, child))) {
    await stop();
    throw new Error(`The server ended while starting; ${path.basename(logFile)} holds what it said.`);
  }
  return { baseURL, dataDir, databaseUrl: env.DATABASE_URL, people: created, pid: child.pid, stop };
}
