import type { FaultRun } from "./fault";
import { startOnFullDisk } from "./full-disk";
import { killDuringSetUp } from "./kills";
import { postgresqlAway } from "./postgresql-away";
import { stops } from "./stops";

/** Every kind of fault, by its name on the command line. */
export const faultRuns: Record<string, FaultRun> = {
  "postgresql-away": postgresqlAway,
  kills: killDuringSetUp,
  stops,
  "full-disk": startOnFullDisk,
};
