import { z } from "zod";
import { correctionKindSchema, type PublishedCorrection } from "./correction";
import { conclusionShape, ratingFace } from "./stored-conclusion";

const correctedVerdictRow = z
  .object({ ...conclusionShape, edition: z.number() })
  .transform((verdict) => ({ edition: verdict.edition, label: ratingFace(verdict).label }));

/** A public notice as stored, parsed into what the public is shown. */
export const correctionRow = z
  .object({
    kind: correctionKindSchema,
    reason: z.string(),
    createdAt: z.date(),
    verdictBefore: correctedVerdictRow,
    verdictAfter: correctedVerdictRow.nullable(),
  })
  .transform(({ kind, reason, createdAt, verdictBefore, verdictAfter }): PublishedCorrection => {
    return { kind, reason, madeAt: createdAt, before: verdictBefore, after: verdictAfter };
  });
