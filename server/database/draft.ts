import type { Transaction } from "./database";

/**
 * The verdict that can be written to: the claim's draft, or a new one begun from the latest verdict when that has been
 * submitted, or an empty one. Whoever asks for it becomes a contributor, and an approval of what stood before is void.
 */
export async function openDraft(tx: Transaction, claimId: string, actorId: string): Promise<{ id: string }> {
  const latest = await tx.verdict.findFirst({
    where: { claimId },
    orderBy: { number: "desc" },
    include: { contributors: { select: { userId: true } } },
  });
  if (latest !== null && latest.submittedAt === null) {
    await addContributor(tx, latest.id, actorId);
    return { id: latest.id };
  }
  if (latest === null) return createEmptyDraft(tx, claimId, actorId);
  await tx.review.updateMany({
    where: { verdictId: latest.id, decision: "approve", voidedAt: null },
    data: { voidedAt: new Date() },
  });
  const contributorIds = new Set([...latest.contributors.map((contributor) => contributor.userId), actorId]);
  return tx.verdict.create({
    data: {
      claimId,
      number: latest.number + 1,
      scaleId: latest.scaleId,
      ratingId: latest.ratingId,
      ratingText: latest.ratingText,
      summary: latest.summary,
      rationale: latest.rationale,
      wouldChange: latest.wouldChange,
      reasonTags: latest.reasonTags ?? [],
      authorId: actorId,
      contributors: { create: [...contributorIds].map((userId) => ({ userId })) },
    },
    select: { id: true },
  });
}

/** Who marked or worded the claim before there was a verdict has a hand in what is decided on. */
async function createEmptyDraft(tx: Transaction, claimId: string, actorId: string): Promise<{ id: string }> {
  const wordedBy = await tx.event.groupBy({
    by: ["actorId"],
    where: {
      subjectType: "claim",
      subjectId: claimId,
      action: { in: ["claim.mark", "claim.edit"] },
      actorId: { not: null },
    },
  });
  const contributorIds = new Set([actorId, ...wordedBy.flatMap((event) => event.actorId ?? [])]);
  const scale = await tx.ratingScale.findFirstOrThrow({ where: { isDefault: true }, select: { id: true } });
  return tx.verdict.create({
    data: {
      claimId,
      number: 1,
      scaleId: scale.id,
      summary: "",
      rationale: "",
      wouldChange: "",
      reasonTags: [],
      authorId: actorId,
      contributors: { create: [...contributorIds].map((userId) => ({ userId })) },
    },
    select: { id: true },
  });
}

async function addContributor(tx: Transaction, verdictId: string, userId: string): Promise<void> {
  const key = { verdictId, userId };
  await tx.verdictContributor.upsert({ where: { verdictId_userId: key }, create: key, update: {} });
}
