import { constants } from "node:os";
import { z } from "zod";

/** What scripts/setup/processes.mjs tells the server it runs: how often it was itself asked to stop so far. */
const passedOnSchema = z.object({ stopRequests: z.number().int() });

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** What ends the process in order, once there is something to end; before that it just ends. */
export interface StopRequests {
  stopWith(stop: () => Promise<void>): void;
}

/**
 * Listens for wishes to stop: the first has the process end in order, with 0, and the second ends it at once, with the
 * code of the signal. A signal to the whole process group comes twice, to this process and passed on by the one that
 * started it: it counts once. When that one is gone without a word, so is this one's reason to run.
 */
export function listenForStopRequests(): StopRequests {
  let received = 0;
  let passedOn = 0;
  let followed = 0;
  let stop: () => Promise<void> = async () => undefined;
  const follow = (code: number) => {
    const asked = Math.max(received, passedOn);
    if (asked > followed && followed > 0) process.exit(code);
    if (asked > 0 && followed === 0) {
      followed = asked;
      void stop().finally(() => process.exit(0));
    }
  };
  for (const signal of signals) {
    process.on(signal, () => {
      received += 1;
      follow(128 + constants.signals[signal]);
    });
  }
  process.on("message", (message) => {
    const parsed = passedOnSchema.safeParse(message);
    if (!parsed.success) return;
    passedOn = parsed.data.stopRequests;
    follow(128 + constants.signals.SIGTERM);
  });
  process.on("disconnect", () => {
    passedOn = Math.max(passedOn, 1);
    follow(128 + constants.signals.SIGTERM);
  });
  process.send?.({ passOnStopRequests: true });
  return {
    stopWith(wanted) {
      stop = wanted;
    },
  };
}
