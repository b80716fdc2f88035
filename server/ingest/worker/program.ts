import { parentPort } from "node:worker_threads";
import { readerOf } from "@/server/ingest/files/readers";
import { readingJobSchema } from "./messages";

/** A thread of its own that reads one file and is gone, so that no file holds up the server or takes its memory. */
const port = parentPort;
if (port === null) throw new Error("This program is a worker's; it is started by server/ingest/worker/in-worker.ts.");
port.once("message", async (message: unknown) => {
  const { kind, bytes, name } = readingJobSchema.parse(message);
  const read = await readerOf(kind);
  port.postMessage(await read(bytes, name));
});
