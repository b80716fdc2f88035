import { z } from "zod";
import { ingestedArticleSchema } from "@/domain/ingest/ingested-article";

/** What the worker is asked: to read what somebody brought, see `BroughtIn`, or a text in Markdown that was pasted. */
export const readingJobSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("original"),
    bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
    name: z.string(),
    mediaType: z.string(),
    address: z.string().optional(),
    encoding: z.string().optional(),
  }),
  z.object({ kind: z.literal("markdown"), text: z.string() }),
]);
export type ReadingJob = z.infer<typeof readingJobSchema>;

/** What it answers to the first, see `OriginalReading`; to the second it answers with the article. */
export const originalReadingSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("read"), article: ingestedArticleSchema, encoding: z.string().nullable() }),
  z.object({ kind: z.literal("refused"), message: z.string() }),
  z.object({
    kind: z.literal("encoding"),
    candidates: z.array(z.object({ encoding: z.string(), name: z.string(), preview: z.string() })),
  }),
]);
