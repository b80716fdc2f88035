import { sourceKindSchema } from "@/domain/evidence/source";
import { gatesOf } from "@/domain/publication/gates";
import { accepted, type Result, refused } from "@/domain/result";
import { searchTextOf } from "@/domain/search-text";
import { slugFrom, uniqueSlug } from "@/domain/slug";
import { appearancesOf } from "./appearances";
import { allRows } from "./batches";
import type { ClaimRow } from "./claim-row";
import { tagsOfClaims } from "./claim-tags";
import type { Transaction } from "./database";
import { markupProblems } from "./markup-check";
import { announcePublicChange } from "./public-change";
import { readSettings } from "./settings";

/**
 * Makes the approved verdict the claim's next public edition, with the claim's words and claimant as they are now: what
 * an edition says never changes. The claim keeps the slug of its first one for ever. Refused where the markup of its page
 * would break the rules, so that the transaction has to be given up.
 */
export async function makePublic(tx: Transaction, claim: ClaimRow): Promise<Result<{ slug: string; edition: number }>> {
  const { id: claimId, statement, claimantId } = claim;
  const approved = await tx.verdict.findFirstOrThrow({
    where: { claimId, approvedAt: { not: null } },
    orderBy: { number: "desc" },
    select: { id: true },
  });
  const last = await tx.verdict.aggregate({ where: { claimId }, _max: { edition: true } });
  const publishedAt = new Date();
  const edition = (last._max.edition ?? 0) + 1;
  const gates = await receipts(tx, approved.id);
  await tx.verdict.update({ where: { id: approved.id }, data: { edition, publishedAt, statement, claimantId, gates } });
  const slug = claim.slug ?? (await newSlug(tx, statement));
  await tx.claim.update({ where: { id: claimId }, data: { slug, publishedAt } });
  await refreshPublication(tx, claimId);
  const problems = await markupProblems(tx, claimId, edition);
  if (problems.length > 0) {
    return refused(
      "invalid",
      `Nothing was published: other sites could not read the page’s markup. ${problems.join(" ")}`,
    );
  }
  await announceClaim(tx, claimId);
  return accepted({ slug, edition });
}

/** Which of the publish gates the verdict meets, as its page will show them. */
async function receipts(tx: Transaction, verdictId: string): Promise<{ key: string; met: boolean | null }[]> {
  const citations = await allRows<{ position: number; publisher: string | null; url: string | null; kind: string }>(
    (last, take) =>
      tx.citation.findMany({
        where: { verdictId, position: { gt: last?.position ?? 0 } },
        orderBy: { position: "asc" },
        take,
        select: { position: true, publisher: true, url: true, kind: true },
      }),
  );
  const approvals = await tx.review.count({ where: { verdictId, decision: "approve", voidedAt: null } });
  const { minimumIndependentSources } = await readSettings(tx);
  return gatesOf({
    sources: citations.map((citation) => ({ ...citation, kind: sourceKindSchema.parse(citation.kind) })),
    secondReview: approvals > 0,
    minimumIndependentSources,
  });
}

/** Announces that a public claim has changed, on its own page and wherever else it is shown. */
export async function announceClaim(tx: Transaction, claimId: string): Promise<void> {
  announcePublicChange(tx, await tagsOfClaims(tx, [claimId]));
}

function newSlug(tx: Transaction, statement: string): Promise<string> {
  return uniqueSlug(slugFrom(statement), async (slug) => {
    const former = await tx.formerSlug.count({ where: { kind: "claim", slug } });
    return former > 0 || (await tx.claim.count({ where: { slug } })) > 0;
  });
}

/**
 * Brings the row that says what is public of a claim up to date, to be called whenever its editions, its appearances or
 * the titles of its articles change: the latest edition stands unless it is withdrawn, and then nothing does. One query
 * after the other: in a transaction Prisma would send those for several relations at once, which PostgreSQL's driver
 * warns of.
 */
export async function refreshPublication(tx: Transaction, claimId: string): Promise<void> {
  const latest = await tx.verdict.findFirst({
    where: { claimId, publishedAt: { not: null }, edition: { not: null } },
    orderBy: { edition: "desc" },
    select: { id: true, statement: true, summary: true, withdrawnAt: true, claimant: { select: { name: true } } },
  });
  if (latest === null || latest.withdrawnAt !== null) {
    await tx.publication.deleteMany({ where: { claimId } });
    return;
  }
  const appearances = (await appearancesOf(tx, [claimId])).get(claimId) ?? [];
  const searchText = searchTextOf({
    statement: latest.statement ?? "",
    summary: latest.summary,
    claimant: latest.claimant?.name ?? null,
    quotes: appearances.map((appearance) => appearance.exact),
    titles: appearances.map((appearance) => appearance.title),
  });
  const kept = await tx.publication.updateMany({ where: { verdictId: latest.id }, data: { searchText } });
  if (kept.count > 0) return;
  await tx.publication.deleteMany({ where: { claimId } });
  await tx.publication.create({ data: { claimId, verdictId: latest.id, searchText } });
}
