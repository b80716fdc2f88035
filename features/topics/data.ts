import { z } from "zod";
import { cutPage } from "@/domain/paging";
import type { SlugPaging } from "@/features/publications/schema";
import { Prisma } from "@/prisma/generated/sqlite/client";
import { database } from "@/server/database/database";

const listedRow = z.object({ slug: z.string(), name: z.string(), count: z.coerce.number() });
export type ListedTopic = z.infer<typeof listedRow>;

export interface TopicPage {
  topics: ListedTopic[];
  /** Cursors of the neighbouring pages, where there are any. */
  previous: string | null;
  next: string | null;
}

/** What public claims are about, by the letters of their slugs, each with how many; cursors are slugs. */
export async function listTopics({ before, after }: SlugPaging, limit: number): Promise<TopicPage> {
  const { read } = await database();
  const upwards = before !== undefined && after === undefined;
  const place = upwards
    ? Prisma.sql`WHERE o."slug" < ${before}`
    : after === undefined
      ? Prisma.empty
      : Prisma.sql`WHERE o."slug" > ${after}`;
  const order = upwards ? Prisma.sql`DESC` : Prisma.sql`ASC`;
  const found = listedRow.array().parse(
    await read.$queryRaw`
      SELECT o."slug" AS "slug", o."name" AS "name", COUNT(*) AS "count"
      FROM "Topic" o JOIN "ClaimTopic" ct ON ct."topicId" = o."id" JOIN "Publication" p ON p."claimId" = ct."claimId"
      ${place} GROUP BY o."slug", o."name" ORDER BY o."slug" ${order} LIMIT ${limit + 1}`,
  );
  const page = cutPage(found, limit, { upwards, isTop: before === undefined && after === undefined });
  if (page === null) return listTopics({ before: undefined, after: undefined }, limit);
  return {
    topics: page.shown,
    previous: page.hasEarlier ? (page.shown.at(0)?.slug ?? null) : null,
    next: page.hasLater ? (page.shown.at(-1)?.slug ?? null) : null,
  };
}

export interface PublicTopic {
  slug: string;
  name: string;
}

/** A topic of at least one public claim; none otherwise. */
export async function findTopic(slug: string): Promise<PublicTopic | null> {
  const { read } = await database();
  return read.topic.findFirst({
    where: { slug, claims: { some: { claim: { publication: { isNot: null } } } } },
    select: { slug: true, name: true },
  });
}
