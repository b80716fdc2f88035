import type { z } from "zod";
import { cutPage } from "@/domain/paging";
import type { RatingTally } from "@/domain/publication/listed-claim";
import type { PublishedArticle } from "@/domain/publication/published-verdict";
import { articleRow } from "@/domain/publication/stored-claim";
import { articlePassageRow, tallyClaims } from "@/domain/publication/stored-list";
import type { SlugPaging } from "@/features/publications/schema";
import { database } from "@/server/database/database";
import { conclusion, listedClaim, publicArticle, publicClaim } from "@/server/database/public-columns";

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
    select: {
      ...publicArticle,
      appearances: {
        where: { claim: publicClaim },
        select: { claim: { select: { slug: true, publication: { select: { verdict: { select: conclusion } } } } } },
      },
    },
  });
  const page = cutPage(rows, limit, { upwards, isTop: place === null });
  if (page === null) return listPublicArticles({}, limit);
  const articles = page.shown.map((row) => ({ ...articleRow.parse(row), tallies: tallyClaims(row.appearances) }));
  return {
    articles,
    newer: page.hasEarlier ? (articles.at(0)?.slug ?? null) : null,
    older: page.hasLater ? (articles.at(-1)?.slug ?? null) : null,
  };
}

/** The slug where it is that of an article of which at least one claim is public; none otherwise. */
export async function findPublicArticleSlug(slug: string): Promise<string | null> {
  const { read } = await database();
  const row = await read.article.findFirst({ where: publicBy(slug), select: { slug: true } });
  return row?.slug ?? null;
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
    where: publicBy(slug),
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

function publicBy(slug: string) {
  return { slug, appearances: { some: { claim: publicClaim } } };
}
