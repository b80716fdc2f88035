import { searchTextOf } from "@/domain/search-text";
import { slugFrom, uniqueSlug } from "@/domain/slug";
import type { ClaimRow } from "./claim-row";
import type { Transaction } from "./database";

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
  return { slug, edition };
}

function newSlug(tx: Transaction, statement: string): Promise<string> {
  return uniqueSlug(slugFrom(statement), async (candidate) => {
    return (await tx.claim.count({ where: { slug: candidate } })) > 0;
  });
}

/** Brings what the public can search a published claim by up to date. */
export async function refreshSearchText(tx: Transaction, claimId: string): Promise<void> {
  const claim = await tx.claim.findUniqueOrThrow({
    where: { id: claimId },
    select: {
      statement: true,
      claimant: { select: { name: true } },
      appearances: { select: { exact: true, article: { select: { title: true } } } },
      verdicts: {
        where: { publishedAt: { not: null }, withdrawnAt: null },
        orderBy: { edition: "desc" },
        take: 1,
        select: { summary: true },
      },
    },
  });
  const searchText = searchTextOf({
    statement: claim.statement,
    summary: claim.verdicts[0]?.summary ?? "",
    claimant: claim.claimant?.name ?? null,
    quotes: claim.appearances.map((appearance) => appearance.exact),
    titles: claim.appearances.map((appearance) => appearance.article.title),
  });
  await tx.claim.update({ where: { id: claimId }, data: { searchText } });
}
