import { type IngestedArticle, ingestedArticleSchema } from "@/domain/ingest/ingested-article";
import { markdownSigns, markdownSignWords } from "@/domain/ingest/markdown-signs";
import { accepted, type Result, refused } from "@/domain/result";
import { SHORT } from "./read-brought";
import { inWorker, type WorkerProblem } from "./worker/in-worker";

/** Why a text was not read as Markdown, each in words for the person who waits. */
const problems: Record<WorkerProblem, string> = {
  too_long: "Reading this text as Markdown takes too long. Keep it as it is, or add it in parts.",
  too_much_memory: "Reading this text as Markdown takes too much memory. Keep it as it is, or add it in parts.",
  busy: "Many files and texts are being read at this moment. Try again in a minute.",
  aborted: "Reading this text was broken off.",
};

/**
 * Reads a pasted text as Markdown, in a worker unless it is certainly short. Where a limit is met the person chooses
 * again how it is to be read.
 * @throws Error where the reader itself is at fault
 */
export async function readPastedMarkdown(text: string, signal?: AbortSignal): Promise<Result<IngestedArticle>> {
  if (Buffer.byteLength(text) <= SHORT.page) return accepted((await import("./markdown")).readMarkdown(text));
  const read = await inWorker({ kind: "markdown", text }, ingestedArticleSchema, signal);
  if (read.ok) return accepted(read.value);
  const words = markdownSignWords(markdownSigns(text) ?? {}) || "none of its marks";
  return refused("unavailable", "Nothing was added yet: say once more how this text is to be read.", {
    fields: { reading: problems[read.problem] },
    offer: { kind: "reading", joined: null, markdown: words },
  });
}
