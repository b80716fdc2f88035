import { createHash } from "node:crypto";
import { z } from "zod";
import { type IngestedArticle, ingestedArticleSchema } from "@/domain/ingest/ingested-article";
import type { OriginalReading } from "./read-original";

const notes = z.array(z.string()).default([]);

/**
 * What is stored of a reading: the article, beside it the encoding that it was read in; or what is to be known of the
 * way a file came that waits for its encoding to be chosen.
 */
const storedReadingSchema = z.union([
  ingestedArticleSchema.extend({ arrival: notes, encoding: z.string().nullable().default(null) }),
  z.object({ arrival: notes }),
]);

export interface StoredReading {
  /** Null while its encoding is not known. */
  article: IngestedArticle | null;
  /** The Encoding Standard's name of the encoding that was read; null where the kind of file has none. */
  encoding: string | null;
  /** What is to be known of the way it came; among the notes of the article too. */
  arrival: string[];
}

/** A reading as it stands in the database; null stands for none. */
export function storedReading(value: unknown): StoredReading {
  const stored = storedReadingSchema.parse(value ?? {});
  if (!("text" in stored)) return { article: null, encoding: null, arrival: stored.arrival };
  const { arrival, encoding, ...article } = stored;
  return { article, encoding, arrival };
}

/** What is to be stored of a reading, with what is to be known of the way the file came. */
export function readingToStore(reading: Exclude<OriginalReading, { kind: "refused" }>, arrival: readonly string[]) {
  const known = { arrival: [...arrival] };
  if (reading.kind === "encoding") return known;
  const { article, encoding } = reading;
  return { ...article, notes: [...arrival, ...article.notes], encoding, ...known };
}

/** By which it is known whether a page shows what is stored; SHA-256, hex. */
export function seenReading(article: IngestedArticle | null): string {
  const shown = article === null ? null : [article.text, article.leftOut];
  return createHash("sha256").update(JSON.stringify(shown)).digest("hex");
}
