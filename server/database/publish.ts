import { pageTags } from "@/domain/publication/page-tags";
import { searchTextOf } from "@/domain/search-text";
import { slugFrom, uniqueSlug } from "@/domain/slug";
import type { ClaimRow } from "./claim-row";
import type { Transaction } from "./database";
import { announcePublicChange } from "./public-change";

/** Makes the approved verdict the claim's next public edition. The claim keeps the slug of its first one for ever. */
export async function makePublic(tx: Transaction, claim: ClaimRow): Promise<{ slug: string; edition: number }> {
  const claimId = claim.id;
  const approved = await tx.verdict.findFirstOrThrow({
    where: { claimId, approvedAt: { not: null } },
    orderBy: { number: "desc" },
    select: { id: true },
  });
  const last = await tx.verdict.aggregate({ where: { claimId }, _max: { edition: true } });
  const publishedAt = new Date();
  const edition = (last._max.edition ?? 0) + 1;
  await tx.verdict.update({ where: { id: approved.id }, data: { edition, publishedAt } });
  const slug = claim.slug ?? (await newSlug(tx, claim.statement));
  await tx.claim.update({ where: { id: claimId }, data: { slug, publishedAt } });
  await refreshSearchText(tx, claimId);
  await announceClaim(tx, claimId);
  return { slug, edition };
}

/** Announces that a public claim has changed: on its own page, its claimant's, those of its articles, and in lists. */
export async function announceClaim(tx: Transaction, claimId: string): Promise<void> {
  const claim = await tx.claim.findUniqueOrThrow({
    where: { id: claimId },
    select: { slug: true, claimant: { select: { slug: true } } },
  });
  const articles = await tx.article.findMany({
    where: { appearances: { some: { claimId } } },
    select: { slug: true },
  });
  announcePublicChange(tx, [
    pageTags.lists,
    ...(claim.slug === null ? [] : [pageTags.claim(claim.slug)]),
    ...(claim.claimant === null ? [] : [pageTags.claimant(claim.claimant.slug)]),
    ...articles.map(({ slug }) => pageTags.article(slug)),
  ]);
}

function newSlug(tx: Transaction, statement: string): Promise<string> {
  return uniqueSlug(slugFrom(statement), async (candidate) => {
    return (await tx.claim.count({ where: { slug: candidate } })) > 0;
  });
}

/**
 * Brings what the public can search a published claim by up to date. One query after the other: in a transaction Prisma
 * would send those for several relations at once, which PostgreSQL's driver warns of.
 */
export async function refreshSearchText(tx: Transaction, claimId: string): Promise<void> {
  const claim = await tx.claim.findUniqueOrThrow({
    where: { id: claimId },
    select: { statement: true, claimant: { select: { name: true } } },
  });
  const appearances = await tx.appearance.findMany({
    where: { claimId },
    select: { exact: true, article: { select: { title: true } } },
  });
  const standing = await tx.verdict.findFirst({
    where: { claimId, publishedAt: { not: null }, withdrawnAt: null },
    orderBy: { edition: "desc" },
    select: { summary: true },
  });
  const searchText = searchTextOf({
    statement: claim.statement,
    summary: standing?.summary ?? "",
    claimant: claim.claimant?.name ?? null,
    quotes: appearances.map((appearance) => appearance.exact),
    titles: appearances.map((appearance) => appearance.article.title),
  });
  await tx.claim.update({ where: { id: claimId }, data: { searchText } });
}
