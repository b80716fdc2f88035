import { type ArticlePart, partNumber, partOfText, partWithClaim, type Stretch } from "@/domain/article-part";
import { articleAuthorsSchema } from "@/domain/ingest/author-lines";
import {
  type ArticleAuthor,
  ingestedArticleSchema,
  type TextPlace,
  textPlaceSchema,
} from "@/domain/ingest/ingested-article";
import { summariseReading } from "@/domain/ingest/reading-summary";
import { type ShownLink, shownLinks } from "@/domain/ingest/shown-links";
import { headsIn } from "@/domain/ingest/stored-places";
import { type ArticleReading, articleReadingSchema } from "@/domain/language/article-reading";
import type { ListPage, ListPlace } from "@/domain/list-place";
import { searchWords } from "@/domain/search-text";
import { type ClaimState, claimStateSchema } from "@/domain/workflow/claim-state";
import { type Progress, progressOf } from "@/domain/workflow/progress";
import { beforeInReading, countClaimStates, inReadingOrder } from "@/server/database/article-claims";
import { type Database, database } from "@/server/database/database";
import { eventDetailSchema } from "@/server/database/event-log";
import { listPage, rowsBeyond } from "@/server/database/list-page";

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

/** Articles on a page of the list, and claims on a page of an article. */
const PAGE_SIZE = 30;
const CLAIMS_SHOWN = 200;

export interface ArticleSearch {
  /** Words that title, publisher, authors or text hold, in any order. */
  readonly q?: string | undefined;
  readonly place?: ListPlace;
}

/**
 * Articles newest first, one page of them, with how far their claims have come. A search without letters or digits finds
 * nothing.
 */
export async function listArticles(
  { q, place = null }: ArticleSearch,
  limit = PAGE_SIZE,
): Promise<ListPage<ArticleListItem>> {
  const { read } = await database();
  const words = q === undefined ? null : searchWords(q);
  if (words?.length === 0) return { rows: [], total: 0, above: null, beyond: null };
  // Folded words hold letters and digits only, so none of them is a wildcard.
  const where = { AND: (words ?? []).map((word) => ({ searchText: { contains: word } })) };
  const page = await listPage({
    place,
    limit,
    order: "desc",
    find: ({ beyond, order, take }) =>
      read.article.findMany({
        where: {
          ...where,
          ...rowsBeyond({ order, beyond }, (createdAt) => ({ createdAt })),
        },
        orderBy: [{ createdAt: order }, { id: order }],
        take,
        select: {
          id: true,
          title: true,
          publisher: true,
          publishedOn: true,
          language: true,
          createdAt: true,
          createdBy: { select: { name: true } },
        },
      }),
    count: () => read.article.count({ where }),
    cursorOf: ({ id, createdAt }) => ({ id, at: createdAt }),
  });
  const counts = await countClaimStates(
    read,
    page.rows.map(({ id }) => id),
  );
  return {
    ...page,
    rows: page.rows.map(({ createdBy, ...article }) => ({
      ...article,
      createdBy: createdBy.name,
      progress: progressOf(counts.get(article.id) ?? []),
    })),
  };
}

export interface DeskArticle {
  id: string;
  slug: string;
  title: string;
  url: string | null;
  publisher: string | null;
  authors: ArticleAuthor[];
  publishedOn: string | null;
  modifiedOn: string | null;
  language: string;
  text: string;
  textSha256: string;
  /** Where cells of its tables begin that head a row or a column. */
  heads: number[];
  extractor: string;
  showFullText: boolean;
  version: number;
  createdAt: Date;
  createdBy: string;
  /** The file it was taken in from, and its hash; null for pasted text. */
  original: { name: string; sha256: string } | null;
  /** Of all its claims. */
  progress: Progress;
  /** Which of its claims are shown. */
  part: ArticlePart & {
    /** Their stretch of the text. */
    text: Stretch;
    /** The claims next to them in the parts before and behind. */
    previousClaim: string | null;
    nextClaim: string | null;
  };
  /** Those of the part. */
  claims: ArticleClaim[];
  /** The original's links in the part, the first of them, and how many there are. */
  links: { links: ShownLink[]; total: number };
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
  /** The page or time of the original at which it stands; null where that has none. */
  place: TextPlace | null;
  ratingLabel: string | null;
}

/** Which part of an article is asked for: that with a claim, where the article has it, or else that of a number. */
export interface ArticlePlace {
  claimId?: string | undefined;
  part: number;
}

/** An article with its text and a part of its claims; null when there is none with this id. */
export async function findDeskArticle(
  id: string,
  place: ArticlePlace,
  size = CLAIMS_SHOWN,
): Promise<DeskArticle | null> {
  const { read } = await database();
  const row = await read.article.findUnique({
    where: { id },
    select: {
      id: true,
      slug: true,
      title: true,
      url: true,
      publisher: true,
      authors: true,
      publishedOn: true,
      modifiedOn: true,
      language: true,
      text: true,
      textSha256: true,
      places: true,
      links: true,
      extractor: true,
      showFullText: true,
      version: true,
      createdAt: true,
      createdBy: { select: { name: true } },
      original: { select: { name: true, sha256: true } },
    },
  });
  if (row === null) return null;
  const { createdBy, authors, places, links, ...article } = row;
  const part = await findPart(read, id, place, size);
  const { claims, previous, next } = await listClaimsAround(read, id, part.skipped, size);
  const stretch = partOfText(article.text, claims, previous, next);
  return {
    ...article,
    heads: headsIn(places),
    links: shownLinks(links, article.text, stretch),
    authors: articleAuthorsSchema.parse(authors),
    createdBy: createdBy.name,
    progress: progressOf((await countClaimStates(read, [id])).get(id) ?? []),
    part: {
      ...part,
      text: stretch,
      previousClaim: previous?.id ?? null,
      nextClaim: next?.id ?? null,
    },
    claims,
  };
}

/** What became of the claims of an article when its details were changed last; null where its language stayed. */
export async function findLastReading({
  id,
  version,
}: Pick<DeskArticle, "id" | "version">): Promise<ArticleReading | null> {
  const { read } = await database();
  const event = await read.event.findFirst({
    where: { subjectType: "article", subjectId: id, action: "article.edit" },
    orderBy: { seq: "desc" },
    select: { detail: true },
  });
  const detail = eventDetailSchema.safeParse(event?.detail);
  if (detail.data?.version !== version) return null;
  return articleReadingSchema.safeParse(detail.data.changes?.reading).data ?? null;
}

type Reader = Database["read"];

async function findPart(
  read: Reader,
  articleId: string,
  { claimId, part }: ArticlePlace,
  size: number,
): Promise<ArticlePart> {
  const total = await read.appearance.count({ where: { articleId } });
  const chosen =
    claimId === undefined
      ? null
      : await read.appearance.findFirst({
          where: { articleId, claimId },
          orderBy: [...inReadingOrder],
          select: { start: true, end: true, id: true },
        });
  if (chosen === null) return partNumber(part, total, size);
  const rank = await read.appearance.count({ where: { articleId, ...beforeInReading(chosen) } });
  return partWithClaim(rank, total, size);
}

/** So many claims of an article behind those that are skipped, with the one before them and the one behind. */
async function listClaimsAround(
  read: Reader,
  articleId: string,
  skipped: number,
  size: number,
): Promise<{ previous: ArticleClaim | undefined; claims: ArticleClaim[]; next: ArticleClaim | undefined }> {
  const ahead = skipped === 0 ? 0 : 1;
  const rows = await read.appearance.findMany({
    where: { articleId },
    orderBy: [...inReadingOrder],
    skip: skipped - ahead,
    take: size + ahead + 1,
    select: {
      start: true,
      end: true,
      place: true,
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
  });
  const claims = rows.map(({ start, end, place, claim: { verdicts, ...claim } }) => ({
    ...claim,
    start,
    end,
    place: textPlaceSchema.nullable().parse(place),
    state: claimStateSchema.parse(claim.state),
    ratingLabel: verdicts[0]?.rating?.label ?? verdicts[0]?.ratingText ?? null,
  }));
  return {
    previous: ahead === 0 ? undefined : claims[0],
    claims: claims.slice(ahead, ahead + size),
    next: claims[ahead + size],
  };
}

/** How many words the original of an article shows, those included that were left out; null where it has none. */
export async function countWordsOfOriginal(articleId: string): Promise<number | null> {
  const { read } = await database();
  const original = await read.original.findUnique({ where: { articleId }, select: { reading: true } });
  return original === null ? null : summariseReading(ingestedArticleSchema.parse(original.reading)).all;
}
