import { z } from "zod";
import { cutPage } from "@/domain/paging";
import { claimantKindSchema } from "@/domain/publication/claimant";
import type { SlugPaging } from "@/features/publications/schema";
import { Prisma } from "@/prisma/generated/sqlite/client";
import { database } from "@/server/database/database";

const listedRow = z.object({ slug: z.string(), name: z.string(), count: z.coerce.number() });
export type ListedClaimant = z.infer<typeof listedRow>;

export interface ClaimantPage {
  claimants: ListedClaimant[];
  /** Cursors of the neighbouring pages, where there are any. */
  previous: string | null;
  next: string | null;
}

/** Those who made public claims, by the letters of their slugs, each with how many; cursors are slugs. */
export async function listClaimants({ before, after }: SlugPaging, limit: number): Promise<ClaimantPage> {
  const { read } = await database();
  const upwards = before !== undefined && after === undefined;
  const place = upwards
    ? Prisma.sql`WHERE n."slug" < ${before}`
    : after === undefined
      ? Prisma.empty
      : Prisma.sql`WHERE n."slug" > ${after}`;
  const order = upwards ? Prisma.sql`DESC` : Prisma.sql`ASC`;
  const found = listedRow.array().parse(
    await read.$queryRaw`
      SELECT n."slug" AS "slug", n."name" AS "name", COUNT(*) AS "count"
      FROM "Claimant" n JOIN "Verdict" v ON v."claimantId" = n."id" JOIN "Publication" p ON p."verdictId" = v."id"
      ${place} GROUP BY n."slug", n."name" ORDER BY n."slug" ${order} LIMIT ${limit + 1}`,
  );
  const page = cutPage(found, limit, { upwards, isTop: before === undefined && after === undefined });
  if (page === null) return listClaimants({ before: undefined, after: undefined }, limit);
  return {
    claimants: page.shown,
    previous: page.hasEarlier ? (page.shown.at(0)?.slug ?? null) : null,
    next: page.hasLater ? (page.shown.at(-1)?.slug ?? null) : null,
  };
}

const claimantRow = z.object({
  slug: z.string(),
  name: z.string(),
  kind: claimantKindSchema.nullable(),
  sameAs: z.string().nullable(),
});
export type PublicClaimant = z.infer<typeof claimantRow>;

/** Somebody of whom at least one claim is public; none otherwise. */
export async function findClaimant(slug: string): Promise<PublicClaimant | null> {
  const { read } = await database();
  const row = await read.claimant.findFirst({
    where: { slug, verdicts: { some: { publication: { isNot: null } } } },
    select: { slug: true, name: true, kind: true, sameAs: true },
  });
  return row === null ? null : claimantRow.parse(row);
}
