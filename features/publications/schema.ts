import { z } from "zod";

/** The value of the rating filter for verdicts that state their conclusion in words. */
export const FREE_TEXT = "free-text";

/** Any slug or key in an address; what is none cannot be stored either. */
export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(120);

/** Of a parameter given several times the first counts; what is malformed counts as not given. */
function parameter<T extends z.ZodType>(schema: T) {
  return z.preprocess((value) => (Array.isArray(value) ? value[0] : value), schema.optional().catch(undefined));
}

/** A place in the list of claims: a claim and the public version that was listed, "ten-billion~2". */
export const claimCursorSchema = z.string().regex(/^[a-z0-9-]{1,120}~[1-9]\d{0,5}$/);

/** Longest query, in UTF-16 code units; what is longer is cut. */
export const MAX_QUERY = 200;

const querySchema = z
  .string()
  .transform((query) => query.slice(0, MAX_QUERY).trim())
  .pipe(z.string().min(1));

/** The parameters of a list of claims. */
export const claimSearchSchema = z.object({
  q: parameter(querySchema),
  rating: parameter(slugSchema),
  claimant: parameter(slugSchema),
  article: parameter(slugSchema),
  before: parameter(claimCursorSchema),
  after: parameter(claimCursorSchema),
});
export type ClaimSearch = z.infer<typeof claimSearchSchema>;

/** The parameters of the list of articles; a place in it is an article's slug. */
export const articlePagingSchema = z.object({ before: parameter(slugSchema), after: parameter(slugSchema) });
export type ArticlePaging = z.infer<typeof articlePagingSchema>;

// What is public: a claim that has been published, shown with its standing verdict, the highest edition that is
// published and not withdrawn. Everything below selects the columns that it shows and no others.

export const standing = {
  publishedAt: { not: null },
  withdrawnAt: null,
  edition: { not: null },
} as const;

export const publicClaim = {
  slug: { not: null },
  publishedAt: { not: null },
  verdicts: { some: standing },
} as const;

export const standingVerdict = { where: standing, orderBy: { edition: "desc" }, take: 1 } as const;

export const conclusion = {
  ratingText: true,
  rating: { select: { label: true, colour: true, icon: true } },
} as const;

export const listedClaim = {
  slug: true,
  statement: true,
  language: true,
  claimant: { select: { slug: true, name: true } },
  verdicts: { ...standingVerdict, select: { ...conclusion, summary: true, edition: true, publishedAt: true } },
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
  author: true,
  url: true,
  publishedOn: true,
  showFullText: true,
} as const;

export const publishedVerdict = {
  id: true,
  slug: true,
  statement: true,
  language: true,
  claimant: { select: { slug: true, name: true } },
  appearances: {
    orderBy: { position: "asc" },
    select: { exact: true, prefix: true, suffix: true, article: { select: publicArticle } },
  },
  verdicts: {
    ...standingVerdict,
    select: {
      ratingText: true,
      rating: { select: { label: true, colour: true, icon: true, definition: true, value: true } },
      scale: { select: { key: true, version: true, name: true, ratings: { select: { value: true } } } },
      summary: true,
      rationale: true,
      wouldChange: true,
      reasonTags: true,
      edition: true,
      publishedAt: true,
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
        },
      },
    },
  },
} as const;
