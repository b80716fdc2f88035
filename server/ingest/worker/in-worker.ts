import type { z } from "zod";
import type { ReadingJob } from "./messages";
import { keepReaderReady, READER_MEMORY, takeReader } from "./reader";

/** Why a worker gave no answer of its own. */
export type WorkerProblem = "too_long" | "too_much_memory" | "busy" | "aborted";

export type WorkerAnswer<T> = { ok: true; value: T } | { ok: false; problem: WorkerProblem };

export interface WorkerLimits {
  /** From the start of the work, without the wait for a turn, in milliseconds. */
  readonly deadline: number;
  /** Of the worker's JavaScript heap, in MiB. */
  readonly memory: number;
  /** By how much the whole process may grow meanwhile, in MiB: what is unpacked lies outside of that heap. */
  readonly growth: number;
}

const LIMITS: WorkerLimits = { deadline: 60_000, memory: READER_MEMORY, growth: 1024 };
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
 * Has a file or a text read in a thread of its own, within limits of time and memory. Bytes are copied and stay the
 * caller's.
 * @param answer what is answered to such a job
 * @param signal ends the work, and the wait for it, where nobody wants it any longer
 * @throws Error where the reader itself is at fault
 */
export async function inWorker<T>(
  job: ReadingJob,
  answer: z.ZodType<T>,
  signal?: AbortSignal,
  limits = LIMITS,
): Promise<WorkerAnswer<T>> {
  if (signal?.aborted) return gaveUp("aborted");
  const { waiting } = turns();
  if (turns().running >= MOST_AT_ONCE) {
    if (waiting.length >= MOST_WAITING) return gaveUp("busy");
    if (!(await turn(waiting, signal))) return gaveUp("aborted");
  } else turns().running += 1;
  try {
    return signal?.aborted ? gaveUp("aborted") : await work(job, answer, signal, limits);
  } finally {
    // A turn is handed on without being given up, so that nobody comes in between.
    const next = waiting.shift();
    if (next === undefined) turns().running -= 1;
    else next();
  }
}

function gaveUp(problem: WorkerProblem): { ok: false; problem: WorkerProblem } {
  return { ok: false, problem };
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

function work<T>(
  job: ReadingJob,
  answer: z.ZodType<T>,
  signal: AbortSignal | undefined,
  limits: WorkerLimits,
): Promise<WorkerAnswer<T>> {
  const worker = takeReader(limits.memory);
  return new Promise<WorkerAnswer<T>>((resolve, reject) => {
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
    worker.once("message", (message: unknown) => {
      const parsed = answer.safeParse(message);
      if (parsed.success) resolve({ ok: true, value: parsed.data });
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
      reject(
        new Error(`The reader of ${job.kind === "original" ? job.name : job.kind} ended with ${code} and no answer.`),
      );
    });
    worker.postMessage(job);
  }).finally(async () => {
    await worker.terminate();
    keepReaderReady();
  });
}
