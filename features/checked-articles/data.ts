import type { z } from "zod";
import { type ArticlePart, partNumber, partOfText } from "@/domain/article-part";
import { headsIn } from "@/domain/ingest/stored-places";
import { cutPage } from "@/domain/paging";
import { type RatingTally, tallyRatings } from "@/domain/publication/listed-claim";
import type { PublishedArticle } from "@/domain/publication/published-verdict";
import { articleRow } from "@/domain/publication/stored-claim";
import { articlePassageRow, concludedRow } from "@/domain/publication/stored-list";
import type { SlugPaging } from "@/features/publications/schema";
import { Prisma } from "@/prisma/generated/sqlite/client";
import { inReadingOrder } from "@/server/database/article-claims";
import { inBatches } from "@/server/database/batches";
import { database } from "@/server/database/database";
import { listedClaim, publicArticle, publicClaim } from "@/server/database/public-columns";

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
export async function listPublicArticles({ before, after }: SlugPaging, limit: number): Promise<ArticlePage> {
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
    select: { ...publicArticle, id: true },
  });
  const page = cutPage(rows, limit, { upwards, isTop: place === null });
  if (page === null) return listPublicArticles({}, limit);
  const tallies = await tallyConclusions(page.shown.map(({ id }) => id));
  const articles = page.shown.map((row) => ({ ...articleRow.parse(row), tallies: tallies.get(row.id) ?? [] }));
  return {
    articles,
    newer: page.hasEarlier ? (articles.at(0)?.slug ?? null) : null,
    older: page.hasLater ? (articles.at(-1)?.slug ?? null) : null,
  };
}

/** How the public claims of each of these articles came out, each claim counted once. */
async function tallyConclusions(articleIds: readonly string[]): Promise<ReadonlyMap<string, RatingTally[]>> {
  const { read } = await database();
  const rows = await inBatches(articleIds, async (batch) =>
    concludedRow.array().parse(
      await read.$queryRaw`
        SELECT a."articleId" AS "articleId", r."label" AS "label", r."colour" AS "colour", r."icon" AS "icon",
          COUNT(DISTINCT p."id") AS "count"
        FROM "Appearance" a JOIN "Publication" p ON p."claimId" = a."claimId"
        JOIN "Verdict" v ON v."id" = p."verdictId" LEFT JOIN "Rating" r ON r."id" = v."ratingId"
        WHERE a."articleId" IN (${Prisma.join(batch)})
        GROUP BY a."articleId", r."label", r."colour", r."icon"`,
    ),
  );
  return new Map(articleIds.map((id) => [id, tallyRatings(rows.filter(({ articleId }) => articleId === id))]));
}

/** The slug where it is that of an article of which at least one claim is public; none otherwise. */
export async function findPublicArticleSlug(slug: string): Promise<string | null> {
  const { read } = await database();
  const row = await read.article.findFirst({ where: publicBy(slug), select: { slug: true } });
  return row?.slug ?? null;
}

export type ArticlePassage = z.infer<typeof articlePassageRow>;

/** Public claims of an article on one page of it. */
const CLAIMS_SHOWN = 100;

export interface PublicArticle {
  article: ListedArticle;
  /** Which of its public claims are shown. */
  part: ArticlePart;
  /** Where these stand in its text, in reading order. */
  passages: ArticlePassage[];
  /** The text, where the article is free to show in full, and the stretch of it that belongs to the part, and its tables' heads. */
  text: { whole: string; start: number; end: number; heads: number[] } | null;
}

/** A part of an article of which at least one claim is public; none otherwise. */
export async function findPublicArticle(slug: string, number = 1, size = CLAIMS_SHOWN): Promise<PublicArticle | null> {
  const { read } = await database();
  const row = await read.article.findFirst({ where: publicBy(slug), select: { ...publicArticle, id: true } });
  if (row === null) return null;
  const where = { articleId: row.id, claim: publicClaim };
  const part = partNumber(number, await read.appearance.count({ where }), size);
  const ahead = part.skipped === 0 ? 0 : 1;
  const rows = await read.appearance.findMany({
    where,
    orderBy: [...inReadingOrder],
    skip: part.skipped - ahead,
    take: size + ahead + 1,
    select: { start: true, end: true, exact: true, prefix: true, suffix: true, claim: { select: listedClaim } },
  });
  const found = articlePassageRow.array().parse(rows);
  const passages = found.slice(ahead, ahead + size);
  const full = row.showFullText
    ? await read.article.findUnique({ where: { slug }, select: { text: true, places: true } })
    : null;
  const heads = headsIn(full?.places ?? []);
  const neighbours = [ahead === 0 ? undefined : found[0], found[ahead + size]] as const;
  return {
    article: { ...articleRow.parse(row), tallies: (await tallyConclusions([row.id])).get(row.id) ?? [] },
    part,
    passages,
    text: full === null ? null : { whole: full.text, heads, ...partOfText(full.text, passages, ...neighbours) },
  };
}

function publicBy(slug: string) {
  return { slug, appearances: { some: { claim: publicClaim } } };
}
