import { can } from "@/domain/permissions/can";
import { accepted, type Result, refused } from "@/domain/result";
import type { ClaimEvent } from "@/domain/workflow/claim-state";
import type { Asker } from "@/server/asker";
import { writeClaim } from "@/server/database/claim-write";
import type { Transaction } from "@/server/database/database";
import { makePublic } from "@/server/database/publish";

export interface Decision {
  claimId: string;
  basedOn: number;
  decision: "approve" | "approve_and_publish" | "return";
  comment: string;
}

const events = {
  approve: ["approve"],
  approve_and_publish: ["approve", "publish"],
  return: ["return"],
} as const satisfies Record<Decision["decision"], readonly ClaimEvent[]>;

const happened: Record<Decision["decision"], string> = {
  approve: "approved the verdict",
  approve_and_publish: "approved and published the verdict",
  return: "returned the verdict",
};

/** A second person's decision on the submitted verdict. Nobody decides on what they had a hand in. */
export function reviewVerdict(
  requester: Asker<{ claimId: string }>,
  input: Decision,
): Promise<Result<{ claimId: string }>> {
  const { claimId, basedOn, decision, comment } = input;
  return writeClaim({
    requester,
    action: "verdict.review",
    claimId,
    basedOn,
    events: () => events[decision],
    what: happened[decision],
    check: async (tx, actor) => {
      const submitted = await findSubmitted(tx, claimId);
      const contributorIds = submitted?.contributors.map((contributor) => contributor.userId) ?? [];
      if (decision === "approve_and_publish" && !can(actor, "verdict.publish")) {
        return refused("forbidden", "Your role does not allow publishing. Approve it, and an editor publishes it.");
      }
      return can(actor, "verdict.review", { contributorIds })
        ? accepted(null)
        : refused("forbidden", "You wrote a part of this verdict, so somebody else has to review it.");
    },
    apply: async (tx, claim, actor) => {
      const submitted = await findSubmitted(tx, claimId);
      if (submitted === null) return refused("wrong_state", "There is no submitted verdict to decide on.");
      const kind = decision === "return" ? "return" : "approve";
      await tx.review.create({ data: { verdictId: submitted.id, reviewerId: actor.id, decision: kind, comment } });
      if (kind === "approve") {
        await tx.verdict.update({ where: { id: submitted.id }, data: { approvedAt: new Date() } });
      }
      if (decision === "approve_and_publish") {
        const published = await makePublic(tx, claim);
        if (!published.ok) return published;
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
