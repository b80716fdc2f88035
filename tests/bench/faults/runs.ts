import type { FaultRun } from "./fault";
import { guessPasswords } from "./guessing";

/** Every kind of fault, by its name on the command line. */
export const faultRuns: Record<string, FaultRun> = {
  guessing: guessPasswords,
};
