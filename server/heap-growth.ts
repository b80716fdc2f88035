import { setFlagsFromString } from "node:v8";

/** How much larger than what was found in use the heap may grow before V8 clears it up, in per cent. */
const GROWTH = 50;

const bounds = /--(?:max[-_](?:old[-_]space|heap)[-_]size|optimize[-_]for[-_]size)/;

/** Whether Node's options bound the heap or say how thrifty V8 should be. */
export function boundsHeap(options: readonly string[]): boolean {
  return options.some((option) => bounds.test(option));
}

/**
 * Has V8 clear the heap up sooner. On a machine with some memory it lets it become up to four times as large as what is
 * used, and gives little of that back. A bound of the heap would do the same, but a form of 30 MB needs half a gigabyte
 * for a moment, and where the bound is reached V8 ends the process. Who has set a bound has chosen, and is left to it.
 */
export function growHeapSlowly({ NODE_OPTIONS = "" }: NodeJS.ProcessEnv): void {
  if (!boundsHeap([NODE_OPTIONS, ...process.execArgv])) setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
}
