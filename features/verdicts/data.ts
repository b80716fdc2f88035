import { z } from "zod";
import { type RatingColour, type RatingIcon, ratingColourSchema, ratingIconSchema } from "@/domain/ratings/rating";
import { type ReasonTag, reasonTagSchema } from "@/domain/ratings/reason-tag";
import { byName } from "@/domain/ratings/scale-order";
import type { Prisma } from "@/prisma/generated/sqlite/client";
import { allRows } from "@/server/database/batches";
import { database } from "@/server/database/database";

export interface ScaleRating {
  id: string;
  label: string;
  definition: string;
  value: number | null;
  colour: RatingColour;
  icon: RatingIcon;
}

export interface Scale {
  id: string;
  name: string;
  description: string;
  kind: "ratings" | "free-text";
  isDefault: boolean;
  ratings: ScaleRating[];
}

export interface DeskVerdict {
  id: string;
  number: number;
  edition: number | null;
  ratingId: string | null;
  ratingText: string;
  summary: string;
  rationale: string;
  wouldChange: string;
  reasonTags: ReasonTag[];
  author: string;
  contributorIds: string[];
  submittedAt: Date | null;
  approvedAt: Date | null;
  publishedAt: Date | null;
  reviews: {
    id: string;
    reviewer: string;
    decision: "approve" | "return";
    comment: string;
    at: Date;
    voided: boolean;
  }[];
}

const scaleSelection = {
  id: true,
  name: true,
  description: true,
  kind: true,
  version: true,
  isDefault: true,
  ratings: {
    orderBy: { position: "asc" },
    select: { id: true, label: true, definition: true, value: true, colour: true, icon: true },
  },
} as const;

const scaleSchema = z.object({
  id: z.string(),
  name: z.string(),
  description: z.string(),
  kind: z.enum(["ratings", "free-text"]),
  isDefault: z.boolean(),
  ratings: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      definition: z.string(),
      value: z.number().nullable(),
      colour: ratingColourSchema,
      icon: ratingIconSchema,
    }),
  ),
});

/** All scales, newest versions, by name. */
export async function listScales(): Promise<Scale[]> {
  const { read } = await database();
  const rows = await allRows<Prisma.RatingScaleGetPayload<{ select: typeof scaleSelection }>>((last, take) =>
    read.ratingScale.findMany({
      where: last === undefined ? {} : { id: { gt: last.id } },
      orderBy: { id: "asc" },
      take,
      select: scaleSelection,
    }),
  );
  return z.array(scaleSchema).parse(rows.sort(byName));
}

/** The latest verdict of a claim, draft or not, with the scale it uses; without one, the scale a first draft would use. */
export async function findLatestVerdict(claimId: string): Promise<{ scale: Scale; verdict: DeskVerdict | null }> {
  const { read } = await database();
  const row = await read.verdict.findFirst({
    where: { claimId },
    orderBy: { number: "desc" },
    include: {
      scale: { select: scaleSelection },
      author: { select: { name: true } },
      contributors: { select: { userId: true } },
      reviews: { orderBy: { createdAt: "desc" }, include: { reviewer: { select: { name: true } } } },
    },
  });
  if (row === null) {
    const scale = await read.ratingScale.findFirstOrThrow({ where: { isDefault: true }, select: scaleSelection });
    return { scale: scaleSchema.parse(scale), verdict: null };
  }
  const { scale, author, contributors, reviews, ratingText, reasonTags, ...words } = row;
  const { id, number, edition, ratingId, summary, rationale, wouldChange, submittedAt, approvedAt, publishedAt } =
    words;
  return {
    scale: scaleSchema.parse(scale),
    verdict: {
      id,
      number,
      edition,
      ratingId,
      summary,
      rationale,
      wouldChange,
      submittedAt,
      approvedAt,
      publishedAt,
      ratingText: ratingText ?? "",
      reasonTags: z.array(reasonTagSchema).parse(reasonTags),
      author: author.name,
      contributorIds: contributors.map((contributor) => contributor.userId),
      reviews: reviews.map((review) => ({
        id: review.id,
        reviewer: review.reviewer.name,
        decision: z.enum(["approve", "return"]).parse(review.decision),
        comment: review.comment,
        at: review.createdAt,
        voided: review.voidedAt !== null,
      })),
    },
  };
}

/** The latest decision on the verdict before this draft, which a returned verdict's author works from. */
export async function findLatestReturn(
  claimId: string,
): Promise<{ reviewer: string; comment: string; at: Date } | null> {
  const { read } = await database();
  const row = await read.review.findFirst({
    where: { verdict: { claimId } },
    orderBy: { createdAt: "desc" },
    select: { decision: true, comment: true, createdAt: true, reviewer: { select: { name: true } } },
  });
  if (row === null || row.decision !== "return") return null;
  return { reviewer: row.reviewer.name, comment: row.comment, at: row.createdAt };
}
