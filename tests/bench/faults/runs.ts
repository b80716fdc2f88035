import { demoteEditors } from "./demotions";
import { deskForms } from "./desk-forms";
import { exportsAtOnce } from "./exports";
import type { FaultRun } from "./fault";
import { fillDisk } from "./full-disk";
import { guessPasswords } from "./guessing";
import { heldForms } from "./held-forms";
import { killDuringSetUp } from "./kills";
import { locks } from "./locks";
import { longArticles } from "./long-articles";
import { manyFieldsRun } from "./many-fields";
import { memory } from "./memory";
import { postgresqlAway } from "./postgresql-away";
import { startOnFullDisk } from "./start-on-full-disk";
import { stops } from "./stops";
import { strangeRequestRun } from "./strange-requests";

/** Every kind of fault, by its name on the command line. */
export const faultRuns: Record<string, FaultRun> = {
  exports: exportsAtOnce,
  "postgresql-away": postgresqlAway,
  kills: killDuringSetUp,
  stops,
  "start-on-full-disk": startOnFullDisk,
  locks,
  memory,
  "held-forms": heldForms,
  "many-fields": manyFieldsRun,
  "strange-requests": strangeRequestRun,
  demotions: demoteEditors,
  "full-disk": fillDisk,
  guessing: guessPasswords,
  "desk-forms": deskForms,
  "long-articles": longArticles,
};
