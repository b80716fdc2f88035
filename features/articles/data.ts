import { searchWords } from "@/domain/search-text";
import { type ClaimState, claimStateSchema } from "@/domain/workflow/claim-state";
import { type Progress, progressOf } from "@/domain/workflow/progress";
import { database } from "@/server/database/database";

export interface ArticleListItem {
  id: string;
  title: string;
  publisher: string | null;
  publishedOn: string | null;
  /** BCP 47. */
  language: string;
  createdAt: Date;
  createdBy: string;
  progress: Progress;
}

export interface ArticlePage {
  articles: ArticleListItem[];
  /** The id to ask for the older page with. */
  older: string | null;
}

const PAGE_SIZE = 30;

export interface ArticleSearch {
  /** Words that title, publisher, author or text hold, in any order. */
  readonly q?: string;
  /** The id of the last article of the page before; ids rise with time. */
  readonly before?: string;
}

/**
 * Articles newest first, one page of them, with how far their claims have come. A search without letters or digits finds
 * nothing.
 */
export async function listArticles({ q, before }: ArticleSearch): Promise<ArticlePage> {
  const { read } = await database();
  const words = q === undefined ? null : searchWords(q);
  if (words?.length === 0) return { articles: [], older: null };
  const rows = await read.article.findMany({
    where: {
      ...(before === undefined ? {} : { id: { lt: before } }),
      // Folded words hold letters and digits only, so none of them is a wildcard.
      AND: (words ?? []).map((word) => ({ searchText: { contains: word } })),
    },
    orderBy: { id: "desc" },
    take: PAGE_SIZE + 1,
    select: {
      id: true,
      title: true,
      publisher: true,
      publishedOn: true,
      language: true,
      createdAt: true,
      createdBy: { select: { name: true } },
      appearances: { select: { claim: { select: { state: true } } } },
    },
  });
  const page = rows.slice(0, PAGE_SIZE);
  return {
    articles: page.map(({ createdBy, appearances, ...article }) => ({
      ...article,
      createdBy: createdBy.name,
      progress: progressOf(appearances.map((appearance) => claimStateSchema.parse(appearance.claim.state))),
    })),
    older: rows.length > PAGE_SIZE ? (page.at(-1)?.id ?? null) : null,
  };
}

export interface DeskArticle {
  id: string;
  slug: string;
  title: string;
  url: string | null;
  publisher: string | null;
  author: string | null;
  publishedOn: string | null;
  language: string;
  text: string;
  textSha256: string;
  extractor: string;
  showFullText: boolean;
  version: number;
  createdAt: Date;
  createdBy: string;
  claims: ArticleClaim[];
}

/** A claim as the article shows it, in the order of the text. */
export interface ArticleClaim {
  id: string;
  version: number;
  state: ClaimState;
  statement: string;
  checkWorthiness: number | null;
  start: number;
  end: number;
  ratingLabel: string | null;
}

/** An article with its text and all its claims; null when there is none with this id. */
export async function findDeskArticle(id: string): Promise<DeskArticle | null> {
  const { read } = await database();
  const row = await read.article.findUnique({
    where: { id },
    select: {
      id: true,
      slug: true,
      title: true,
      url: true,
      publisher: true,
      author: true,
      publishedOn: true,
      language: true,
      text: true,
      textSha256: true,
      extractor: true,
      showFullText: true,
      version: true,
      createdAt: true,
      createdBy: { select: { name: true } },
      appearances: {
        orderBy: [{ start: "asc" }, { end: "asc" }],
        select: {
          start: true,
          end: true,
          claim: {
            select: {
              id: true,
              version: true,
              state: true,
              statement: true,
              checkWorthiness: true,
              verdicts: {
                where: { publishedAt: { not: null } },
                orderBy: { edition: "desc" },
                take: 1,
                select: { ratingText: true, rating: { select: { label: true } } },
              },
            },
          },
        },
      },
    },
  });
  if (row === null) return null;
  const { appearances, createdBy, ...article } = row;
  return {
    ...article,
    createdBy: createdBy.name,
    claims: appearances.map(({ start, end, claim: { verdicts, ...claim } }) => ({
      ...claim,
      start,
      end,
      state: claimStateSchema.parse(claim.state),
      ratingLabel: verdicts[0]?.rating?.label ?? verdicts[0]?.ratingText ?? null,
    })),
  };
}
