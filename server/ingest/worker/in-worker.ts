import { Worker } from "node:worker_threads";
import type { BroughtIn, OriginalReading } from "@/server/ingest/read-original";
import { originalReadingSchema } from "./messages";
import { workerScript } from "./worker-script";

/** Why a worker gave no answer of its own, each in words for the person who waits. */
export const workerProblems = {
  too_long: "Reading this file takes too long. Bring the part with the article, or paste the text instead.",
  too_much_memory:
    "Reading this file takes too much memory. Bring the part with the article, or paste the text instead.",
  busy: "Many files are being read at this moment. Try again in a minute.",
  aborted: "Reading this file was broken off.",
} as const satisfies Record<string, string>;
export type WorkerProblem = keyof typeof workerProblems;

export interface WorkerLimits {
  /** From the start of the work, without the wait for a turn, in milliseconds. */
  readonly deadline: number;
  /** Of the worker's JavaScript heap, in MiB. */
  readonly memory: number;
  /** By how much the whole process may grow meanwhile, in MiB: what is unpacked lies outside of that heap. */
  readonly growth: number;
}

const LIMITS: WorkerLimits = { deadline: 60_000, memory: 384, growth: 1024 };
const MIB = 1024 * 1024;
/** In milliseconds: how often that is looked at. */
const WATCHED_EVERY = 200;

/** So many files are read at once, and so many wait for their turn; more are refused. */
const MOST_AT_ONCE = 2;
const MOST_WAITING = 16;

interface Turns {
  running: number;
  readonly waiting: (() => void)[];
}

declare global {
  // Next bundles this module more than once; the turns are the whole process's.
  var claimdeskReadingTurns: Turns | undefined;
}

function turns(): Turns {
  globalThis.claimdeskReadingTurns ??= { running: 0, waiting: [] };
  return globalThis.claimdeskReadingTurns;
}

/**
 * Reads a file in a thread of its own, within limits of time and memory. The bytes are copied and stay the caller's.
 * @param signal ends the work, and the wait for it, where nobody wants it any longer
 * @throws Error where the reader itself is at fault
 */
export async function inWorker(job: BroughtIn, signal?: AbortSignal, limits = LIMITS): Promise<OriginalReading> {
  if (signal?.aborted) return gaveUp("aborted");
  const { waiting } = turns();
  if (turns().running >= MOST_AT_ONCE) {
    if (waiting.length >= MOST_WAITING) return gaveUp("busy");
    if (!(await turn(waiting, signal))) return gaveUp("aborted");
  } else turns().running += 1;
  try {
    return signal?.aborted ? gaveUp("aborted") : await work(job, signal, limits);
  } finally {
    // A turn is handed on without being given up, so that nobody comes in between.
    const next = waiting.shift();
    if (next === undefined) turns().running -= 1;
    else next();
  }
}

function gaveUp(problem: WorkerProblem): OriginalReading {
  return { kind: "refused", message: workerProblems[problem] };
}

/** Waits for a turn; false where it was given up first. */
function turn(waiting: Turns["waiting"], signal: AbortSignal | undefined): Promise<boolean> {
  return new Promise((resolve) => {
    const begin = () => {
      signal?.removeEventListener("abort", giveUp);
      resolve(true);
    };
    const giveUp = () => {
      waiting.splice(waiting.indexOf(begin), 1);
      resolve(false);
    };
    waiting.push(begin);
    signal?.addEventListener("abort", giveUp, { once: true });
  });
}

function work(job: BroughtIn, signal: AbortSignal | undefined, limits: WorkerLimits): Promise<OriginalReading> {
  const { file, env } = workerScript();
  const worker = new Worker(file, {
    name: `reader of ${job.name}`,
    execArgv: [],
    env,
    resourceLimits: { maxOldGenerationSizeMb: limits.memory, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
  });
  return new Promise<OriginalReading>((resolve, reject) => {
    const refuse = (problem: WorkerProblem) => resolve(gaveUp(problem));
    const timer = setTimeout(() => refuse("too_long"), limits.deadline);
    const before = process.memoryUsage.rss();
    const watch = () => {
      if (process.memoryUsage.rss() - before >= limits.growth * MIB) refuse("too_much_memory");
    };
    const watching = setInterval(watch, WATCHED_EVERY);
    watch();
    const giveUp = () => refuse("aborted");
    signal?.addEventListener("abort", giveUp, { once: true });
    worker.once("message", (answer: unknown) => {
      const parsed = originalReadingSchema.safeParse(answer);
      if (parsed.success) resolve(parsed.data);
      else reject(parsed.error);
    });
    worker.once("error", (error: Error & { code?: unknown }) => {
      if (error.code === "ERR_WORKER_OUT_OF_MEMORY") refuse("too_much_memory");
      else reject(error);
    });
    worker.once("exit", (code) => {
      clearTimeout(timer);
      clearInterval(watching);
      signal?.removeEventListener("abort", giveUp);
      reject(new Error(`The reader of ${job.name} ended with ${code} and no answer.`));
    });
    worker.postMessage(job);
  }).finally(() => worker.terminate());
}
