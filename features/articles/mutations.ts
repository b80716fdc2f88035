import { articleAuthorsSchema, authorLines } from "@/domain/ingest/author-lines";
import { languageName } from "@/domain/language/language-names";
import { notAllowed } from "@/domain/permissions/not-allowed";
import { accepted, type Result, refused } from "@/domain/result";
import { articleSearchText } from "@/domain/search-text";
import type { Asker } from "@/server/asker";
import { changeArticleLanguage, readInLanguage } from "@/server/database/article-language";
import { refreshArticlePublications } from "@/server/database/article-publications";
import { addressTrace } from "@/server/database/article-twins";
import { conflict } from "@/server/database/conflict";
import { appendEvent } from "@/server/database/event-log";
import { mayNow } from "@/server/database/may";
import { findArticleByHash, storeArticle } from "@/server/database/store-article";
import { transactAs } from "@/server/database/transact";
import { transactCompared, twinCheck } from "@/server/database/twin-check";
import { currentExtractor } from "@/server/extraction";
import { checkedText, prepareArticle } from "@/server/prepare-article";
import type { EditedArticle, NewArticle } from "./schema";

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
  if (!(await mayNow(requester, "article.create"))) return notAllowed;
  const { text: typed, language, links, ...details } = input;
  const checked = checkedText(typed);
  if (!checked.ok) return checked;
  const stored = await findArticleByHash(checked.value.textSha256);
  if (stored !== null) return accepted({ id: stored.id, isNew: false });
  const { beside = [], ...known } = details;
  const twins = twinCheck({ ...checked.value, url: known.url }, beside);
  const { text, textSha256 } = checked.value;
  const isOfText =
    links?.textSha256 === textSha256 &&
    links.links.every(({ start, end }) => start < end && end <= text.length) &&
    links.heads.every((start) => start < text.length);
  const from = isOfText ? { places: [], links: links.links, heads: links.heads } : undefined;
  const same = await twins.same();
  if (same !== null) return accepted({ id: same.id, isNew: false });
  const alike = await twins.refusal();
  if (alike !== null) return alike;
  const prepared = await prepareArticle(checked.value, known, language, extractor);
  if (!prepared.ok) return prepared;
  return transactCompared<{ id: string; isNew: boolean }>(requester, twins, async (tx, actor) =>
    accepted(await storeArticle(tx, actor, prepared.value, { traces: twins.traces, beside }, from)),
  );
}

/**
 * Changes what is known about an article; its text stays as it is for ever. In another language it is read again, as
 * long as nobody has worked on any of its claims; what became of them stands in the log.
 */
export async function editArticle(
  requester: Asker<{ id: string }>,
  input: EditedArticle,
  extractor = currentExtractor(),
): Promise<Result<{ id: string }>> {
  const { articleId: id, basedOn, ...details } = input;
  const extraction = await readInLanguage(requester, input, extractor);
  return transactAs(requester, "article.edit", async (tx, actor) => {
    const before = await tx.article.findUnique({ where: { id }, select: { language: true } });
    const taken = await tx.article.updateMany({
      where: { id, version: basedOn },
      data: { ...details, canonicalUrlSha256: addressTrace(details.url), version: { increment: 1 } },
    });
    const now = await tx.article.findUnique({ where: { id } });
    if (before === null || now === null) return refused("not_found", "This article is not there.");
    const authors = articleAuthorsSchema.parse(now.authors);
    if (taken.count === 0) {
      return conflict(
        tx,
        { type: "article", id },
        { basedOn, version: now.version },
        {
          title: now.title,
          ...(now.language === input.language ? {} : { language: languageName(now.language) }),
          url: now.url ?? "",
          publisher: now.publisher ?? "",
          authors: authorLines(authors),
          publishedOn: now.publishedOn ?? "",
          modifiedOn: now.modifiedOn ?? "",
          showFullText: now.showFullText ? "on" : "",
        },
      );
    }
    await tx.article.update({ where: { id }, data: { searchText: articleSearchText({ ...now, authors }) } });
    const reading = await changeArticleLanguage(tx, id, { from: before.language, to: now.language }, extraction);
    await refreshArticlePublications(tx, id);
    await appendEvent(tx, {
      actorId: actor.id,
      action: "article.edit",
      subject: { type: "article", id },
      detail: {
        what: "changed the article’s details",
        version: now.version,
        changes: { ...details, ...(reading === undefined ? {} : { reading }) },
      },
    });
    return accepted({ id });
  });
}
