import { z } from "zod";
import { reasonTagSchema } from "@/domain/ratings/reason-tag";
import type { ListedClaim } from "./listed-claim";
import { conclusionShape, ratingFace, ratingRow, topicRows } from "./stored-conclusion";

// What the database gives for lists, parsed into what the public is shown.

const standingRow = z.object({
  ...conclusionShape,
  statement: z.string(),
  claimant: z.object({ slug: z.string(), name: z.string() }).nullable(),
  summary: z.string(),
  reasonTags: z.array(reasonTagSchema),
  edition: z.number(),
  publishedAt: z.date(),
});

/** A claim as stored, with its standing verdict. */
export const listedClaimRow = z
  .object({
    slug: z.string(),
    language: z.string(),
    topics: topicRows,
    publication: z.object({ verdict: standingRow }),
    /** The first edition alone. */
    verdicts: z.tuple([z.object({ publishedAt: z.date() })]),
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
  .transform(({ publication, verdicts: [first], appearances, ...claim }): ListedClaim => {
    const { rating: _rating, ratingText: _ratingText, ...verdict } = publication.verdict;
    return {
      ...claim,
      ...verdict,
      rating: ratingFace(publication.verdict),
      firstPublishedAt: first.publishedAt,
      article: appearances[0]?.article ?? null,
    };
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

/** How many claims of an article came to one conclusion; those in words have no rating. */
export const concludedRow = z
  .object({
    articleId: z.string(),
    label: z.string().nullable(),
    colour: z.string().nullable(),
    icon: z.string().nullable(),
    count: z.coerce.number(),
  })
  .transform(({ articleId, count, ...rating }) => ({
    articleId,
    count,
    face: rating.label === null ? null : ratingRow.parse(rating),
  }));

/** A row of a count by the database, which may give it as a bigint. */
export const facetRow = z.object({ value: z.string(), label: z.string().nullable(), count: z.coerce.number() });
