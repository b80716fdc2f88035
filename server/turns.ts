import { setImmediate } from "node:timers/promises";

/**
 * A pause that lets everything else that waits run once. What resolves in microtasks alone, as answers of SQLite's driver
 * do, never lets the process take a request, send a byte or see that a reader has gone.
 * @param every how long it may go on without one, in milliseconds: 0 for a pause each time
 */
export function pausesEvery(every: number): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < every) return;
    await setImmediate();
    last = performance.now();
  };
}
