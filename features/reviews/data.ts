import { type ClaimState, claimStateSchema } from "@/domain/workflow/claim-state";
import { database } from "@/server/database/database";

export interface QueuedVerdict {
  claimId: string;
  statement: string;
  state: ClaimState;
  articleTitle: string;
  author: string;
  submittedAt: Date;
  rating: string | null;
  /** Everybody who wrote a part of it; none of them may review it. */
  contributorIds: string[];
}

/** Verdicts that wait for a second person or, approved, for publication; those that wait longest come first. */
export async function listQueue(): Promise<QueuedVerdict[]> {
  const { read } = await database();
  const rows = await read.claim.findMany({
    where: { state: { in: ["submitted", "approved"] } },
    orderBy: { changedAt: "asc" },
    take: 200,
    select: {
      id: true,
      statement: true,
      state: true,
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
          contributors: { select: { userId: true } },
        },
      },
    },
  });
  return rows.flatMap(({ id, statement, state, appearances, verdicts: [verdict] }) => {
    if (verdict?.submittedAt == null) return [];
    return {
      claimId: id,
      statement,
      state: claimStateSchema.parse(state),
      articleTitle: appearances[0]?.article.title ?? "",
      author: verdict.author.name,
      submittedAt: verdict.submittedAt,
      rating: verdict.rating?.label ?? verdict.ratingText,
      contributorIds: verdict.contributors.map((contributor) => contributor.userId),
    };
  });
}
