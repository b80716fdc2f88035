import { type ModelFailure, modelFailureWords } from "@/domain/extraction/extractor-label";

/**
 * A language model that did not do its part. It holds nothing of what was sent or answered: neither article nor key can
 * get into a log or onto a page with it.
 */
export class LanguageModelFailure extends Error {
  constructor(
    readonly code: ModelFailure,
    /** The HTTP status, where the server answered with one that tells of an error. */
    readonly status?: number,
  ) {
    super(`The language model ${modelFailureWords[code]}${status === undefined ? "" : ` (HTTP status ${status})`}.`);
  }
}
