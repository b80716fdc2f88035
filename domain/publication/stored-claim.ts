import { z } from "zod";
import { sourceKindSchema, stanceSchema } from "@/domain/evidence/source";
import { correctionKindSchema, type PublishedCorrection } from "@/domain/publication/correction";
import { type ListedClaim, type RatingTally, tallyRatings } from "@/domain/publication/listed-claim";
import type { PublishedRating, PublishedVerdict } from "@/domain/publication/published-verdict";
import { type RatingFace, ratingColourSchema, ratingIconSchema } from "@/domain/ratings/rating";
import { reasonTagSchema } from "@/domain/ratings/reason-tag";

// What the database gives for a published claim, parsed into what the public is shown.

/** What verdicts that state their conclusion in words are called where they are counted. */
export const IN_WORDS = "In words";

const conclusionShape = {
  ratingText: z.string().nullable(),
  rating: z.object({ label: z.string(), colour: ratingColourSchema, icon: ratingIconSchema }).nullable(),
};
const conclusionRow = z.object(conclusionShape);

/** How a stored verdict's conclusion is shown. Without a rating it is the conclusion in words. */
export function ratingFace({ rating, ratingText }: z.infer<typeof conclusionRow>): RatingFace {
  if (rating !== null) return { label: rating.label, colour: rating.colour, icon: rating.icon };
  return { label: ratingText ?? "", colour: "none", icon: "ring" };
}

const claimantRow = z
  .object({
    slug: z.string(),
    name: z.string(),
    kind: z.enum(["person", "organisation"]).nullable().default(null),
    sameAs: z.string().nullable().default(null),
  })
  .nullable();

/** A claim as stored, with its standing verdict, for a list. */
export const listedClaimRow = z
  .object({
    slug: z.string(),
    statement: z.string(),
    language: z.string(),
    claimant: claimantRow,
    verdicts: z.tuple([
      z.object({ ...conclusionShape, summary: z.string(), edition: z.number(), publishedAt: z.date() }),
    ]),
    appearances: z
      .array(
        z.object({
          article: z.object({
            slug: z.string(),
            title: z.string(),
            language: z.string(),
            publisher: z.string().nullable(),
          }),
        }),
      )
      .max(1),
  })
  .transform(({ verdicts: [verdict], appearances, ...claim }): ListedClaim => {
    const { summary, edition, publishedAt } = verdict;
    const article = appearances[0]?.article ?? null;
    return { ...claim, rating: ratingFace(verdict), summary, edition, publishedAt, article };
  });

const scaleRow = z.object({
  key: z.string(),
  version: z.number(),
  name: z.string(),
  ratings: z.array(z.object({ value: z.number().nullable() })),
});

const verdictRow = z.object({
  ratingText: z.string().nullable(),
  rating: z
    .object({ ...conclusionShape.rating.unwrap().shape, definition: z.string(), value: z.number().nullable() })
    .nullable(),
  scale: scaleRow,
  summary: z.string(),
  rationale: z.string(),
  wouldChange: z.string(),
  reasonTags: z.array(reasonTagSchema),
  edition: z.number(),
  publishedAt: z.date(),
  citations: z.array(
    z.object({
      position: z.number(),
      stance: stanceSchema,
      kind: sourceKindSchema,
      title: z.string(),
      publisher: z.string().nullable(),
      url: z.string().nullable(),
      quote: z.string().nullable(),
      publishedOn: z.string().nullable(),
      accessedOn: z.string(),
    }),
  ),
});

function publishedRating(verdict: z.infer<typeof verdictRow>): PublishedRating {
  const { ratings, ...scale } = verdict.scale;
  const values = ratings.flatMap((rating) => rating.value ?? []);
  const value = verdict.rating?.value ?? null;
  const measured = value !== null && values.length > 0;
  return {
    ...ratingFace(verdict),
    definition: verdict.rating?.definition ?? null,
    value,
    best: measured ? Math.max(...values) : null,
    worst: measured ? Math.min(...values) : null,
    scale,
  };
}

export const articleRow = z.object({
  slug: z.string(),
  title: z.string(),
  language: z.string(),
  publisher: z.string().nullable(),
  author: z.string().nullable(),
  url: z.string().nullable(),
  publishedOn: z.string().nullable(),
  showFullText: z.boolean(),
});

/** A claim as stored, with its standing verdict and when the first was published. */
export const publishedVerdictRow = z
  .object({
    slug: z.string(),
    statement: z.string(),
    language: z.string(),
    claimant: claimantRow,
    firstPublishedAt: z.date(),
    appearances: z.array(z.object({ exact: z.string(), prefix: z.string(), suffix: z.string(), article: articleRow })),
    verdicts: z.tuple([verdictRow]),
  })
  .transform(({ verdicts: [verdict], appearances, ...claim }): PublishedVerdict => {
    const { citations, summary, rationale, wouldChange, reasonTags, edition, publishedAt } = verdict;
    return {
      ...claim,
      appearances: appearances.map(({ article, ...quote }) => ({ quote, article })),
      rating: publishedRating(verdict),
      ...{ summary, rationale, wouldChange, reasonTags, edition, publishedAt },
      sources: citations,
    };
  });

const correctedVerdictRow = z
  .object({ ...conclusionShape, edition: z.number() })
  .transform((verdict) => ({ edition: verdict.edition, label: ratingFace(verdict).label }));

export const correctionRow = z
  .object({
    kind: correctionKindSchema,
    reason: z.string(),
    createdAt: z.date(),
    verdictBefore: correctedVerdictRow,
    verdictAfter: correctedVerdictRow.nullable(),
  })
  .transform(({ kind, reason, createdAt, verdictBefore, verdictAfter }): PublishedCorrection => {
    return { kind, reason, madeAt: createdAt, before: verdictBefore, after: verdictAfter };
  });

/** A public article with the passages of its public claims, in reading order. */
export const articlePassageRow = z.object({
  start: z.number(),
  end: z.number(),
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  claim: listedClaimRow,
});

/** A claim of an article, as far as it takes to count the conclusions. */
const concludedClaimRow = z.object({ claim: z.object({ slug: z.string(), verdicts: z.tuple([conclusionRow]) }) });

/** How the claims of an article came out, each claim counted once and conclusions in words counted together. */
export function tallyClaims(appearances: readonly unknown[]): RatingTally[] {
  const claims = concludedClaimRow
    .array()
    .parse(appearances)
    .map(({ claim }) => claim);
  const faces = new Map(
    claims.map(({ slug, verdicts: [verdict] }): [string, RatingFace] => [
      slug,
      ratingFace({ ...verdict, ratingText: IN_WORDS }),
    ]),
  );
  return tallyRatings([...faces.values()]);
}

/** A row of a count by the database, which may give it as a bigint. */
export const facetRow = z.object({ value: z.string(), label: z.string(), count: z.coerce.number() });
