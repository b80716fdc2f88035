import { claimReview } from "@/domain/publication/claim-review";
import { checkMarkup } from "@/domain/publication/claim-review-rules";
import { publishedVerdictRow } from "@/domain/publication/stored-claim";
import { environment } from "@/server/environment";
import { siteOrigin } from "@/server/site-origin";
import type { Transaction } from "./database";
import { publicArticle, publicEdition } from "./public-columns";
import { readSettings } from "./settings";

const { claimant, rating, scale, citations, ...columns } = publicEdition;

/**
 * What is wrong with the markup of the page that an edition will have, a sentence each; nothing where other sites can
 * read it. Asked in the transaction that publishes, one relation after the other (see refreshPublication).
 */
export async function markupProblems(tx: Transaction, claimId: string, edition: number): Promise<string[]> {
  const claim = await tx.claim.findUniqueOrThrow({ where: { id: claimId }, select: { slug: true, language: true } });
  const appearances = await tx.appearance.findMany({
    where: { claimId },
    orderBy: { position: "asc" },
    select: { exact: true, prefix: true, suffix: true, article: { select: publicArticle } },
  });
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
    citations: await tx.citation.findMany({ where: { verdictId: id }, ...citations }),
  };
  const shown = { ...claim, topics: [], appearances, verdict, firstPublishedAt: first?.publishedAt };
  const origin = siteOrigin();
  const details = { ...(await readSettings(tx)), origin, language: environment().SITE_LANGUAGE };
  const markup = claimReview(publishedVerdictRow.parse(shown), details);
  return markup === null ? [] : checkMarkup(markup, origin);
}
