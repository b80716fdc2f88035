import { z } from "zod";
import { ingestedArticleSchema } from "@/domain/ingest/ingested-article";

/** What the worker is asked: to read what somebody brought, see `BroughtIn`. */
export const readingJobSchema = z.object({
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  name: z.string(),
  mediaType: z.string(),
  address: z.string().optional(),
  charset: z.string().optional(),
  encoding: z.string().optional(),
});

/** What it answers, see `OriginalReading`. */
export const originalReadingSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("read"), article: ingestedArticleSchema }),
  z.object({ kind: z.literal("refused"), message: z.string() }),
  z.object({
    kind: z.literal("encoding"),
    candidates: z.array(z.object({ encoding: z.string(), name: z.string(), preview: z.string() })),
  }),
]);
