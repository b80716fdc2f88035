/** Failed attempts to sign in that were counted together, and when the last of them was. */
export interface Failures {
  failures: number;
  lastAt: Date;
}

export interface Limit {
  /** Failures after which the next attempt need not wait. */
  free: number;
  /** What the wait, doubled by each further failure, never exceeds, in seconds. */
  longestWait: number;
}

/**
 * What is counted. One network's attempts on one account are braked soonest, since they are somebody guessing; a network
 * has more to spare, for offices share one; an account in all has most, so that guesses from everywhere find an end.
 */
export const limits = {
  pair: { free: 5, longestWait: 15 * 60 },
  network: { free: 30, longestWait: 5 * 60 },
  account: { free: 100, longestWait: 2 * 60 },
} as const satisfies Record<string, Limit>;

export type Counted = keyof typeof limits;

/** The longest of the waits, in seconds. */
export const LONGEST_WAIT = limits.pair.longestWait;

/** Wrong passwords from a browser that knows the account, before it counts as any other. */
export const FAILURES_OF_A_BROWSER = 10;

/** Failures are forgotten when none has followed for so long, in milliseconds. */
export const FORGOTTEN_AFTER = 24 * 60 * 60 * 1000;

/** How many seconds the next attempt has to wait yet; 0 when it may be made. */
export function waitFor(limit: Limit, counted: Failures | null, now: Date): number {
  if (counted === null || isForgotten(counted, now) || counted.failures < limit.free) return 0;
  // Beyond 30 doublings every wait is the longest.
  const wait = Math.min(2 ** Math.min(counted.failures - limit.free, 30), limit.longestWait);
  const waited = Math.max(0, (now.getTime() - counted.lastAt.getTime()) / 1000);
  return Math.max(0, Math.ceil(wait - waited));
}

/** The count with one more failure. */
export function withFailure(counted: Failures | null, now: Date): Failures {
  const before = counted === null || isForgotten(counted, now) ? 0 : counted.failures;
  return { failures: before + 1, lastAt: now };
}

function isForgotten({ lastAt }: Failures, now: Date): boolean {
  return now.getTime() - lastAt.getTime() > FORGOTTEN_AFTER;
}

/** A wait as people say it: "8 seconds", "15 minutes". */
export function waitInWords(seconds: number): string {
  if (seconds === 1) return "1 second";
  return seconds <= 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`;
}
