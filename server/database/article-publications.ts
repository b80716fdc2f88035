import { searchTextOf } from "@/domain/search-text";
import { Prisma } from "@/prisma/generated/sqlite/client";
import { appearancesOf } from "./appearances";
import { allRows, eachBatch } from "./batches";
import { tagsOfClaims } from "./claim-tags";
import type { Transaction } from "./database";
import { announcePublicChange } from "./public-change";

/**
 * Brings what is public of an article's claims up to date when its details have changed, to be called in the same
 * transaction: its title is among the words they are found by, and stands on their pages and in lists of them.
 */
export async function refreshArticlePublications(tx: Transaction, articleId: string): Promise<void> {
  const published = await allRows<{ id: string }>((last, take) =>
    tx.claim.findMany({
      where: {
        publishedAt: { not: null },
        appearances: { some: { articleId } },
        ...(last === undefined ? {} : { id: { gt: last.id } }),
      },
      orderBy: { id: "asc" },
      take,
      select: { id: true },
    }),
  );
  if (published.length === 0) return;
  const claimIds = published.map(({ id }) => id);
  await eachBatch(claimIds, (batch) => rewriteSearchTexts(tx, batch));
  announcePublicChange(tx, await tagsOfClaims(tx, claimIds));
}

/** Their words once more, of those of which something stands: one statement for all of the batch. */
async function rewriteSearchTexts(tx: Transaction, batch: string[]): Promise<void> {
  const standing = await tx.publication.findMany({
    where: { claimId: { in: batch } },
    take: batch.length,
    select: {
      claimId: true,
      searchText: true,
      verdict: { select: { statement: true, summary: true, claimant: { select: { name: true } } } },
    },
  });
  const places = await appearancesOf(tx, batch);
  const changed = standing.flatMap(({ claimId, searchText, verdict: { statement, summary, claimant } }) => {
    const own = places.get(claimId) ?? [];
    const words = searchTextOf({
      statement: statement ?? "",
      summary,
      claimant: claimant?.name ?? null,
      quotes: own.map(({ exact }) => exact),
      titles: own.map(({ title }) => title),
    });
    return words === searchText ? [] : [Prisma.sql`(${claimId}, ${words})`];
  });
  if (changed.length === 0) return;
  await tx.$executeRaw`
    WITH n("claimId", "words") AS (VALUES ${Prisma.join(changed)})
    UPDATE "Publication" SET "searchText" = (SELECT n."words" FROM n WHERE n."claimId" = "Publication"."claimId")
    WHERE "claimId" IN (SELECT n."claimId" FROM n)`;
}
