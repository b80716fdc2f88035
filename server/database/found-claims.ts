import { type ExtractedClaim, otherClaimant } from "@/domain/extraction/extractor";
import { articlePlaces, placeColumn } from "./article-places";
import { eachBatch } from "./batches";
import { claimantIdsFor } from "./claimant";
import type { Database, Transaction } from "./database";
import { orderedIds } from "./ordered-ids";

/** Stores what an extractor found in an article. There can be thousands, and other writers wait: many at once. */
export async function storeFoundClaims(
  tx: Transaction,
  articleId: string,
  language: string,
  claims: readonly ExtractedClaim[],
): Promise<void> {
  const found = claims.map((claim) => ({ ...claim, claimant: otherClaimant(claim.claimant) }));
  const claimantIds = await claimantIdsFor(
    tx,
    found.flatMap(({ claimant }) => (claimant === null ? [] : [claimant.name])),
  );
  const placeOf = await articlePlaces(tx, articleId);
  const newId = orderedIds();
  const rows = found.map((claim) => ({ ...claim, id: newId() }));
  await eachBatch(rows, async (batch) => {
    await tx.claim.createMany({
      data: batch.map(({ id, statement, checkWorthiness, reasons, claimant }) => ({
        id,
        statement,
        language,
        state: "detected",
        checkWorthiness,
        reasons: [...reasons],
        claimantId: claimant === null ? null : (claimantIds.get(claimant.name) ?? null),
        claimantConfidence: claimant?.confidence ?? null,
      })),
    });
    await tx.appearance.createMany({
      data: batch.map(({ id, quote }) => ({
        ...quote,
        ...placeColumn(placeOf(quote.start)),
        claimId: id,
        articleId,
        position: 0,
      })),
    });
  });
}

const ofArticle = (articleId: string) => ({ appearances: { some: { articleId } } });

/** Whether a person has done anything with any claim of an article, or marked one by hand. */
export async function claimsAreWorkedOn(read: Pick<Database["read"], "claim">, articleId: string): Promise<boolean> {
  const workedOn = await read.claim.findFirst({
    where: {
      ...ofArticle(articleId),
      OR: [
        { version: { gt: 1 } },
        { changedById: { not: null } },
        { state: { not: "detected" } },
        { assigneeId: { not: null } },
        { comments: { some: {} } },
        { sources: { some: {} } },
        { verdicts: { some: {} } },
        { appearances: { some: { articleId: { not: articleId } } } },
      ],
    },
    select: { id: true },
  });
  return workedOn !== null;
}

/**
 * Puts what was found anew in the place of an article's claims, as long as nobody has worked on any of them; whether it
 * did. To be called where the article's row is locked: its claims are held from here on, so that whoever begins to work
 * on one of them either comes first and is seen, or finds it gone.
 */
export async function replaceFoundClaims(
  tx: Transaction,
  articleId: string,
  language: string,
  claims: readonly ExtractedClaim[],
): Promise<boolean> {
  await tx.claim.updateMany({ where: ofArticle(articleId), data: { version: { increment: 0 } } });
  if (await claimsAreWorkedOn(tx, articleId)) return false;
  await tx.claim.deleteMany({ where: ofArticle(articleId) });
  await storeFoundClaims(tx, articleId, language, claims);
  return true;
}

/** Gives an article's new language to those of its claims that had the old one, and changes nothing else of them. */
export async function relabelClaims(tx: Transaction, articleId: string, from: string, to: string): Promise<void> {
  await tx.claim.updateMany({ where: { ...ofArticle(articleId), language: from }, data: { language: to } });
}
