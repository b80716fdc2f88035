import type { FaultRun } from "./fault";
import { longArticles } from "./long-articles";

/** Every kind of fault, by its name on the command line. */
export const faultRuns: Record<string, FaultRun> = {
  "long-articles": longArticles,
};
