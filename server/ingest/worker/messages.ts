import { z } from "zod";
import { ingestedArticleSchema } from "@/domain/ingest/ingested-article";
import { fileProblems } from "@/server/ingest/files/file-reading";
import { fileKinds } from "@/server/ingest/files/kinds";

/** What the worker is asked: to read the bytes of one file. */
export const readingJobSchema = z.object({
  kind: z.enum(fileKinds.map(({ kind }) => kind)),
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  name: z.string(),
});
export type ReadingJob = z.infer<typeof readingJobSchema>;

const problemNames = z.string().refine((name): name is keyof typeof fileProblems => name in fileProblems);

/** What it answers. */
export const fileReadingSchema = z.discriminatedUnion("ok", [
  z.object({ ok: z.literal(true), article: ingestedArticleSchema }),
  z.object({ ok: z.literal(false), problem: problemNames }),
]);
