import { z } from "zod";
import { DOCUMENT_SPLITS } from "./document-split";

/** Names the shape of a line; a change that a reader of lines would notice makes it "claimdesk-label-2". */
export const LABEL_SCHEMA = "claimdesk-label-1";

/**
 * What reviewers said of a sentence: a found claim "accepted" or "dismissed", one "marked" by hand, or "unmarked" where
 * they went through the whole article and marked nothing in it.
 */
export const LABELS = ["accepted", "dismissed", "marked", "unmarked"] as const;

const rangeFields = { start: z.int().nonnegative(), end: z.int().positive() };
/** Null for the publication itself, and in doubt. */
const claimantSchema = z.string().min(1).nullable();

/** One line of exported labels. All offsets are UTF-16 code units into the text of the article, `end` exclusive. */
export const labelLineSchema = z
  .strictObject({
    schema: z.literal(LABEL_SCHEMA),
    article: z.strictObject({
      /** Of the UTF-8 bytes of its text, hex. */
      sha256: z.string().regex(/^[0-9a-f]{64}$/u),
      /** BCP 47. */
      language: z.string(),
      publishedOn: z.iso.date().nullable(),
    }),
    split: z.enum(DOCUMENT_SPLITS),
    /** The sentence that the claim shares most text with, as the extractor of this version cuts it. */
    sentence: z.strictObject({ ...rangeFields, text: z.string().min(1) }),
    label: z.enum(LABELS),
    /** What the extractor said; null where it had not found this claim. */
    found: z
      .strictObject({
        ...rangeFields,
        claimant: claimantSchema,
        checkWorthiness: z.number().min(0).max(1),
        extractor: z.string(),
      })
      .nullable(),
    /** What stands after the reviewers' corrections; null where they kept no claim. */
    kept: z.strictObject({ ...rangeFields, exact: z.string().min(1), claimant: claimantSchema }).nullable(),
    /** Whether reviewers changed what was found and is kept. */
    spanCorrected: z.boolean(),
    claimantCorrected: z.boolean(),
  })
  .refine(({ sentence }) => sentence.end - sentence.start === sentence.text.length, {
    message: "The offsets do not have the length of the sentence.",
    path: ["sentence"],
  });

export type LabelLine = z.infer<typeof labelLineSchema>;
