import { exportsAtOnce } from "./exports";
import type { FaultRun } from "./fault";
import { startOnFullDisk } from "./full-disk";
import { killDuringSetUp } from "./kills";
import { locks } from "./locks";
import { manyFieldsRun } from "./many-fields";
import { memory } from "./memory";
import { postgresqlAway } from "./postgresql-away";
import { stops } from "./stops";
import { strangeRequestRun } from "./strange-requests";

/** Every kind of fault, by its name on the command line. */
export const faultRuns: Record<string, FaultRun> = {
  exports: exportsAtOnce,
  "postgresql-away": postgresqlAway,
  kills: killDuringSetUp,
  stops,
  "full-disk": startOnFullDisk,
  locks,
  memory,
  "many-fields": manyFieldsRun,
  "strange-requests": strangeRequestRun,
};
