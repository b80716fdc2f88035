import { deskForms } from "./desk-forms";
import type { FaultRun } from "./fault";

/** Every kind of fault, by its name on the command line. */
export const faultRuns: Record<string, FaultRun> = {
  "desk-forms": deskForms,
};
