import { createHash } from "node:crypto";
import { type ArticleTextProblem, checkArticleText, normaliseArticleText } from "@/domain/article-text";
import { type ExtractedClaim, otherClaimant } from "@/domain/extraction/extractor";
import { detectLanguage } from "@/domain/extraction/language";
import { can } from "@/domain/permissions/can";
import { notAllowed } from "@/domain/permissions/not-allowed";
import { accepted, type Result, refused, refusedField } from "@/domain/result";
import { articleSearchText } from "@/domain/search-text";
import { slugFrom, uniqueSlug } from "@/domain/slug";
import type { Asker } from "@/server/asker";
import { actorNow } from "@/server/database/actor-now";
import { refreshArticlePublications } from "@/server/database/article-publications";
import { addressTrace, storedTraces, storeSketch } from "@/server/database/article-twins";
import { eachBatch } from "@/server/database/batches";
import { claimantIdsFor } from "@/server/database/claimant";
import { conflict } from "@/server/database/conflict";
import { database, type Transaction } from "@/server/database/database";
import { appendEvent } from "@/server/database/event-log";
import { orderedIds } from "@/server/database/ordered-ids";
import { transactAs } from "@/server/database/transact";
import { transactCompared, twinCheck } from "@/server/database/twin-check";
import { currentExtractor } from "@/server/extraction";
import type { EditedArticle, NewArticle } from "./schema";

const textProblems: Record<ArticleTextProblem, string> = {
  empty: "Paste the article’s text, or choose a file that has some.",
  too_large: "The text is longer than 500,000 characters. Split it, and add the parts as articles of their own.",
  binary: "This is not text. Save the article as .txt, .md or .html and try again.",
  encoding: "Some characters of the text are broken. Save it as UTF-8 and try again.",
  no_sentences: "No sentence was found in this text. Paste the whole article, not only its headline or links.",
};

/**
 * Stores an article once, with the claims the extractor finds in it. The same text is recognised by its SHA-256 and not
 * stored twice: the article there is comes back, with `isNew` false. One that is much like an article on the desk, or has
 * its address, is refused with what is there, until the person has seen that and adds theirs `beside` it.
 */
export async function createArticle(
  requester: Asker<{ id: string; isNew: boolean }>,
  input: NewArticle,
  extractor = currentExtractor(),
): Promise<Result<{ id: string; isNew: boolean }>> {
  // Only so that nobody else has an article read; the transaction asks again.
  const asking = await actorNow((await database()).read, requester);
  if (!can(asking, "article.create")) return notAllowed;
  const checked = checkArticleText(normaliseArticleText(input.text));
  if (!checked.ok) return refusedField("text", textProblems[checked.problem]);
  const { text } = checked;
  const textSha256 = createHash("sha256").update(text, "utf8").digest("hex");
  const stored = await findByHash(textSha256);
  if (stored !== null) return accepted({ id: stored.id, isNew: false });
  const { beside = [] } = input;
  const twins = twinCheck({ text, textSha256, url: input.url }, beside);
  const alike = await twins.refusal();
  if (alike !== null) return alike;
  const { title, url, publisher, author, publishedOn } = input;
  const language = input.language ?? detectLanguage(text) ?? "en";
  const extraction = await extractor.extract({
    text,
    title,
    language,
    ...(publisher === null ? {} : { publisher }),
  });
  return transactCompared<{ id: string; isNew: boolean }>(requester, twins, async (tx, actor) => {
    const twin = await tx.article.findUnique({ where: { textSha256 }, select: { id: true } });
    if (twin !== null) return accepted({ id: twin.id, isNew: false });
    const slug = await uniqueSlug(slugFrom(title), async (candidate) => {
      return (await tx.article.count({ where: { slug: candidate } })) > 0;
    });
    const article = await tx.article.create({
      data: {
        slug,
        title,
        url,
        publisher,
        author,
        publishedOn,
        language,
        text,
        textSha256,
        searchText: articleSearchText({ title, publisher, author, text }),
        ...storedTraces(twins.traces),
        extractor: extraction.extractor,
        createdById: actor.id,
      },
      select: { id: true },
    });
    await storeSketch(tx, article.id, twins.traces);
    await storeClaims(tx, article.id, language, extraction.claims);
    await appendEvent(tx, {
      actorId: actor.id,
      action: "article.create",
      subject: { type: "article", id: article.id },
      detail: {
        what: "added the article",
        changes: {
          title,
          textSha256,
          extractor: extraction.extractor,
          claims: extraction.claims.length,
          ...(beside.length === 0 ? {} : { beside }),
        },
      },
    });
    return accepted({ id: article.id, isNew: true });
  });
}

async function findByHash(textSha256: string): Promise<{ id: string } | null> {
  return (await database()).read.article.findUnique({ where: { textSha256 }, select: { id: true } });
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

/** Changes what is known about an article; its text stays as it is for ever. */
export async function editArticle(
  requester: Asker<{ id: string }>,
  input: EditedArticle,
): Promise<Result<{ id: string }>> {
  const { articleId: id, basedOn, ...details } = input;
  return transactAs(requester, "article.edit", async (tx, actor) => {
    const taken = await tx.article.updateMany({
      where: { id, version: basedOn },
      data: { ...details, canonicalUrlSha256: addressTrace(details.url), version: { increment: 1 } },
    });
    const now = await tx.article.findUnique({ where: { id } });
    if (now === null) return refused("not_found", "This article is not there.");
    if (taken.count === 0) {
      return conflict(
        tx,
        { type: "article", id },
        { basedOn, version: now.version },
        {
          title: now.title,
          language: now.language,
          url: now.url ?? "",
          publisher: now.publisher ?? "",
          author: now.author ?? "",
          publishedOn: now.publishedOn ?? "",
          showFullText: now.showFullText ? "on" : "",
        },
      );
    }
    await tx.article.update({ where: { id }, data: { searchText: articleSearchText(now) } });
    await refreshArticlePublications(tx, id);
    await appendEvent(tx, {
      actorId: actor.id,
      action: "article.edit",
      subject: { type: "article", id },
      detail: { what: "changed the article’s details", version: now.version, changes: details },
    });
    return accepted({ id });
  });
}
