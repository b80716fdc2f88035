import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { connect, type Socket } from "node:net";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { deskEnvironment } from "@/tests/harness/set-up-process";
import { type StartedProject, startProject, untilServing } from "@/tests/harness/started-project";
import { credentialsIn, signInWaiting } from "@/tests/harness/waiting-sign-in";
import type { FaultFigure, FaultRun } from "./fault";

/** Stops of each kind. */
const STOPS = 4;

/** In milliseconds: the server's own deadline, and what a busy machine may add. */
const DEADLINE = 20_000;
const GRACE = 5000;

/** Keeps a server busy in one way; what it returns says afterwards whether that was taken care of. */
type Visit = (project: StartedProject, folder: string) => Promise<() => Promise<boolean>>;

const fine = async () => true;

async function open({ baseURL }: StartedProject, words: string): Promise<Socket> {
  const socket = connect(Number(new URL(baseURL).port), "127.0.0.1");
  socket.on("error", () => undefined);
  await once(socket, "connect");
  socket.write(words);
  return socket;
}

const ASK = "GET /claims HTTP/1.1\r\nHost: localhost\r\n\r\n";

const busyClients: Visit = async (project) => {
  for (let client = 0; client < 4; client += 1) {
    const socket = await open(project, ASK);
    await once(socket, "data");
    socket.on("data", () => socket.writable && socket.write(ASK));
    socket.write(ASK);
  }
  return fine;
};

const halfRequest: Visit = async (project) => {
  await open(project, "GET /claims HTTP/1.1\r\nHo");
  return fine;
};

const halfForm: Visit = async (project) => {
  const head = "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5000\r\n";
  await open(project, `${head}Content-Type: application/x-www-form-urlencoded\r\n\r\nemail=half`);
  return fine;
};

/** A sign-in that has to wait for another process's write: it must be stored and answered. */
const waitingWrite: Visit = async ({ baseURL, output }, folder) => {
  const file = path.join(folder, "claimdesk.db");
  const { release } = await signInWaiting(baseURL, file, credentialsIn(output(), "editor"));
  return async () => {
    const { status = 500, stored } = await release();
    return stored && status < 400;
  };
};

interface Kind {
  key: string;
  what: string;
  visit: Visit;
}

const kinds: Kind[] = [
  { key: "busy", what: "four busy keep-alive clients", visit: busyClients },
  { key: "half-request", what: "half a request", visit: halfRequest },
  { key: "half-form", what: "half a form", visit: halfForm },
  { key: "waiting-write", what: "a write that waits, which is stored and answered", visit: waitingWrite },
];

async function stopOnce(context: { folder: string }, { visit }: Kind, to: "process" | "group"): Promise<number> {
  const folder = mkdtempSync(path.join(context.folder, "stop-"));
  const project = await startProject({ env: deskEnvironment(folder) });
  try {
    await untilServing(project);
    const after = await visit(project, folder);
    const begun = performance.now();
    project.signal("SIGTERM", to);
    await sleep(500);
    const kept = await after();
    const code = await Promise.race([project.ended, sleep(DEADLINE + GRACE, undefined, { ref: false })]);
    return kept && code === 0 ? performance.now() - begun : Number.NaN;
  } finally {
    project.signal("SIGKILL", "group");
    await project.ended;
  }
}

export const stops: FaultRun = async (context) => {
  const figures: FaultFigure[] = [];
  const tries = Math.max(1, Math.round(STOPS * context.share));
  for (const kind of kinds) {
    for (const to of ["process", "group"] as const) {
      const times: number[] = [];
      for (let index = 0; index < tries; index += 1) times.push(await stopOnce(context, kind, to));
      const held = times.filter((time) => !Number.isNaN(time));
      const seconds = (Math.max(0, ...held) / 1000).toFixed(1);
      figures.push({
        key: `stop-${kind.key}-${to}`,
        what: `SIGTERM to the ${to} with ${kind.what}: ended with 0, at most ${(DEADLINE + GRACE) / 1000} s later`,
        tries,
        held: held.length,
        seen: `slowest ${seconds} s`,
      });
    }
  }
  return figures;
};
