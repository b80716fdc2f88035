import { can } from "@/domain/permissions/can";
import type { Actor } from "@/domain/permissions/role";
import { accepted, type Result, refused } from "@/domain/result";
import { writeClaim } from "@/server/database/claim-write";
import type { Transaction } from "@/server/database/database";

export interface Decision {
  claimId: string;
  basedOn: number;
  decision: "approve" | "return";
  comment: string;
}

/** A second person's decision on the submitted verdict. Nobody decides on what they had a hand in. */
export function reviewVerdict(actor: Actor, input: Decision): Promise<Result<{ claimId: string }>> {
  const { claimId, basedOn, decision, comment } = input;
  return writeClaim({
    actor,
    action: "verdict.review",
    claimId,
    basedOn,
    event: () => decision,
    what: decision === "approve" ? "approved the verdict" : "returned the verdict",
    check: async (tx) => {
      const submitted = await findSubmitted(tx, claimId);
      const contributorIds = submitted?.contributors.map((contributor) => contributor.userId) ?? [];
      return can(actor, "verdict.review", { contributorIds })
        ? accepted(null)
        : refused("forbidden", "You wrote a part of this verdict, so somebody else has to review it.");
    },
    apply: async (tx) => {
      const submitted = await findSubmitted(tx, claimId);
      if (submitted === null) return refused("wrong_state", "There is no submitted verdict to decide on.");
      await tx.review.create({ data: { verdictId: submitted.id, reviewerId: actor.id, decision, comment } });
      if (decision === "approve") {
        await tx.verdict.update({ where: { id: submitted.id }, data: { approvedAt: new Date() } });
      }
      return accepted({ value: { claimId }, changes: { verdict: submitted.number, comment } });
    },
  });
}

/** The latest verdict, if it has been submitted. */
async function findSubmitted(tx: Transaction, claimId: string) {
  const latest = await tx.verdict.findFirst({
    where: { claimId },
    orderBy: { number: "desc" },
    select: { id: true, number: true, submittedAt: true, contributors: { select: { userId: true } } },
  });
  return latest?.submittedAt == null ? null : latest;
}
