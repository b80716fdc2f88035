import { type PageTag, pageTags } from "@/domain/publication/page-tags";
import { inBatches } from "./batches";
import type { Transaction } from "./database";

/**
 * The pages that show these claims: their own, those of their articles, topics and claimants, and lists. A claimant whom
 * an earlier edition named loses the claim, so theirs counts too. Everything is asked from the claims' side.
 */
export async function tagsOfClaims(tx: Transaction, claimIds: readonly string[]): Promise<PageTag[]> {
  const claims = await inBatches(claimIds, (batch) =>
    tx.claim.findMany({ where: { id: { in: batch } }, take: batch.length, select: { slug: true } }),
  );
  return [
    pageTags.lists,
    ...claims.flatMap(({ slug }) => (slug === null ? [] : [pageTags.claim(slug)])),
    ...(await claimantSlugs(tx, claimIds)).map(pageTags.claimant),
    ...(await topicSlugs(tx, claimIds)).map(pageTags.topic),
    ...(await articleSlugs(tx, claimIds)).map(pageTags.article),
  ];
}

async function claimantSlugs(tx: Transaction, claimIds: readonly string[]): Promise<string[]> {
  const named = await inBatches(claimIds, (batch) =>
    tx.verdict.groupBy({
      by: ["claimantId"],
      where: { claimId: { in: batch }, publishedAt: { not: null }, claimantId: { not: null } },
    }),
  );
  const rows = await inBatches(distinct(named.map(({ claimantId }) => claimantId)), (batch) =>
    tx.claimant.findMany({ where: { id: { in: batch } }, take: batch.length, select: { slug: true } }),
  );
  return rows.map(({ slug }) => slug);
}

async function topicSlugs(tx: Transaction, claimIds: readonly string[]): Promise<string[]> {
  const named = await inBatches(claimIds, (batch) =>
    tx.claimTopic.groupBy({ by: ["topicId"], where: { claimId: { in: batch } } }),
  );
  const rows = await inBatches(distinct(named.map(({ topicId }) => topicId)), (batch) =>
    tx.topic.findMany({ where: { id: { in: batch } }, take: batch.length, select: { slug: true } }),
  );
  return rows.map(({ slug }) => slug);
}

async function articleSlugs(tx: Transaction, claimIds: readonly string[]): Promise<string[]> {
  const named = await inBatches(claimIds, (batch) =>
    tx.appearance.groupBy({ by: ["articleId"], where: { claimId: { in: batch } } }),
  );
  const rows = await inBatches(distinct(named.map(({ articleId }) => articleId)), (batch) =>
    tx.article.findMany({ where: { id: { in: batch } }, take: batch.length, select: { slug: true } }),
  );
  return rows.map(({ slug }) => slug);
}

function distinct(ids: readonly (string | null)[]): string[] {
  return [...new Set(ids.filter((id) => id !== null))];
}
