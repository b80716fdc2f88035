import type { FaultRun } from "./fault";
import { manyFieldsRun } from "./many-fields";
import { strangeRequestRun } from "./strange-requests";

/** Every kind of fault, by its name on the command line. */
export const faultRuns: Record<string, FaultRun> = {
  "many-fields": manyFieldsRun,
  "strange-requests": strangeRequestRun,
};
