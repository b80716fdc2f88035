import { z } from "zod";

/** What a public notice on a published verdict says: it was wrong, it was overtaken, or it no longer stands. */
const correctionKinds = ["correction", "update", "retraction"] as const;
export const correctionKindSchema = z.enum(correctionKinds);
export type CorrectionKind = (typeof correctionKinds)[number];

/** A public notice, with the rating before and after it; none after a retraction. */
export interface PublishedCorrection {
  kind: CorrectionKind;
  reason: string;
  madeAt: Date;
  before: { edition: number; label: string };
  after: { edition: number; label: string } | null;
}
