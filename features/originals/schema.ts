import { z } from "zod";
import { neededWebAddressField } from "@/domain/fields";
import { encodingNames } from "@/domain/ingest/encodings";
import { newArticleSchema } from "@/features/articles/schema";

const noFile = "Choose a file first.";

/** What somebody brings to be read. Where none was chosen a browser sends an empty file without a proper name. */
export const broughtFileSchema = z.object({
  file: z
    .instanceof(File, { message: noFile })
    .refine(({ size, name }) => size > 0 || /\.[a-z0-9]+$/i.test(name), noFile),
});
export type BroughtFile = z.infer<typeof broughtFileSchema>;

/** The address of a page that is to be fetched. */
export const broughtAddressSchema = z.object({ address: neededWebAddressField });
export type BroughtAddress = z.infer<typeof broughtAddressSchema>;

export const originalIdSchema = z.object({ originalId: z.uuid() });
export type OriginalId = z.infer<typeof originalIdSchema>;

/** What the page showed of a reading, to be known again: see server/ingest/stored-reading.ts. */
const seen = z.string();

export const chosenEncodingSchema = originalIdSchema.extend({
  seen,
  encoding: z.string().refine((value) => value in encodingNames, "Choose the encoding in which the line reads right."),
});
export type ChosenEncoding = z.infer<typeof chosenEncodingSchema>;

const index = z.coerce.number().pipe(z.int32().nonnegative());

/** An original that is taken in as an article; `added` are the blocks wanted of those that were left out. */
export const takenInSchema = newArticleSchema.omit({ text: true, links: true }).extend({
  originalId: z.uuid(),
  seen,
  added: z
    .union([index.transform((one) => [one]), z.array(index).max(500)])
    .optional()
    .transform((given) => given ?? []),
  /** How its text is to be read, where that was asked: see server/ingest/pasted-text.ts. */
  reading: z.string().optional(),
});
export type TakenIn = z.infer<typeof takenInSchema>;
