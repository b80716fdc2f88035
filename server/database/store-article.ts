import type { ExtractedClaim } from "@/domain/extraction/extractor";
import { otherClaimant } from "@/domain/extraction/extractor";
import type { TextLink, TextPlace } from "@/domain/ingest/ingested-article";
import type { Actor } from "@/domain/permissions/role";
import { articleSearchText } from "@/domain/search-text";
import { slugFrom, uniqueSlug } from "@/domain/slug";
import type { PreparedArticle } from "@/server/prepare-article";
import { eachBatch } from "./batches";
import { claimantIdsFor } from "./claimant";
import { database, type Transaction } from "./database";
import { appendEvent } from "./event-log";
import { orderedIds } from "./ordered-ids";

/** The article with this text, by the SHA-256 of its text; null where there is none. */
export async function findArticleByHash(textSha256: string): Promise<{ id: string } | null> {
  return (await database()).read.article.findUnique({ where: { textSha256 }, select: { id: true } });
}

/** What the original of an article says of stretches of its text, and how the original is known. */
export interface FromOriginal {
  places: TextPlace[];
  links: TextLink[];
  original: { name: string; sha256: string };
}

/**
 * Stores an article with its claims, in the transaction of whoever adds it. The same text is not stored twice: the
 * article there is comes back, with `isNew` false.
 */
export async function storeArticle(
  tx: Transaction,
  actor: Actor,
  { details, text, textSha256, language, extraction }: PreparedArticle,
  from?: FromOriginal,
): Promise<{ id: string; isNew: boolean }> {
  const twin = await tx.article.findUnique({ where: { textSha256 }, select: { id: true } });
  if (twin !== null) return { id: twin.id, isNew: false };
  const { title, publisher, authors } = details;
  const slug = await uniqueSlug(slugFrom(title), async (candidate) => {
    return (await tx.article.count({ where: { slug: candidate } })) > 0;
  });
  const { id } = await tx.article.create({
    data: {
      ...details,
      slug,
      language,
      text,
      textSha256,
      ...(from === undefined ? {} : { places: from.places, links: from.links }),
      searchText: articleSearchText({ title, publisher, authors, text }),
      extractor: extraction.extractor,
      createdById: actor.id,
    },
    select: { id: true },
  });
  await storeClaims(tx, id, language, extraction.claims);
  const original = from === undefined ? {} : { original: from.original.name, originalSha256: from.original.sha256 };
  const claims = extraction.claims.length;
  await appendEvent(tx, {
    actorId: actor.id,
    action: "article.create",
    subject: { type: "article", id },
    detail: {
      what: "added the article",
      changes: { title, textSha256, ...original, extractor: extraction.extractor, claims },
    },
  });
  return { id, isNew: true };
}

/** An article can have thousands of claims, and other writers wait meanwhile: they are written many at once. */
async function storeClaims(
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
      data: batch.map(({ id, quote }) => ({ ...quote, claimId: id, articleId, position: 0 })),
    });
  });
}
