import { parentPort } from "node:worker_threads";
import { readOriginal } from "@/server/ingest/read-original";
import { readingJobSchema } from "./messages";

/** A thread of its own that reads one file and is gone, so that no file holds up the server or takes its memory. */
const port = parentPort;
if (port === null) throw new Error("This program is a worker's; it is started by server/ingest/worker/in-worker.ts.");
port.once("message", async (message: unknown) => {
  port.postMessage(await readOriginal(readingJobSchema.parse(message)));
});
