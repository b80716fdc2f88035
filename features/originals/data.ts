import { type EncodingCandidate, likelyEncodings } from "@/domain/ingest/decode-bytes";
import { type IngestedArticle, ingestedArticleSchema } from "@/domain/ingest/ingested-article";
import { database } from "@/server/database/database";

/** What somebody brought in and has not yet taken in as an article. */
export interface WaitingOriginal {
  id: string;
  name: string;
  createdAt: Date;
}

/** So many wait for one person at most. */
export const MOST_WAITING = 20;

/** Those of a person, the newest first. */
export async function listWaitingOriginals(createdById: string): Promise<WaitingOriginal[]> {
  const { read } = await database();
  return read.original.findMany({
    where: { createdById, articleId: null },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: MOST_WAITING,
    select: { id: true, name: true, createdAt: true },
  });
}

/** What was read of it, or in which encodings it may be read. */
export type ReadOriginal = WaitingOriginal & { address: string | null } & (
    | { article: IngestedArticle; candidates: null }
    | { article: null; candidates: EncodingCandidate[] }
  );

/** One that waits, whoever brought it: colleagues can go on with it. Null where there is none with this id. */
export async function findWaitingOriginal(id: string): Promise<ReadOriginal | null> {
  const { read } = await database();
  const row = await read.original.findFirst({
    where: { id, articleId: null },
    select: { id: true, name: true, createdAt: true, address: true, reading: true },
  });
  if (row === null) return null;
  const { reading, ...original } = row;
  if (reading !== null) {
    return { ...original, article: ingestedArticleSchema.parse(reading), candidates: null };
  }
  const stored = await read.original.findUniqueOrThrow({ where: { id }, select: { bytes: true } });
  return { ...original, article: null, candidates: likelyEncodings(stored.bytes) };
}

/** The file that an article was taken in from. */
export interface OriginalFile {
  name: string;
  bytes: Uint8Array;
  sha256: string;
}

/** Null where an article has none: it was pasted, or there is no such article. */
export async function findOriginalFile(articleId: string): Promise<OriginalFile | null> {
  const { read } = await database();
  return read.original.findUnique({ where: { articleId }, select: { name: true, bytes: true, sha256: true } });
}
