// @ts-check
import { spawn } from "node:child_process";
import { createServer, isIP } from "node:net";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { allocatorSettings } from "./memory.mjs";
import { root, SetupFailure, serverScript } from "./project.mjs";

/**
 * The address to listen on, when HOSTNAME names one. Containers and shells set HOSTNAME to the machine's name, which
 * is not meant as an address.
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | undefined} undefined: every address
 */
export function listenAddress(env) {
  const name = env.HOSTNAME ?? "";
  return name === "localhost" || isIP(name) !== 0 ? name : undefined;
}

/**
 * @param {string | undefined} address as listenAddress gives it
 * @param {number} port
 */
export function serverUrl(address, port) {
  const everywhere = address === undefined || address === "0.0.0.0" || address === "::";
  const host = everywhere ? "localhost" : address;
  return `http://${isIP(host) === 6 ? `[${host}]` : host}:${port}`;
}

/**
 * @param {string | undefined} address
 * @param {number} port 0 for any free one
 * @returns {Promise<number>} the port that could be opened; it is closed again
 */
export function probePort(address, port) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen({ port, host: address, exclusive: true }, () => {
      const opened = probe.address();
      probe.close(() =>
        opened === null || typeof opened === "string" ? reject(new Error("No port")) : resolve(opened.port),
      );
    });
  });
}

/**
 * @param {string | undefined} address
 * @param {number} port
 * @throws {SetupFailure} when it cannot be listened on
 */
export async function assertPortIsFree(address, port) {
  try {
    await probePort(address, port);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "EADDRINUSE") {
      throw new SetupFailure(
        `Port ${port} is taken by another program. Choose another one: PORT=${port + 1} npm start`,
      );
    }
    if (code === "EACCES")
      throw new SetupFailure(`Port ${port} may not be opened by this user. Choose one above 1023.`);
    if (code === "EADDRNOTAVAIL")
      throw new SetupFailure(`HOSTNAME is ${address}, which is no address of this machine.`);
    throw error;
  }
}

/**
 * Starts the server as a child: scripts/server.ts for the build, which is told of wishes to stop over a channel of its
 * own, or Next itself for developing.
 * @param {"start" | "dev"} mode
 * @param {{ address: string | undefined, port: number, env: NodeJS.ProcessEnv, stdio: import("node:child_process").StdioOptions }} options
 */
export function startNext(mode, { address, port, env, stdio }) {
  const program =
    mode === "dev"
      ? [path.join(root, "node_modules/next/dist/bin/next"), "dev", ...(address === undefined ? [] : ["-H", address])]
      : [serverScript];
  /** @type {{ PORT: string, HOSTNAME: string, NODE_ENV: "development" | "production" }} */
  const settings = {
    PORT: String(port),
    HOSTNAME: address ?? "",
    NODE_ENV: mode === "dev" ? "development" : "production",
  };
  return spawn(process.execPath, program, {
    cwd: root,
    env: { ...env, ...(mode === "start" ? allocatorSettings(env) : {}), ...settings },
    stdio: mode === "start" ? withChannel(stdio) : stdio,
    windowsHide: true,
  });
}

/**
 * @param {import("node:child_process").StdioOptions} stdio
 * @returns {import("node:child_process").StdioOptions}
 */
function withChannel(stdio) {
  return typeof stdio === "string" ? [stdio, stdio, stdio, "ipc"] : [...stdio, "ipc"];
}

/**
 * Waits until a server answers a request, with whatever status.
 * @param {string} url
 * @param {import("node:child_process").ChildProcess} child its process
 * @returns {Promise<boolean>} false when the process ended first
 */
export async function untilAnswering(url, child) {
  while (child.exitCode === null && child.signalCode === null) {
    try {
      await fetch(url, { redirect: "manual", signal: AbortSignal.timeout(120_000) });
      return true;
    } catch {
      await sleep(50);
    }
  }
  return false;
}
