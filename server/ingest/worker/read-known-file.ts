import { fileProblems } from "@/server/ingest/files/file-reading";
import { fileKindOf } from "@/server/ingest/files/kinds";
import { inWorker, type WorkerReading, workerProblems } from "./in-worker";

/**
 * Reads a file whose kind is known by what is in it, in a worker; null where it is of no such kind, as plain text,
 * Markdown and web pages are.
 * @param name the file's own, without a folder
 */
export async function readKnownFile(
  bytes: Uint8Array,
  name: string,
  { mediaType = "", signal }: { mediaType?: string; signal?: AbortSignal } = {},
): Promise<WorkerReading | null> {
  const kind = fileKindOf(bytes, name, mediaType);
  if (kind === null) return null;
  if (kind === "locked") return { ok: false, problem: "encrypted" };
  if (kind === "old_word" || kind === "other_office") return { ok: false, problem: kind };
  return inWorker({ kind, bytes, name }, signal);
}

/** What a person is told who brought a file that could not be read. */
export function readingWords(problem: Extract<WorkerReading, { ok: false }>["problem"]): string {
  return { ...fileProblems, ...workerProblems }[problem];
}
