import { randomUUID } from "node:crypto";
import { open, realpath, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { outputWords } from "@/scripts/setup/output-words.mjs";
import { CommandFailure } from "./failure";

/** How much is written at once, in UTF-16 code units. */
const BATCH = 64 * 1024;

/**
 * Writes a file that is whole or not there: what stood in its place stands until then. A device or a pipe is written to
 * as it is.
 * @throws CommandFailure where it cannot be written; what the texts fail with goes through as it is
 */
export async function writeWhole(file: string, texts: AsyncIterable<string> | Iterable<string>): Promise<void> {
  const written = <T>(work: Promise<T>): Promise<T> =>
    work.catch((error: unknown) => {
      throw new CommandFailure(outputWords(error, file));
    });
  const before = await stat(file).catch(() => undefined);
  const place = before === undefined ? path.resolve(file) : await written(realpath(file));
  const isReplaced = before === undefined || before.isFile();
  const draft = isReplaced ? `${place}.${randomUUID()}.part` : place;
  const handle = await written(open(draft, isReplaced ? "wx" : "w", before?.mode));
  try {
    try {
      for await (const batch of inBatches(texts)) await written(handle.writeFile(batch));
      if (isReplaced) await written(handle.sync());
    } finally {
      await handle.close();
    }
    if (isReplaced) await written(rename(draft, place));
  } catch (error) {
    if (isReplaced) await rm(draft, { force: true });
    throw error;
  }
}

async function* inBatches(texts: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string> {
  let batch = "";
  for await (const text of texts) {
    batch += text;
    if (batch.length < BATCH) continue;
    yield batch;
    batch = "";
  }
  yield batch;
}
