import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { root } from "@/scripts/setup/project.mjs";
import { probePort } from "@/scripts/setup/server.mjs";

const loopback = "127.0.0.1";

export interface StartedProject {
  baseURL: string;
  pid: number;
  /** Everything it has said so far. */
  output(): string;
  /** Resolves with its exit code when it has ended; 128 and more for a signal that it did not handle. */
  ended: Promise<number>;
  /** Sends a signal to the process that was started, or to its whole group. */
  signal(name: NodeJS.Signals, to?: "process" | "group"): void;
}

export interface StartOptions {
  /** The whole environment, beside HOSTNAME and PORT. */
  env: Record<string, string | undefined>;
  cwd?: string;
  args?: string[];
  /** The user to run as, where it is root who starts. */
  uid?: number;
}

/** Runs `node scripts/start.mjs` in a process group of its own, on a free port of this machine. */
export async function startProject({ env, cwd = root, args, uid }: StartOptions): Promise<StartedProject> {
  const port = await probePort(loopback, 0);
  const child = spawn(process.execPath, args ?? [path.join(root, "scripts/start.mjs")], {
    cwd,
    env: { ...env, HOSTNAME: loopback, PORT: String(port), NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  }
  const ended = once(child, "close").then(([code]) => Number(code ?? 255));
  const { pid } = child;
  if (pid === undefined) throw new Error("The project could not be started.");
  return {
    baseURL: `http://${loopback}:${port}`,
    pid,
    output: () => output,
    ended,
    signal: (name, to = "process") => {
      if (child.exitCode === null) process.kill(to === "group" ? -pid : pid, name);
    },
  };
}

/** Waits until the project says where it serves, which it does last. @throws Error with its output when it ends first */
export async function untilServing({ output, ended }: StartedProject): Promise<void> {
  let code: number | undefined;
  void ended.then((value) => {
    code = value;
  });
  while (!output().includes("Claimdesk is at")) {
    if (code !== undefined) throw new Error(`It ended with ${code}:\n${output()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
