import { fileKindOf } from "./files/kinds";
import { htmlSize } from "./html-size";
import { type BroughtIn, type OriginalReading, readOriginal } from "./read-original";
import { inWorker } from "./worker/in-worker";

/** Larger files of any kind take a moment to read. */
const LARGE_BYTES = 250_000;
/** Reading a page takes time that grows with the square of some of these; the pages of most newspapers have less. */
const LARGE_PAGE = { tags: 5_000, references: 20_000, attributes: 60_000, wordsInTag: 30_000 };

/**
 * Reads what somebody brought, as `readOriginal` does: in a worker with limits of time and memory where it may take
 * long, so that nobody else waits for it.
 * @throws Error where the reader itself is at fault
 */
export function readBrought(brought: BroughtIn, signal?: AbortSignal): Promise<OriginalReading> {
  return isHeavy(brought) ? inWorker(brought, signal) : readOriginal(brought);
}

function isHeavy({ bytes, name, mediaType }: BroughtIn): boolean {
  if (bytes.length > LARGE_BYTES || fileKindOf(bytes, name, mediaType) !== null) return true;
  const size = htmlSize(new TextDecoder("windows-1252").decode(bytes));
  return (
    size.tags > LARGE_PAGE.tags ||
    size.references > LARGE_PAGE.references ||
    size.attributes > LARGE_PAGE.attributes ||
    size.wordsInTag > LARGE_PAGE.wordsInTag
  );
}
