import { z } from "zod";
import { sourceKindSchema, stanceSchema } from "@/domain/evidence/source";
import { articleAuthorsSchema } from "@/domain/ingest/author-lines";
import { textPlaceSchema } from "@/domain/ingest/ingested-article";
import { reasonTagSchema } from "@/domain/ratings/reason-tag";
import { claimantKindSchema } from "./claimant";
import { gatesSchema } from "./gates";
import type { EditionSummary, PublishedRating, PublishedSource, PublishedVerdict } from "./published-verdict";
import { conclusionShape, ratingFace, ratingRow, topicRows } from "./stored-conclusion";

// What the database gives for a published claim, parsed into what the public is shown.

const citationRow = z
  .object({
    position: z.number(),
    stance: stanceSchema,
    kind: sourceKindSchema,
    title: z.string(),
    publisher: z.string().nullable(),
    url: z.string().nullable(),
    quote: z.string().nullable(),
    publishedOn: z.string().nullable(),
    accessedOn: z.string(),
    archiveUrl: z.string().nullable(),
    archiveSha256: z.string().nullable(),
    archivedAt: z.date().nullable(),
  })
  .transform(({ archiveUrl, archiveSha256, archivedAt, ...source }): PublishedSource => {
    const archive = archiveUrl === null ? null : { url: archiveUrl, sha256: archiveSha256, archivedAt };
    return { ...source, archive };
  });

const verdictRow = z.object({
  statement: z.string(),
  claimant: z
    .object({
      slug: z.string(),
      name: z.string(),
      kind: claimantKindSchema.nullable(),
      sameAs: z.string().nullable(),
    })
    .nullable(),
  ratingText: z.string().nullable(),
  rating: ratingRow.extend({ definition: z.string(), value: z.number().nullable() }).nullable(),
  scale: z.object({
    key: z.string(),
    version: z.number(),
    name: z.string(),
    ratings: z.array(z.object({ value: z.number().nullable() })),
  }),
  summary: z.string(),
  rationale: z.string(),
  wouldChange: z.string(),
  reasonTags: z.array(reasonTagSchema),
  edition: z.number(),
  publishedAt: z.date(),
  withdrawnAt: z.date().nullable(),
  gates: gatesSchema.nullable().transform((gates) => gates ?? []),
  citations: z.array(citationRow),
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
  authors: articleAuthorsSchema,
  url: z.string().nullable(),
  publishedOn: z.string().nullable(),
  modifiedOn: z.string().nullable(),
  showFullText: z.boolean(),
});

/** A public version of a verdict, for the history. */
export const editionRow = z
  .object({ ...conclusionShape, edition: z.number(), publishedAt: z.date(), withdrawnAt: z.date().nullable() })
  .transform((verdict): EditionSummary => {
    const { edition, publishedAt, withdrawnAt } = verdict;
    return { ...ratingFace(verdict), edition, publishedAt, withdrawnAt };
  });

/** A claim as stored, with one edition of its verdict and when the first was published. */
export const publishedVerdictRow = z
  .object({
    slug: z.string(),
    language: z.string(),
    topics: topicRows,
    firstPublishedAt: z.date(),
    appearances: z.array(
      z.object({
        exact: z.string(),
        prefix: z.string(),
        suffix: z.string(),
        place: textPlaceSchema.nullable(),
        article: articleRow,
      }),
    ),
    verdict: verdictRow,
  })
  .transform(({ verdict, appearances, ...claim }): PublishedVerdict => {
    const { statement, claimant, summary, rationale, wouldChange, reasonTags, citations, ...rest } = verdict;
    const { edition, publishedAt, withdrawnAt, gates } = rest;
    return {
      ...claim,
      ...{ statement, claimant, summary, rationale, wouldChange, reasonTags, edition, publishedAt, withdrawnAt, gates },
      appearances: appearances.map(({ article, place, ...quote }) => ({ quote, place, article })),
      rating: publishedRating(verdict),
      sources: citations,
    };
  });
