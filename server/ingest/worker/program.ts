import { parentPort } from "node:worker_threads";
import { type ReadingJob, readingJobSchema } from "./messages";

/**
 * A thread of its own that reads one file or text and is gone, so that nothing that is read holds up the server, takes
 * its memory or leaves anything behind.
 */
const port = parentPort;
if (port === null) throw new Error("This program is a worker's; it is started by server/ingest/worker/reader.ts.");
port.once("message", async (message: unknown) => {
  port.postMessage(await answer(readingJobSchema.parse(message)));
});
// What nearly every job needs is loaded at once, so that a reader that waits for its job is ready.
await Promise.all([import("@/server/ingest/web-page"), import("@/domain/language/choose-language")]);

async function answer(job: ReadingJob): Promise<unknown> {
  if (job.kind === "original") return (await import("@/server/ingest/read-original")).readOriginal(job);
  return (await import("@/server/ingest/markdown")).readMarkdown(job.text);
}
