import { z } from "zod";
import { markdownField } from "@/domain/evidence/markdown-bounds";
import { claimVersionFields } from "@/domain/fields";
import { reasonTagSchema } from "@/domain/ratings/reason-tag";

/** A summary is one sentence that a reader takes in at a glance. */
export const LONGEST_SUMMARY = 240;

/** A group of checkboxes is absent, one value or several. */
const reasonTagsField = z
  .union([reasonTagSchema, z.array(reasonTagSchema)])
  .optional()
  .transform((value) => (value === undefined ? [] : [value].flat()));

/** A draft may be unfinished; what a submitted verdict needs is checked when it is submitted. */
export const verdictSchema = z.object({
  ...claimVersionFields,
  intent: z.enum(["save", "submit"]),
  ratingId: z.string().default(""),
  ratingText: z.string().trim().max(120, "Keep the conclusion to 120 characters.").default(""),
  summary: z.string().trim().max(LONGEST_SUMMARY, `Keep the summary to ${LONGEST_SUMMARY} characters, one sentence.`),
  rationale: markdownField(50_000, "Keep the rationale to 50,000 characters."),
  wouldChange: z.string().trim().max(2000, "Keep this to 2,000 characters."),
  reasonTags: reasonTagsField,
});
export type VerdictInput = z.infer<typeof verdictSchema>;

export const publishSchema = z.object({ ...claimVersionFields });
export type Publication = z.infer<typeof publishSchema>;

export const defaultScaleSchema = z.object({ scaleId: z.string() });
export type DefaultScale = z.infer<typeof defaultScaleSchema>;
