import { exportsAtOnce } from "./exports";
import type { FaultRun } from "./fault";
import { locks } from "./locks";
import { memory } from "./memory";
import { postgresqlAway } from "./postgresql-away";

/** Every kind of fault, by its name on the command line. */
export const faultRuns: Record<string, FaultRun> = {
  exports: exportsAtOnce,
  "postgresql-away": postgresqlAway,
  locks,
  memory,
};
