import type { ListPage, ListPlace } from "@/domain/list-place";
import { type ClaimState, claimStateSchema } from "@/domain/workflow/claim-state";
import type { Prisma } from "@/prisma/generated/sqlite/client";
import { database } from "@/server/database/database";
import { listPage, rowsBeyond } from "@/server/database/list-page";

export interface QueuedVerdict {
  claimId: string;
  statement: string;
  state: ClaimState;
  articleTitle: string;
  author: string;
  submittedAt: Date;
  rating: string | null;
}

/** The lists of what waits, as one person sees them. */
export const queues = ["yours", "approved", "others"] as const;
export type Queue = (typeof queues)[number];

export interface QueueQuery {
  queue: Queue;
  /** Who looks. Who wrote a part of a verdict keeps a hand in every later one of the claim. */
  reviewer: { id: string; mayReview: boolean };
  place: ListPlace;
}

/** Verdicts on a page. */
const SHOWN = 50;

/**
 * Verdicts that wait for a second person, this one or another, or, approved, for publication; those that wait longest
 * come first.
 */
export async function listQueue(
  { queue, reviewer, place }: QueueQuery,
  limit = SHOWN,
): Promise<ListPage<QueuedVerdict>> {
  const { read } = await database();
  const where = whereQueued(queue, reviewer);
  if (where === null) return { rows: [], total: 0, above: null, beyond: null };
  const page = await listPage({
    place,
    limit,
    order: "asc",
    find: ({ beyond, order, take }) =>
      read.claim.findMany({
        where: {
          ...where,
          ...rowsBeyond({ order, beyond }, (changedAt) => ({ changedAt })),
        },
        orderBy: [{ changedAt: order }, { id: order }],
        take,
        select: queued,
      }),
    count: () => read.claim.count({ where }),
    cursorOf: ({ id, changedAt }) => ({ id, at: changedAt }),
  });
  return { ...page, rows: page.rows.flatMap(queuedVerdict) };
}

/** null where nothing can be in the list. */
function whereQueued(queue: Queue, { id, mayReview }: QueueQuery["reviewer"]): Prisma.ClaimWhereInput | null {
  if (queue === "approved") return { state: "approved" };
  const wrote = { contributors: { some: { userId: id } } };
  if (queue === "yours") return mayReview ? { state: "submitted", verdicts: { none: wrote } } : null;
  return { state: "submitted", ...(mayReview ? { verdicts: { some: wrote } } : {}) };
}

const queued = {
  id: true,
  statement: true,
  state: true,
  changedAt: true,
  appearances: { where: { position: 0 }, select: { article: { select: { title: true } } } },
  verdicts: {
    where: { submittedAt: { not: null } },
    orderBy: { number: "desc" },
    take: 1,
    select: {
      submittedAt: true,
      ratingText: true,
      rating: { select: { label: true } },
      author: { select: { name: true } },
    },
  },
} as const satisfies Prisma.ClaimSelect;

function queuedVerdict({
  id,
  statement,
  state,
  appearances,
  verdicts: [verdict],
}: Prisma.ClaimGetPayload<{ select: typeof queued }>): QueuedVerdict[] {
  if (verdict?.submittedAt == null) return [];
  return [
    {
      claimId: id,
      statement,
      state: claimStateSchema.parse(state),
      articleTitle: appearances[0]?.article.title ?? "",
      author: verdict.author.name,
      submittedAt: verdict.submittedAt,
      rating: verdict.rating?.label ?? verdict.ratingText,
    },
  ];
}
