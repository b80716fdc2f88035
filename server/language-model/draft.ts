import type { ExtractionInput } from "@/domain/extraction/extractor";
import { decompositionSchema, disambiguationSchema, readAnswer, selectionSchema } from "./answers";
import type { Batch, NumberedSentence } from "./batches";
import type { Ask } from "./chat";
import { questionFor } from "./questions";

/** A claim as the language model words it: nothing of it is checked but its form. */
export type DraftClaim = {
  readonly sentence: NumberedSentence;
  readonly quote: string;
  readonly claimant: string | null;
};

const BATCHES_AT_ONCE = 3;

/**
 * Has the language model draft claims in three steps: it selects sentences, disambiguates or refuses each, and
 * decomposes what is left into claims. A step sees only sentences that came through the one before it; a sentence that
 * an answer passes over, names without having been asked, or leaves open goes no further. Drafts come in the order of
 * the text.
 *
 * @throws LanguageModelFailure as soon as one answer fails
 */
export async function draftClaims(
  ask: Ask,
  article: ExtractionInput,
  batches: readonly Batch[],
): Promise<DraftClaim[]> {
  const drafts: DraftClaim[][] = [];
  const waiting = batches.entries();
  const work = async () => {
    for (const [index, batch] of waiting) drafts[index] = await draftBatch(ask, article, batch);
  };
  await Promise.all(Array.from({ length: BATCHES_AT_ONCE }, work));
  return drafts.flat();
}

async function draftBatch(ask: Ask, article: ExtractionInput, batch: Batch): Promise<DraftClaim[]> {
  const { selected } = readAnswer(selectionSchema, await ask(questionFor("select", article, batch)));
  const chosen = namedIn(batch.sentences, selected);
  if (chosen.length === 0) return [];

  const settled = readAnswer(
    disambiguationSchema,
    await ask(questionFor("disambiguate", article, batch, idsOf(chosen))),
  );
  const refused = new Set(settled.items.filter(({ clear }) => !clear).map(({ id }) => id));
  const clear = namedIn(
    chosen,
    settled.items.map(({ id }) => id),
  ).filter(({ id }) => !refused.has(id));
  if (clear.length === 0) return [];

  const { items } = readAnswer(decompositionSchema, await ask(questionFor("decompose", article, batch, idsOf(clear))));
  return clear.flatMap((sentence) =>
    items
      .filter(({ id }) => id === sentence.id)
      .flatMap(({ claims }) => claims)
      .map(({ quote, claimant }) => ({ sentence, quote, claimant: claimant ?? null })),
  );
}

function namedIn(sentences: readonly NumberedSentence[], ids: readonly number[]): NumberedSentence[] {
  const named = new Set(ids);
  return sentences.filter(({ id }) => named.has(id));
}

function idsOf(sentences: readonly NumberedSentence[]): number[] {
  return sentences.map(({ id }) => id);
}
