import { z } from "zod";
import { cutPage } from "@/domain/paging";
import type { ListedClaim } from "@/domain/publication/listed-claim";
import type { PublishedVerdict } from "@/domain/publication/published-verdict";
import { facetRow, listedClaimRow } from "@/domain/publication/stored-list";
import { findStanding } from "@/features/publications/data";
import { Prisma } from "@/prisma/generated/sqlite/client";
import { inBatches } from "@/server/database/batches";
import { database } from "@/server/database/database";
import { listedClaim, publicClaim } from "@/server/database/public-columns";
import { matchesQuery } from "@/server/database/publication-search";
import { type ClaimSearch, FREE_TEXT } from "./schema";

const STREAM_BATCH = 200;

/** As many claimants, topics, publishers and articles as a select can offer; beyond that a reader searches. */
const MAX_FACETS = 100;

/** What is public: `p` with `v`, the verdict that stands, and `r`, its rating, which one in words does not have. */
const publications = Prisma.sql`
  FROM "Publication" p
  JOIN "Verdict" v ON v."id" = p."verdictId"
  LEFT JOIN "Rating" r ON r."id" = v."ratingId"`;

/** The day after, at midnight UTC: the first instant that is too late. */
function dayAfter(day: string): Date {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date;
}

function inArticle(condition: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`EXISTS (
    SELECT 1 FROM "Appearance" a JOIN "Article" t ON t."id" = a."articleId"
    WHERE a."claimId" = p."claimId" AND ${condition}
  )`;
}

/** The condition for each filter that is set. */
function conditions({ q, rating, claimant, topic, article, publisher, from, to }: ClaimSearch): Prisma.Sql[] {
  return [
    ...(q === undefined ? [] : [matchesQuery(q)]),
    ...(rating === undefined
      ? []
      : [rating === FREE_TEXT ? Prisma.sql`r."id" IS NULL` : Prisma.sql`r."key" = ${rating}`]),
    ...(claimant === undefined
      ? []
      : [Prisma.sql`v."claimantId" = (SELECT "id" FROM "Claimant" WHERE "slug" = ${claimant})`]),
    ...(topic === undefined
      ? []
      : [
          Prisma.sql`EXISTS (
            SELECT 1 FROM "ClaimTopic" ct JOIN "Topic" o ON o."id" = ct."topicId"
            WHERE ct."claimId" = p."claimId" AND o."slug" = ${topic}
          )`,
        ]),
    ...(article === undefined ? [] : [inArticle(Prisma.sql`t."slug" = ${article}`)]),
    ...(publisher === undefined ? [] : [inArticle(Prisma.sql`t."publisher" = ${publisher}`)]),
    ...(from === undefined ? [] : [Prisma.sql`v."publishedAt" >= ${new Date(`${from}T00:00:00Z`)}`]),
    ...(to === undefined ? [] : [Prisma.sql`v."publishedAt" < ${dayAfter(to)}`]),
  ];
}

function where(all: readonly Prisma.Sql[]): Prisma.Sql {
  return all.length === 0 ? Prisma.empty : Prisma.sql`WHERE ${Prisma.join([...all], " AND ")}`;
}

export interface ClaimPage {
  claims: ListedClaim[];
  /** How many match on all pages. */
  total: number;
  /** The cursors of the neighbouring pages, where there are any. */
  newer: number | null;
  older: number | null;
}

/**
 * Published claims that match, the latest publication first, at most `limit` of them: from the top, or those before or
 * after a cursor. A newer page that is not full gives the first page, as one beyond the end does.
 */
export async function listPublished(search: ClaimSearch, limit: number): Promise<ClaimPage> {
  const { read } = await database();
  const filters = conditions(search);
  const upwards = search.before === undefined && search.after !== undefined;
  const cursor = search.before ?? search.after;
  const place = cursor === undefined ? [] : [upwards ? Prisma.sql`p."id" > ${cursor}` : Prisma.sql`p."id" < ${cursor}`];
  const order = upwards ? Prisma.sql`ASC` : Prisma.sql`DESC`;
  const found = await read.$queryRaw<{ id: number }[]>`
    SELECT p."id" AS "id" ${publications} ${where([...filters, ...place])} ORDER BY p."id" ${order} LIMIT ${limit + 1}`;
  const page = cutPage(
    found.map(({ id }) => Number(id)),
    limit,
    { upwards, isTop: cursor === undefined },
  );
  if (page === null) return listPublished({ ...search, before: undefined, after: undefined }, limit);
  const counted = await read.$queryRaw<{ count: number | bigint }[]>`
    SELECT COUNT(*) AS "count" ${publications} ${where(filters)}`;
  return {
    claims: await listedClaims(page.shown),
    total: Number(counted[0]?.count ?? 0),
    newer: page.hasEarlier ? (page.shown.at(0) ?? null) : null,
    older: page.hasLater ? (page.shown.at(-1) ?? null) : null,
  };
}

/** `ids` from the highest down. */
async function listedClaims(ids: readonly number[]): Promise<ListedClaim[]> {
  const { read } = await database();
  const rows = await inBatches(ids, (batch) =>
    read.publication.findMany({
      where: { id: { in: batch } },
      orderBy: { id: "desc" },
      take: batch.length,
      select: { claim: { select: listedClaim } },
    }),
  );
  return rows.map(({ claim }) => listedClaimRow.parse(claim));
}

const foundRow = z.object({
  slug: z.string(),
  appearances: z.array(z.object({ exact: z.string(), article: z.object({ title: z.string() }) })),
});

/** What claims can be found by that lists do not show: quoted passages and titles of articles, by the claim's slug. */
export async function listHiddenTexts(slugs: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const { read } = await database();
  const rows = await inBatches(slugs, (batch) =>
    read.claim.findMany({
      where: { ...publicClaim, slug: { in: batch } },
      take: batch.length,
      select: {
        slug: true,
        appearances: {
          orderBy: { position: "asc" },
          select: { exact: true, article: { select: { title: true } } },
        },
      },
    }),
  );
  const claims = foundRow.array().parse(rows);
  return new Map(
    claims.map(({ slug, appearances }) => [
      slug,
      [...appearances.map(({ exact }) => exact), ...appearances.map(({ article }) => article.title)],
    ]),
  );
}

/**
 * Every verdict that stands and matches, in the order in which the claims were made, read in batches so that memory
 * stays bounded. A claim that is public all the while comes exactly once, whatever is published meanwhile.
 */
export async function* streamMatching(search: ClaimSearch): AsyncGenerator<PublishedVerdict> {
  const { read } = await database();
  const filters = conditions(search);
  for (let after = ""; ; ) {
    const found: { id: string }[] = await read.$queryRaw`
      SELECT p."claimId" AS "id" ${publications} ${where([...filters, Prisma.sql`p."claimId" > ${after}`])}
      ORDER BY p."claimId" LIMIT ${STREAM_BATCH}`;
    yield* await findStanding(found.map(({ id }) => id));
    const last = found.at(-1);
    if (last === undefined || found.length < STREAM_BATCH) return;
    after = last.id;
  }
}

/** A value to narrow a list by, and how many it would leave; verdicts in words have no label. */
export type Facet = z.infer<typeof facetRow>;

export type FacetName = "rating" | "claimant" | "topic" | "publisher" | "article";
export type Facets = Record<FacetName, Facet[]>;

/** What the claims that match can be narrowed by, each with how many there would be in place of what is chosen now. */
export async function listFacets(search: ClaimSearch): Promise<Facets> {
  const { read } = await database();
  const others = (name: FacetName) => where(conditions({ ...search, [name]: undefined }));
  const rating = read.$queryRaw`
    SELECT COALESCE(r."key", ${FREE_TEXT}) AS "value", MIN(r."label") AS "label", COUNT(*) AS "count"
    ${publications} ${others("rating")} GROUP BY r."key" ORDER BY MIN(r."value") IS NULL, MIN(r."value"), 2`;
  const claimant = read.$queryRaw`
    SELECT n."slug" AS "value", n."name" AS "label", COUNT(*) AS "count"
    ${publications} JOIN "Claimant" n ON n."id" = v."claimantId" ${others("claimant")}
    GROUP BY n."slug", n."name" ORDER BY COUNT(*) DESC, n."name" LIMIT ${MAX_FACETS}`;
  const topic = read.$queryRaw`
    SELECT o."slug" AS "value", o."name" AS "label", COUNT(*) AS "count"
    ${publications} JOIN "ClaimTopic" ct ON ct."claimId" = p."claimId" JOIN "Topic" o ON o."id" = ct."topicId"
    ${others("topic")} GROUP BY o."slug", o."name" ORDER BY COUNT(*) DESC, o."name" LIMIT ${MAX_FACETS}`;
  const articles = Prisma.sql`JOIN "Appearance" a ON a."claimId" = p."claimId" JOIN "Article" t ON t."id" = a."articleId"`;
  const publisher = read.$queryRaw`
    SELECT t."publisher" AS "value", t."publisher" AS "label", COUNT(DISTINCT p."id") AS "count"
    ${publications} ${articles} ${where([...conditions({ ...search, publisher: undefined }), Prisma.sql`t."publisher" IS NOT NULL`])}
    GROUP BY t."publisher" ORDER BY COUNT(DISTINCT p."id") DESC, t."publisher" LIMIT ${MAX_FACETS}`;
  const article = read.$queryRaw`
    SELECT t."slug" AS "value", t."title" AS "label", COUNT(DISTINCT p."id") AS "count"
    ${publications} ${articles} ${others("article")}
    GROUP BY t."id", t."slug", t."title" ORDER BY t."id" DESC LIMIT ${MAX_FACETS}`;
  const rows = await Promise.all([rating, claimant, topic, publisher, article]);
  const [ratings, claimants, topics, publishers, titles] = rows.map((facet) => facetRow.array().parse(facet));
  return {
    rating: ratings ?? [],
    claimant: claimants ?? [],
    topic: topics ?? [],
    publisher: publishers ?? [],
    article: titles ?? [],
  };
}
