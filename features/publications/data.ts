import type { z } from "zod";
import type { PublishedCorrection } from "@/domain/publication/correction";
import type { ListedClaim, RatingTally } from "@/domain/publication/listed-claim";
import type { PublishedArticle, PublishedVerdict } from "@/domain/publication/published-verdict";
import {
  articlePassageRow,
  articleRow,
  correctionRow,
  facetRow,
  IN_WORDS,
  listedClaimRow,
  publishedVerdictRow,
  tallyClaims,
} from "@/domain/publication/stored-claim";
import { searchWords } from "@/domain/search-text";
import { Prisma } from "@/prisma/generated/sqlite/client";
import { database } from "@/server/database/database";
import {
  type ArticlePaging,
  type ClaimSearch,
  conclusion,
  FREE_TEXT,
  listedClaim,
  publicArticle,
  publicClaim,
  publishedVerdict,
  standingVerdict,
} from "./schema";

const STREAM_BATCH = 200;
/** As many claimants and articles as a select can offer; beyond that a reader searches. */
const MAX_FACETS = 100;

/** Claims with their standing verdicts: `c` and `v`, and `r`, the rating, which a verdict in words does not have. */
const standingRows = Prisma.sql`
  FROM "Verdict" v
  JOIN "Claim" c ON c."id" = v."claimId"
  LEFT JOIN "Rating" r ON r."id" = v."ratingId"
  WHERE c."publishedAt" IS NOT NULL AND c."slug" IS NOT NULL
    AND v."publishedAt" IS NOT NULL AND v."withdrawnAt" IS NULL AND v."edition" IS NOT NULL
    AND NOT EXISTS (
      SELECT 1 FROM "Verdict" later
      WHERE later."claimId" = v."claimId" AND later."edition" > v."edition"
        AND later."publishedAt" IS NOT NULL AND later."withdrawnAt" IS NULL
    )`;

function matching({ q, rating, claimant, article }: ClaimSearch): Prisma.Sql {
  const conditions: Prisma.Sql[] = [Prisma.empty];
  if (rating === FREE_TEXT) conditions.push(Prisma.sql`v."ratingId" IS NULL`);
  else if (rating !== undefined) conditions.push(Prisma.sql`r."key" = ${rating}`);
  if (claimant !== undefined) {
    conditions.push(Prisma.sql`c."claimantId" = (SELECT "id" FROM "Claimant" WHERE "slug" = ${claimant})`);
  }
  if (article !== undefined) {
    conditions.push(Prisma.sql`EXISTS (
      SELECT 1 FROM "Appearance" a JOIN "Article" t ON t."id" = a."articleId"
      WHERE a."claimId" = c."id" AND t."slug" = ${article}
    )`);
  }
  if (q !== undefined) {
    const words = searchWords(q);
    if (words.length === 0) conditions.push(Prisma.sql`1 = 0`);
    // Folded words hold letters and digits only, so none of them is a wildcard.
    for (const word of words) conditions.push(Prisma.sql`c."searchText" LIKE ${`%${word}%`}`);
  }
  return Prisma.join(conditions, " AND ");
}

export interface ClaimPage {
  claims: ListedClaim[];
  /** How many match on all pages. */
  total: number;
  /** The cursors of the neighbouring pages, where there are any. */
  newer: string | null;
  older: string | null;
}

/**
 * Published claims that match, the latest publication first, at most `limit` of them: from the top, or those before or
 * after a cursor. A cursor that names nothing published gives the first page, as does a newer page that is not full.
 */
export async function listPublished(search: ClaimSearch, limit: number): Promise<ClaimPage> {
  const { read } = await database();
  const matches = Prisma.sql`${standingRows} ${matching(search)}`;
  const upwards = search.before === undefined && search.after !== undefined;
  const place = await placeOf(search.before ?? search.after);
  const [comparison, order] = upwards ? [Prisma.sql`>`, Prisma.sql`ASC`] : [Prisma.sql`<`, Prisma.sql`DESC`];
  const beyond =
    place === null
      ? Prisma.empty
      : Prisma.sql`AND (v."publishedAt", v."id") ${comparison} (${place.publishedAt}, ${place.id})`;
  const found = await read.$queryRaw<{ id: string }[]>`
    SELECT c."id" AS "id" ${matches} ${beyond}
    ORDER BY v."publishedAt" ${order}, v."id" ${order} LIMIT ${limit + 1}`;
  if (upwards && (place === null || found.length < limit)) return listPublished({ ...search, after: undefined }, limit);
  const counted = await read.$queryRaw<{ count: number | bigint }[]>`SELECT COUNT(*) AS "count" ${matches}`;
  const more = found.length > limit;
  const ids = found.slice(0, limit).map(({ id }) => id);
  const claims = await listedClaims(upwards ? ids.reverse() : ids);
  return {
    claims,
    total: Number(counted[0]?.count ?? 0),
    newer: (upwards ? more : place !== null) ? cursorOf(claims.at(0)) : null,
    older: upwards || more ? cursorOf(claims.at(-1)) : null,
  };
}

function cursorOf(claim: ListedClaim | undefined): string | null {
  return claim === undefined ? null : `${claim.slug}~${claim.edition}`;
}

/** Where a cursor stands in the order of the list; none where it names no verdict that was ever public. */
async function placeOf(cursor: string | undefined): Promise<{ id: string; publishedAt: Date } | null> {
  const [slug, edition] = cursor?.split("~") ?? [];
  if (slug === undefined || edition === undefined) return null;
  const { read } = await database();
  const verdict = await read.verdict.findFirst({
    where: { claim: { slug }, edition: Number(edition) },
    select: { id: true, publishedAt: true },
  });
  return verdict === null || verdict.publishedAt === null ? null : { id: verdict.id, publishedAt: verdict.publishedAt };
}

async function listedClaims(ids: readonly string[]): Promise<ListedClaim[]> {
  const { read } = await database();
  const rows = await read.claim.findMany({ where: { id: { in: [...ids] } }, select: { ...listedClaim, id: true } });
  const claims = new Map(rows.map((row) => [row.id, listedClaimRow.parse(row)]));
  return ids.flatMap((id) => claims.get(id) ?? []);
}

export type Facet = z.infer<typeof facetRow>;

export interface Facets {
  ratings: Facet[];
  claimants: Facet[];
  articles: Facet[];
}

/** What published claims can be narrowed by, each with how many there are in all. */
export async function listFacets(): Promise<Facets> {
  const { read } = await database();
  const ratings = await read.$queryRaw`
    SELECT COALESCE(r."key", ${FREE_TEXT}) AS "value", COALESCE(MIN(r."label"), ${IN_WORDS}) AS "label",
      COUNT(*) AS "count"
    ${standingRows} GROUP BY r."key" ORDER BY MIN(r."value") IS NULL, MIN(r."value"), "label"`;
  const claimants = await read.$queryRaw`
    SELECT p."slug" AS "value", p."name" AS "label", COUNT(*) AS "count"
    FROM "Claimant" p JOIN (SELECT c."claimantId" AS "id" ${standingRows}) claims ON claims."id" = p."id"
    GROUP BY p."slug", p."name" ORDER BY COUNT(*) DESC, p."name" LIMIT ${MAX_FACETS}`;
  const articles = await read.$queryRaw`
    SELECT t."slug" AS "value", t."title" AS "label", COUNT(DISTINCT claims."id") AS "count"
    FROM "Article" t JOIN "Appearance" a ON a."articleId" = t."id"
      JOIN (SELECT c."id" AS "id" ${standingRows}) claims ON claims."id" = a."claimId"
    GROUP BY t."id", t."slug", t."title" ORDER BY t."id" DESC LIMIT ${MAX_FACETS}`;
  const facets = facetRow.array();
  return { ratings: facets.parse(ratings), claimants: facets.parse(claimants), articles: facets.parse(articles) };
}

type PublishedVerdictRow = Prisma.ClaimGetPayload<{ select: typeof publishedVerdict }>;

async function publishedVerdicts(rows: readonly PublishedVerdictRow[]): Promise<PublishedVerdict[]> {
  const { read } = await database();
  const firsts = await read.verdict.groupBy({
    by: ["claimId"],
    where: { claimId: { in: rows.map(({ id }) => id) }, publishedAt: { not: null } },
    _min: { publishedAt: true },
  });
  const dates = new Map(firsts.map((first) => [first.claimId, first._min.publishedAt]));
  return rows.map((row) => publishedVerdictRow.parse({ ...row, firstPublishedAt: dates.get(row.id) }));
}

export interface PublishedClaim {
  verdict: PublishedVerdict;
  /** The latest first. */
  corrections: PublishedCorrection[];
}

/** A public claim with its public notices; none where nothing of that slug is public. */
export async function findPublishedClaim(slug: string): Promise<PublishedClaim | null> {
  const { read } = await database();
  const row = await read.claim.findFirst({ where: { AND: [publicClaim, { slug }] }, select: publishedVerdict });
  if (row === null) return null;
  const [verdict] = await publishedVerdicts([row]);
  if (verdict === undefined) return null;
  const corrected = { select: { ...conclusion, edition: true } };
  const corrections = await read.correction.findMany({
    where: {
      verdictBefore: { claimId: row.id, publishedAt: { not: null }, edition: { not: null } },
      OR: [{ verdictAfterId: null }, { verdictAfter: { publishedAt: { not: null }, edition: { not: null } } }],
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: { kind: true, reason: true, createdAt: true, verdictBefore: corrected, verdictAfter: corrected },
  });
  return { verdict, corrections: correctionRow.array().parse(corrections) };
}

/**
 * Every published verdict, in the order in which the claims were made, read in batches so that memory stays bounded. A
 * claim that is public all the while comes exactly once, whatever is published meanwhile.
 */
export async function* streamPublished(): AsyncGenerator<PublishedVerdict> {
  const { read } = await database();
  let after: string | undefined = "";
  while (after !== undefined) {
    const rows: PublishedVerdictRow[] = await read.claim.findMany({
      where: { ...publicClaim, id: { gt: after } },
      orderBy: { id: "asc" },
      take: STREAM_BATCH,
      select: publishedVerdict,
    });
    yield* await publishedVerdicts(rows);
    after = rows.length < STREAM_BATCH ? undefined : rows.at(-1)?.id;
  }
}

export interface ListedArticle extends PublishedArticle {
  /** The conclusions of its public claims, counted. */
  tallies: RatingTally[];
}

export interface ArticlePage {
  articles: ListedArticle[];
  newer: string | null;
  older: string | null;
}

/** Articles of which at least one claim is public, those that came in last first; cursors are slugs. */
export async function listPublicArticles({ before, after }: ArticlePaging, limit: number): Promise<ArticlePage> {
  const { read } = await database();
  const upwards = before === undefined && after !== undefined;
  const cursor = before ?? after;
  const place =
    cursor === undefined ? null : await read.article.findUnique({ where: { slug: cursor }, select: { id: true } });
  const beyond = place === null ? {} : { id: upwards ? { gt: place.id } : { lt: place.id } };
  const rows = await read.article.findMany({
    where: { ...beyond, appearances: { some: { claim: publicClaim } } },
    orderBy: { id: upwards ? "asc" : "desc" },
    take: limit + 1,
    select: {
      ...publicArticle,
      appearances: {
        where: { claim: publicClaim },
        select: { claim: { select: { slug: true, verdicts: { ...standingVerdict, select: conclusion } } } },
      },
    },
  });
  if (upwards && (place === null || rows.length < limit)) return listPublicArticles({}, limit);
  const more = rows.length > limit;
  const shown = rows.slice(0, limit);
  const articles = (upwards ? shown.reverse() : shown).map((row) => {
    return { ...articleRow.parse(row), tallies: tallyClaims(row.appearances) };
  });
  return {
    articles,
    newer: (upwards ? more : place !== null) ? (articles.at(0)?.slug ?? null) : null,
    older: upwards || more ? (articles.at(-1)?.slug ?? null) : null,
  };
}

export type ArticlePassage = z.infer<typeof articlePassageRow>;

export interface PublicArticle {
  article: ListedArticle;
  /** Where its public claims stand in its text, in reading order. */
  passages: ArticlePassage[];
  /** The whole text, where the article is free to show in full. */
  text: string | null;
}

/** An article of which at least one claim is public; none otherwise. */
export async function findPublicArticle(slug: string): Promise<PublicArticle | null> {
  const { read } = await database();
  const row = await read.article.findFirst({
    where: { slug, appearances: { some: { claim: publicClaim } } },
    select: {
      ...publicArticle,
      appearances: {
        where: { claim: publicClaim },
        orderBy: [{ start: "asc" }, { id: "asc" }],
        select: { start: true, end: true, exact: true, prefix: true, suffix: true, claim: { select: listedClaim } },
      },
    },
  });
  if (row === null) return null;
  const full = row.showFullText ? await read.article.findUnique({ where: { slug }, select: { text: true } }) : null;
  return {
    article: { ...articleRow.parse(row), tallies: tallyClaims(row.appearances) },
    passages: articlePassageRow.array().parse(row.appearances),
    text: full?.text ?? null,
  };
}
