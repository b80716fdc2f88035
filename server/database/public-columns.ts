// What the queries for public pages select: the columns that are shown and no others.

export const conclusion = {
  ratingText: true,
  rating: { select: { label: true, colour: true, icon: true } },
} as const;

/** Editions that are or were public. */
export const published = { publishedAt: { not: null }, edition: { not: null } } as const;

/** Claims of which a verdict stands. */
export const publicClaim = { publication: { isNot: null } } as const;

export const topics = { select: { topic: { select: { slug: true, name: true } } } } as const;

export const listedClaim = {
  slug: true,
  language: true,
  topics,
  publication: {
    select: {
      verdict: {
        select: {
          ...conclusion,
          statement: true,
          claimant: { select: { slug: true, name: true } },
          summary: true,
          reasonTags: true,
          edition: true,
          publishedAt: true,
        },
      },
    },
  },
  verdicts: { where: { edition: 1 }, select: { publishedAt: true } },
  appearances: {
    orderBy: { position: "asc" },
    take: 1,
    select: { article: { select: { slug: true, title: true, language: true, publisher: true } } },
  },
} as const;

export const publicArticle = {
  slug: true,
  title: true,
  language: true,
  publisher: true,
  authors: true,
  url: true,
  publishedOn: true,
  modifiedOn: true,
  showFullText: true,
} as const;

export const publicEdition = {
  id: true,
  statement: true,
  claimant: { select: { slug: true, name: true, kind: true, sameAs: true } },
  ratingText: true,
  rating: { select: { label: true, colour: true, icon: true, definition: true, value: true } },
  scale: { select: { key: true, version: true, name: true, ratings: { select: { value: true } } } },
  summary: true,
  rationale: true,
  wouldChange: true,
  reasonTags: true,
  edition: true,
  publishedAt: true,
  withdrawnAt: true,
  gates: true,
  citations: {
    orderBy: { position: "asc" },
    select: {
      position: true,
      stance: true,
      kind: true,
      title: true,
      publisher: true,
      url: true,
      quote: true,
      publishedOn: true,
      accessedOn: true,
      archiveUrl: true,
      archiveSha256: true,
      archivedAt: true,
    },
  },
} as const;

/** What the page of a claim shows beside its verdict, and its editions, the latest first. */
export const claimContext = {
  id: true,
  slug: true,
  language: true,
  topics,
  appearances: {
    orderBy: { position: "asc" },
    select: { exact: true, prefix: true, suffix: true, place: true, article: { select: publicArticle } },
  },
  verdicts: {
    where: published,
    orderBy: { edition: "desc" },
    select: { ...conclusion, edition: true, publishedAt: true, withdrawnAt: true },
  },
} as const;

export const correction = {
  kind: true,
  reason: true,
  createdAt: true,
  verdictBefore: { select: { ...conclusion, edition: true } },
  verdictAfter: { select: { ...conclusion, edition: true } },
} as const;
