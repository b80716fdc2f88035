import { setTimeout as sleep } from "node:timers/promises";
import type { PostgresServer } from "./postgres-server";

/** A way in which PostgreSQL can be away. */
export interface Outage {
  name: string;
  begin(server: PostgresServer): Promise<void>;
  end(server: PostgresServer): Promise<void>;
}

function signal(pids: readonly number[], name: NodeJS.Signals): void {
  for (const pid of pids) process.kill(pid, name);
}

const killed: Outage = {
  name: "killed",
  begin: async (server) => {
    const pids = server.processes();
    signal(pids.slice(0, 1), "SIGKILL");
    while (pids.some(isRunning)) await sleep(10);
  },
  end: (server) => server.serveAgain(),
};

/** Connections stand, and nothing is answered on them: as behind a network that drops packets. */
const silent: Outage = {
  name: "silent",
  begin: async (server) => signal(server.processes(), "SIGSTOP"),
  end: async (server) => signal(server.processes(), "SIGCONT"),
};

const stopped: Outage = {
  name: "stopped",
  begin: (server) => server.halt(),
  end: (server) => server.serveAgain(),
};

export const outages: readonly Outage[] = [stopped, killed, silent];

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
