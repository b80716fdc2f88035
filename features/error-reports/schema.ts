import { z } from "zod";
import { outcomes } from "@/domain/error-report/outcome";
import { localeSchema } from "@/domain/interface/locale";
import { slugSchema } from "@/features/publications/schema";

/** In UTF-16 code units. */
export const LONGEST_MESSAGE = 5_000;
export const LONGEST_SOURCE = 2_000;

/** What a reader sends. Which field is wrong is told by name; the words for it are those of the reader's language. */
export const newReportSchema = z.object({
  slug: slugSchema,
  edition: z.coerce.number().int().min(1).max(999_999),
  locale: localeSchema,
  message: z.string().trim().min(10).max(LONGEST_MESSAGE),
  source: z.string().trim().max(LONGEST_SOURCE).default(""),
  email: z
    .union([z.literal(""), z.email().max(320)])
    .default("")
    .transform((email) => (email === "" ? null : email)),
});
export type NewReport = z.infer<typeof newReportSchema>;

export const reportAnswerSchema = z.object({
  reportId: z.uuid(),
  outcome: z.enum(outcomes, { error: "Choose what came of it." }),
  answer: z
    .string({ error: "Write what the reader will read." })
    .trim()
    .min(1, "Write what the reader will read.")
    .max(LONGEST_MESSAGE, "This is longer than 5,000 characters."),
});
export type ReportAnswer = z.infer<typeof reportAnswerSchema>;
