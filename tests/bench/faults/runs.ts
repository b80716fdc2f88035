import type { FaultRun } from "./fault";
import { postgresqlAway } from "./postgresql-away";

/** Every kind of fault, by its name on the command line. */
export const faultRuns: Record<string, FaultRun> = {
  "postgresql-away": postgresqlAway,
};
