import { claimReview } from "@/domain/publication/claim-review";
import { checkMarkup } from "@/domain/publication/claim-review-rules";
import { publishedVerdictRow } from "@/domain/publication/stored-claim";
import type { Prisma } from "@/prisma/generated/sqlite/client";
import { environment } from "@/server/environment";
import { siteOrigin } from "@/server/site-origin";
import { allRows } from "./batches";
import type { Transaction } from "./database";
import { publicArticle, publicEdition } from "./public-columns";
import { readSettings } from "./settings";

const { claimant, rating, scale, citations, ...columns } = publicEdition;

const shownAppearance = {
  position: true,
  exact: true,
  prefix: true,
  suffix: true,
  place: true,
  article: { select: publicArticle },
} as const satisfies Prisma.AppearanceSelect;
type AppearanceRow = Prisma.AppearanceGetPayload<{ select: typeof shownAppearance }>;
type CitationRow = Prisma.CitationGetPayload<{ select: typeof citations.select }>;

/**
 * What is wrong with the markup of the page that an edition will have, a sentence each; nothing where other sites can
 * read it. Asked in the transaction that publishes, one relation after the other (see refreshPublication).
 */
export async function markupProblems(tx: Transaction, claimId: string, edition: number): Promise<string[]> {
  const claim = await tx.claim.findUniqueOrThrow({ where: { id: claimId }, select: { slug: true, language: true } });
  const appearances = await allRows<AppearanceRow>((last, take) =>
    tx.appearance.findMany({
      where: { claimId, position: { gt: last?.position ?? -1 } },
      orderBy: { position: "asc" },
      take,
      select: shownAppearance,
    }),
  );
  const found = await tx.verdict.findFirstOrThrow({
    where: { claimId, edition },
    select: { ...columns, claimantId: true, ratingId: true, scaleId: true },
  });
  const { id, claimantId, ratingId, scaleId } = found;
  const first = await tx.verdict.findFirst({ where: { claimId, edition: 1 }, select: { publishedAt: true } });
  const verdict = {
    ...found,
    claimant: claimantId === null ? null : await tx.claimant.findUnique({ where: { id: claimantId }, ...claimant }),
    rating: ratingId === null ? null : await tx.rating.findUnique({ where: { id: ratingId }, ...rating }),
    scale: await tx.ratingScale.findUnique({ where: { id: scaleId }, ...scale }),
    citations: await allRows<CitationRow>((last, take) =>
      tx.citation.findMany({
        where: { verdictId: id, position: { gt: last?.position ?? 0 } },
        orderBy: { position: "asc" },
        take,
        select: citations.select,
      }),
    ),
  };
  const shown = { ...claim, topics: [], appearances, verdict, firstPublishedAt: first?.publishedAt };
  const origin = siteOrigin();
  const details = { ...(await readSettings(tx)), origin, language: environment().SITE_LANGUAGE };
  const markup = claimReview(publishedVerdictRow.parse(shown), details);
  return markup === null ? [] : checkMarkup(markup, origin);
}
