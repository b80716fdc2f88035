export const DOCUMENT_SPLITS = ["train", "dev", "test"] as const;

/** What a document may be used for: to learn from, to set calibration and threshold on, or to measure alone. */
export type DocumentSplit = (typeof DOCUMENT_SPLITS)[number];

/**
 * The split of a document by the SHA-256 of its text (64 hex digits): of all documents about 80 % train, 10 % dev and
 * 10 % test. It follows from the text alone, so that no later article, label or version of Claimdesk moves it.
 *
 * @throws RangeError when the hash is none.
 */
export function documentSplit(textSha256: string): DocumentSplit {
  if (!/^[0-9a-f]{64}$/u.test(textSha256)) throw new RangeError(`No SHA-256 in lower-case hex: ${textSha256}`);
  const share = Number.parseInt(textSha256.slice(0, 8), 16) / 2 ** 32;
  if (share < 0.8) return "train";
  return share < 0.9 ? "dev" : "test";
}
