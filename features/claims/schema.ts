import { z } from "zod";
import { claimVersionFields } from "@/domain/fields";
import { plainLine } from "@/domain/plain-line";
import { LONGEST_STATEMENT } from "@/domain/workflow/submission";

export const triageSchema = z.object({ ...claimVersionFields, decision: z.enum(["accept", "dismiss"]) });
export type Triage = z.infer<typeof triageSchema>;

/** UTF-16 offset at which a browser selection began; empty without one. */
const startSchema = z
  .string()
  .regex(/^\d{0,9}$/)
  .transform((value) => (value === "" ? undefined : Number(value)))
  .optional();

/** The stretch of the article that a person chose of those that were offered for the words they typed. */
const takeSchema = z
  .templateLiteral([z.int().nonnegative(), "-", z.int().positive()])
  .transform((value) => {
    const [start = 0, end = 0] = value.split("-").map(Number);
    return { start, end };
  })
  .optional();

const quoteSchema = z
  .string()
  .min(1, "Paste the words of the article that make the claim.")
  .max(1000, "A claim has at most 1,000 characters. Mark the sentence that makes it.");

const claimantField = z.string().transform(plainLine).pipe(z.string().max(200, "Keep the name to 200 characters."));

export const markSchema = z.object({
  articleId: z.string(),
  quote: quoteSchema,
  start: startSchema,
  take: takeSchema,
  claimant: claimantField.default(""),
});
export type Mark = z.infer<typeof markSchema>;

export const spanSchema = z.object({ ...claimVersionFields, quote: quoteSchema, start: startSchema, take: takeSchema });
export type Span = z.infer<typeof spanSchema>;

export const editClaimSchema = z.object({
  ...claimVersionFields,
  statement: z
    .string()
    .transform(plainLine)
    .pipe(
      z
        .string()
        .min(8, "Write the claim as one sentence that can be understood by itself.")
        .max(LONGEST_STATEMENT, `Keep the claim to ${LONGEST_STATEMENT} characters.`),
    ),
  claimant: claimantField,
});
export type EditedClaim = z.infer<typeof editClaimSchema>;

export const assignSchema = z.object({ ...claimVersionFields, assigneeId: z.string().min(1, "Choose a person.") });
export type Assignment = z.infer<typeof assignSchema>;

export const commentSchema = z.object({
  claimId: z.string(),
  body: z.string().trim().min(1, "Write the comment first.").max(5000, "Keep the comment to 5,000 characters."),
});
export type NewComment = z.infer<typeof commentSchema>;
