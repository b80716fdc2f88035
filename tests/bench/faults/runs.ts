import { demoteEditors } from "./demotions";
import type { FaultRun } from "./fault";
import { fillDisk } from "./full-disk";
import { guessPasswords } from "./guessing";

/** Every kind of fault, by its name on the command line. */
export const faultRuns: Record<string, FaultRun> = {
  demotions: demoteEditors,
  "full-disk": fillDisk,
  guessing: guessPasswords,
};
