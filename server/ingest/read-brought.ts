import { fileKindOf } from "./files/kinds";
import { type BroughtIn, isPlainText, type OriginalReading, readOriginal } from "./read-original";
import { inWorker, type WorkerProblem } from "./worker/in-worker";
import { originalReadingSchema } from "./worker/messages";

/**
 * In bytes. What is shorter is read within some tens of milliseconds whatever is in it; a page of 16 KB can be made to
 * take a third of a second, and one of 200 KB several. Only of a plain text are letters counted and nothing else done.
 */
export const SHORT = { page: 4000, plainText: 100_000 };

/** Why a file was not read to its end, each in words for the person who waits. */
export const readingProblems: Record<WorkerProblem, string> = {
  too_long: "Reading this file takes too long. Bring the part with the article, or paste the text instead.",
  too_much_memory:
    "Reading this file takes too much memory. Bring the part with the article, or paste the text instead.",
  busy: "Many files are being read at this moment. Try again in a minute.",
  aborted: "Reading this file was broken off.",
};

/**
 * Reads what somebody brought, as `readOriginal` does: in a worker with limits of time and memory unless it is certainly
 * short, so that nobody else waits for it.
 * @throws Error where the reader itself is at fault
 */
export async function readBrought(brought: BroughtIn, signal?: AbortSignal): Promise<OriginalReading> {
  if (isShort(brought)) return readOriginal(brought);
  const reading = await inWorker({ kind: "original", ...brought }, originalReadingSchema, signal);
  return reading.ok ? reading.value : { kind: "refused", message: readingProblems[reading.problem] };
}

function isShort(brought: BroughtIn): boolean {
  const { bytes, name, mediaType } = brought;
  if (fileKindOf(bytes, name, mediaType) !== null) return false;
  return bytes.length <= (isPlainText(brought) ? SHORT.plainText : SHORT.page);
}
