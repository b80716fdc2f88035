import { z } from "zod";
import { cutPage } from "@/domain/paging";
import type { PublishedCorrection } from "@/domain/publication/correction";
import type { EditionSummary, PublishedVerdict } from "@/domain/publication/published-verdict";
import { editionRow, publishedVerdictRow } from "@/domain/publication/stored-claim";
import { correctionRow } from "@/domain/publication/stored-correction";
import { Prisma } from "@/prisma/generated/sqlite/client";
import { allRows, inBatches } from "@/server/database/batches";
import { database } from "@/server/database/database";
import { claimContext, correction, publicClaim, publicEdition, published } from "@/server/database/public-columns";
import type { SlugPaging } from "./schema";

type ClaimContext = Prisma.ClaimGetPayload<{ select: typeof claimContext }>;

function verdictOf(claim: ClaimContext, verdict: unknown): PublishedVerdict {
  return publishedVerdictRow.parse({ ...claim, verdict, firstPublishedAt: claim.verdicts.at(-1)?.publishedAt });
}

export interface PublishedClaim {
  /** The edition asked for, which may be withdrawn. */
  verdict: PublishedVerdict;
  /** Every public version, the latest first. */
  editions: EditionSummary[];
  /** The latest first. */
  corrections: PublishedCorrection[];
}

/**
 * A claim that is or was public, in its latest edition or in the one given, with its public notices; none where nothing
 * of that slug, or no such edition, was ever published.
 */
export async function findPublishedClaim(slug: string, edition?: number): Promise<PublishedClaim | null> {
  const { read } = await database();
  const claim = await read.claim.findFirst({
    where: { slug, verdicts: { some: published } },
    select: claimContext,
  });
  const number = edition ?? claim?.verdicts[0]?.edition ?? null;
  if (claim === null || number === null) return null;
  const [verdict, corrections] = await Promise.all([
    read.verdict.findFirst({ where: { ...published, claimId: claim.id, edition: number }, select: publicEdition }),
    listCorrectionsOf(claim.id),
  ]);
  if (verdict === null) return null;
  return {
    verdict: verdictOf(claim, verdict),
    editions: editionRow.array().parse(claim.verdicts),
    corrections: correctionRow.array().parse(corrections),
  };
}

const correctionWithId = { ...correction, id: true } as const satisfies Prisma.CorrectionSelect;
type CorrectionRow = Prisma.CorrectionGetPayload<{ select: typeof correctionWithId }>;

/** Public notices on a claim's verdicts, the latest first; ids rise with time. */
async function listCorrectionsOf(claimId: string): Promise<CorrectionRow[]> {
  const { read } = await database();
  return allRows<CorrectionRow>((last, take) =>
    read.correction.findMany({
      where: {
        verdictBefore: { ...published, claimId },
        OR: [{ verdictAfterId: null }, { verdictAfter: published }],
        ...(last === undefined ? {} : { id: { lt: last.id } }),
      },
      orderBy: { id: "desc" },
      take,
      select: correctionWithId,
    }),
  );
}

/** What can have had another name in its address before. */
export type NamedKind = "claim" | "article" | "claimant" | "topic";

/** The slug of what had this one before; none where nothing of the kind had it. */
export async function findPresentSlug(kind: NamedKind, slug: string): Promise<string | null> {
  const { read } = await database();
  const former = await read.formerSlug.findUnique({ where: { kind_slug: { kind, slug } } });
  if (former === null) return null;
  const named = { where: { id: former.subjectId }, select: { slug: true } } as const;
  const find = {
    claim: () => read.claim.findUnique(named),
    article: () => read.article.findUnique(named),
    claimant: () => read.claimant.findUnique(named),
    topic: () => read.topic.findUnique(named),
  };
  return (await find[kind]())?.slug ?? null;
}

/** The standing verdicts of these claims, `claimIds` being in order, in the order of their ids; none of those of which nothing stands. */
export async function findStanding(claimIds: readonly string[]): Promise<PublishedVerdict[]> {
  const { read } = await database();
  const rows = await inBatches(claimIds, (batch) =>
    read.claim.findMany({
      where: { ...publicClaim, id: { in: batch } },
      orderBy: { id: "asc" },
      take: batch.length,
      select: { ...claimContext, publication: { select: { verdict: { select: publicEdition } } } },
    }),
  );
  return rows.map((row) => verdictOf(row, row.publication?.verdict));
}

const countedRow = z.object({ slug: z.string(), name: z.string(), count: z.coerce.number() });

/** What has a page of its own and public claims, with how many. */
export type CountedName = z.infer<typeof countedRow>;

export interface CountedNamePage {
  names: CountedName[];
  /** Cursors of the neighbouring pages, where there are any: slugs. */
  previous: string | null;
  next: string | null;
}

/**
 * A page of claimants, topics or the like, by the letters of their slugs, at most `limit` of them.
 * @param joined the table of them as `n`, joined with the publications that count for each
 */
export async function listCountedNames(
  joined: Prisma.Sql,
  { before, after }: SlugPaging,
  limit: number,
): Promise<CountedNamePage> {
  const { read } = await database();
  const upwards = before !== undefined && after === undefined;
  const place = upwards
    ? Prisma.sql`WHERE n."slug" < ${before}`
    : after === undefined
      ? Prisma.empty
      : Prisma.sql`WHERE n."slug" > ${after}`;
  const order = upwards ? Prisma.sql`DESC` : Prisma.sql`ASC`;
  const found = countedRow.array().parse(
    await read.$queryRaw`
      SELECT n."slug" AS "slug", n."name" AS "name", COUNT(*) AS "count" FROM ${joined}
      ${place} GROUP BY n."slug", n."name" ORDER BY n."slug" ${order} LIMIT ${limit + 1}`,
  );
  const page = cutPage(found, limit, { upwards, isTop: before === undefined && after === undefined });
  if (page === null) return listCountedNames(joined, { before: undefined, after: undefined }, limit);
  return {
    names: page.shown,
    previous: page.hasEarlier ? (page.shown.at(0)?.slug ?? null) : null,
    next: page.hasLater ? (page.shown.at(-1)?.slug ?? null) : null,
  };
}
