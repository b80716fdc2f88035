/** Runs works side by side, up to so many at once; the others wait. A failed one stops no other. */
export interface Slots {
  /** Works that go ahead are begun before all others; within a lane they are begun in the order asked. */
  run<T>(lane: Lane, work: () => Promise<T>): Promise<T>;
}

export type Lane = "ahead" | "behind";

/** In how many seconds to come again where too many wait to sign in, as the header and the address say it. */
export const BUSY_RETRY_SECONDS = "5";

/** Thrown where so many wait already that a further one would wait too long; it was not begun. */
export class SlotsFull extends Error {
  constructor() {
    super("Too many wait already");
  }
}

/** @param longest how many may wait in each lane */
export function createSlots(most: number, longest: number): Slots {
  let free = most;
  const waiting: Record<Lane, (() => void)[]> = { ahead: [], behind: [] };
  return {
    async run(lane, work) {
      if (free > 0) free -= 1;
      else if (waiting[lane].length >= longest) throw new SlotsFull();
      else await new Promise<void>((begin) => waiting[lane].push(begin));
      try {
        return await work();
      } finally {
        const next = waiting.ahead.shift() ?? waiting.behind.shift();
        if (next === undefined) free += 1;
        else next();
      }
    },
  };
}
