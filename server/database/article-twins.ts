import { createHash } from "node:crypto";
import { fold } from "@/domain/search-text";
import { canonicalAddress } from "@/domain/twins/canonical-address";
import { differentPlaces } from "@/domain/twins/differences";
import { shinglesOf } from "@/domain/twins/shingles";
import { sketchOf } from "@/domain/twins/sketch";
import { type ShownTwin, twinKind } from "@/domain/twins/twin";
import type { Database, Transaction } from "./database";

/** What an article is known again by. */
export interface ArticleTraces {
  foldedSha256: string;
  canonicalUrlSha256: string | null;
  shingles: ReadonlySet<number>;
  bands: readonly number[];
}

/** Most articles whose texts are read to be compared, and of these most that are shown. */
const MAX_COMPARED = 6;
const MAX_SHOWN = 3;
/** Articles of one band that are looked at, newest first: many short notices may share one. */
const BAND_ROWS = 20;

export function tracesOf({ text, url }: { text: string; url: string | null }): ArticleTraces {
  const shingles = shinglesOf(text);
  return {
    foldedSha256: sha256(fold(text)),
    canonicalUrlSha256: addressTrace(url),
    shingles,
    bands: sketchOf(shingles),
  };
}

/** The value of Article.canonicalUrlSha256. */
export function addressTrace(url: string | null): string | null {
  const address = url === null ? null : canonicalAddress(url);
  return address === null ? null : sha256(address);
}

function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/** The columns of an article by which it is found. */
export function storedTraces({ foldedSha256, canonicalUrlSha256 }: ArticleTraces) {
  return { foldedSha256, canonicalUrlSha256 };
}

/** Writes the rows by which an article is found by its words. */
export async function storeSketch(tx: Transaction, articleId: string, { bands }: ArticleTraces): Promise<void> {
  await tx.articleSketch.createMany({ data: [...new Set(bands)].map((band) => ({ band, articleId })) });
}

type Reader = Pick<Database["read"], "article" | "articleSketch">;

/**
 * The ids of articles that may be twins of one with these traces, likeliest first: those with the same folded words or
 * the same address, then those that have most of their sketch in common with it. Reads by indexes alone, some ten
 * queries however many articles there are.
 */
export async function possibleTwins(read: Reader, traces: ArticleTraces): Promise<string[]> {
  const { foldedSha256, canonicalUrlSha256, bands } = traces;
  const newest = { orderBy: { id: "desc" }, take: MAX_COMPARED, select: { id: true } } as const;
  const certain = [
    ...(await read.article.findMany({ where: { foldedSha256 }, ...newest, take: MAX_COMPARED })),
    ...(canonicalUrlSha256 === null
      ? []
      : await read.article.findMany({ where: { canonicalUrlSha256 }, ...newest, take: MAX_COMPARED })),
  ];
  const inCommon = new Map<string, number>();
  for (const band of bands) {
    const rows = await read.articleSketch.findMany({
      where: { band },
      orderBy: { articleId: "desc" },
      take: BAND_ROWS,
      select: { articleId: true },
    });
    for (const { articleId } of rows) inCommon.set(articleId, (inCommon.get(articleId) ?? 0) + 1);
  }
  const likely = [...inCommon].sort(([, one], [, other]) => other - one).map(([id]) => id);
  return [...new Set([...certain.map(({ id }) => id), ...likely])].slice(0, MAX_COMPARED);
}

/** Which of these articles are twins of one that is about to be added, with how they differ from it. */
export async function twinsAmong(
  read: Reader,
  ids: readonly string[],
  { text, traces }: { text: string; traces: ArticleTraces },
): Promise<ShownTwin[]> {
  const shown: ShownTwin[] = [];
  for (const id of ids) {
    const other = await read.article.findUnique({
      where: { id },
      select: {
        title: true,
        publisher: true,
        text: true,
        createdAt: true,
        foldedSha256: true,
        canonicalUrlSha256: true,
      },
    });
    const kind = other === null ? null : twinKind(traces, { ...other, shingles: shinglesOf(other.text) });
    if (other === null || kind === null) continue;
    const { places, more } = differentPlaces(other.text, text);
    const { title, publisher, createdAt } = other;
    const addedOn = createdAt.toISOString().slice(0, 10);
    shown.push({ id, title, publisher, addedOn, ...kind, places, morePlaces: more });
    if (shown.length === MAX_SHOWN) break;
  }
  return shown;
}
