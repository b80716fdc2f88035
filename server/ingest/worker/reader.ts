import { Worker } from "node:worker_threads";
import { workerScript } from "./worker-script";

/** Of a reader's JavaScript heap, in MiB. */
export const READER_MEMORY = 384;

/** In milliseconds: how long a reader waits for somebody to bring the next file. It holds some 100 MB meanwhile. */
const WAITS_FOR = 120_000;

declare global {
  // Next bundles this module more than once; the reader that waits is the whole process's.
  var claimdeskSpareReader: Worker | undefined;
}

/** A thread that reads one file: the one that waits, or a new one. */
export function takeReader(memory = READER_MEMORY): Worker {
  const spare = globalThis.claimdeskSpareReader;
  if (spare === undefined || memory !== READER_MEMORY) return startReader(memory);
  globalThis.claimdeskSpareReader = undefined;
  spare.ref();
  return spare;
}

/**
 * Has a reader wait for the next file, so that nobody waits for its start, which takes longer than most files do. It
 * reads one file like every other, and is ended where none comes.
 */
export function keepReaderReady(): void {
  if (globalThis.claimdeskSpareReader !== undefined) return;
  const reader = startReader(READER_MEMORY);
  globalThis.claimdeskSpareReader = reader;
  reader.unref();
  const forget = () => {
    if (globalThis.claimdeskSpareReader === reader) globalThis.claimdeskSpareReader = undefined;
  };
  // One that fails before it has a job is none; the next file starts its own, which says what is wrong.
  reader.once("error", forget);
  reader.once("exit", forget);
  setTimeout(() => {
    if (globalThis.claimdeskSpareReader === reader) void reader.terminate();
  }, WAITS_FOR).unref();
}

function startReader(memory: number): Worker {
  const { file, env } = workerScript();
  return new Worker(file, {
    name: "reader",
    execArgv: [],
    env,
    resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
  });
}
