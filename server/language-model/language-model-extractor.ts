import type { ExtractionInput, Extractor } from "@/domain/extraction/extractor";
import { fallbackExtractorId, modelExtractorId } from "@/domain/extraction/extractor-label";
import { type Batch, batchSentences } from "./batches";
import { checkedClaims } from "./checked-claims";
import { type DraftClaim, draftClaims } from "./draft";
import { LanguageModelFailure } from "./failure";
import type { LanguageModelSettings } from "./settings";

/**
 * An extractor in which a language model drafts the claims and the built-in one cuts the sentences, gives the scores
 * and stands in where the model fails, which is logged in one line. Ends within the time of the settings.
 */
export function languageModelExtractor(settings: LanguageModelSettings, builtIn: Extractor): Extractor {
  return {
    id: modelExtractorId(settings.model, builtIn.id),
    async extract(article) {
      const found = await builtIn.extract(article);
      try {
        const batches = batchSentences(article.text, found.sentences);
        if (batches === null) throw new LanguageModelFailure("too_long");
        if (batches.length === 0) return found;
        const drafts = await draftInTime(settings, article, batches);
        const claims = checkedClaims(article, found, drafts);
        // Words in the article can talk a model into silence; the built-in extractor cannot be talked to.
        if (claims.length === 0 && found.claims.length > 0) throw new LanguageModelFailure("nothing_left");
        return { ...found, extractor: modelExtractorId(settings.model, found.extractor), claims };
      } catch (error) {
        if (!(error instanceof LanguageModelFailure)) throw error;
        console.warn(`${error.message} ${found.extractor} found the claims.`);
        return { ...found, extractor: fallbackExtractorId(found.extractor, error.code) };
      }
    },
  };
}

async function draftInTime(
  settings: LanguageModelSettings,
  article: ExtractionInput,
  batches: readonly Batch[],
): Promise<DraftClaim[]> {
  const over = new AbortController();
  const signal = AbortSignal.any([AbortSignal.timeout(settings.timeoutMs), over.signal]);
  try {
    // Loaded where a model is asked: most desks have none, and the command line starts the sooner.
    const { connect } = await import("./chat");
    return await draftClaims(connect(settings, signal), article, batches);
  } finally {
    // After one answer failed, nobody waits for the others.
    over.abort();
  }
}
