import { type EncodingCandidate, likelyEncodings } from "@/domain/ingest/decode-bytes";
import { encodingName, encodingOfLabel } from "@/domain/ingest/encodings";
import type { IngestedArticle } from "@/domain/ingest/ingested-article";
import { charsetOf } from "@/domain/ingest/media-type";
import { database } from "@/server/database/database";
import { keptUntil, waitingNow } from "@/server/database/waiting-originals";
import { seenReading, storedReading } from "@/server/ingest/stored-reading";

/** What somebody brought in and has not yet taken in as an article. */
export interface WaitingOriginal {
  id: string;
  name: string;
  createdAt: Date;
  /** When it is thrown away if it is no article by then. */
  keptUntil: Date;
}

/** So many wait for one person at most. */
export const MOST_WAITING = 20;

/** Those of a person, the newest first. */
export async function listWaitingOriginals(createdById: string): Promise<WaitingOriginal[]> {
  const { read } = await database();
  const rows = await read.original.findMany({
    where: { createdById, ...waitingNow() },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: MOST_WAITING,
    select: { id: true, name: true, createdAt: true },
  });
  return rows.map((row) => ({ ...row, keptUntil: keptUntil(row.createdAt) }));
}

/** What was read of it. */
export interface ReadOriginal extends WaitingOriginal {
  /** Where it was fetched from. */
  address: string | null;
  /** Null while its encoding is not known. */
  article: IngestedArticle | null;
  /** In which it was read; null while that is not known, and for files that have none. */
  encoding: string | null;
  /** By which it is known again what its page showed. */
  seen: string;
}

/** One that waits, whoever brought it: colleagues can go on with it. Null where there is none with this id. */
export async function findWaitingOriginal(id: string): Promise<ReadOriginal | null> {
  const { read } = await database();
  const row = await read.original.findFirst({
    where: { id, ...waitingNow() },
    select: { id: true, name: true, createdAt: true, address: true, reading: true },
  });
  if (row === null) return null;
  const { reading, ...original } = row;
  const { article, encoding } = storedReading(reading);
  return { ...original, keptUntil: keptUntil(row.createdAt), article, encoding, seen: seenReading(article) };
}

/** In which encodings one that waits may be written. */
export interface PossibleEncodings {
  /** The likely ones with a line read so: what its site says and how it was read, then the likeliest. */
  candidates: EncodingCandidate[];
  /** The one that its site says, in words; null where it says none. */
  said: string | null;
}

/** Null where there is none with this id. */
export async function findPossibleEncodings(id: string): Promise<PossibleEncodings | null> {
  const { read } = await database();
  const row = await read.original.findFirst({
    where: { id, ...waitingNow() },
    select: { bytes: true, mediaType: true, reading: true },
  });
  if (row === null) return null;
  const said = encodingOfLabel(charsetOf(row.mediaType) ?? "");
  const { encoding } = storedReading(row.reading);
  return {
    candidates: likelyEncodings(row.bytes, [said, encoding]),
    said: said === null ? null : encodingName(said),
  };
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
