import { createHash } from "node:crypto";
import { type ArticleTextProblem, checkArticleText, normaliseArticleText } from "@/domain/article-text";
import { languageName } from "@/domain/language/language-names";
import { can } from "@/domain/permissions/can";
import { notAllowed } from "@/domain/permissions/not-allowed";
import { accepted, type Result, refused, refusedField } from "@/domain/result";
import { articleSearchText } from "@/domain/search-text";
import { slugFrom, uniqueSlug } from "@/domain/slug";
import type { Asker } from "@/server/asker";
import { actorNow } from "@/server/database/actor-now";
import { changeArticleLanguage, readInLanguage } from "@/server/database/article-language";
import { refreshArticlePublications } from "@/server/database/article-publications";
import { conflict } from "@/server/database/conflict";
import { database } from "@/server/database/database";
import { appendEvent } from "@/server/database/event-log";
import { storeFoundClaims } from "@/server/database/found-claims";
import { transactAs } from "@/server/database/transact";
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
 * stored twice: the article there is comes back, with `isNew` false.
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
  const { title, url, publisher, author, publishedOn } = input;
  // Loaded where there is an article to read: it holds runs of letters of sixty languages.
  const { chooseLanguage } = await import("@/domain/language/choose-language");
  const language = chooseLanguage({ declared: input.language, text }).tag;
  const extraction = await extractor.extract({
    text,
    title,
    language,
    ...(publisher === null ? {} : { publisher }),
  });
  return transactAs<{ id: string; isNew: boolean }>(requester, "article.create", async (tx, actor) => {
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
        extractor: extraction.extractor,
        createdById: actor.id,
      },
      select: { id: true },
    });
    await storeFoundClaims(tx, article.id, language, extraction.claims);
    await appendEvent(tx, {
      actorId: actor.id,
      action: "article.create",
      subject: { type: "article", id: article.id },
      detail: {
        what: "added the article",
        changes: { title, textSha256, extractor: extraction.extractor, claims: extraction.claims.length },
      },
    });
    return accepted({ id: article.id, isNew: true });
  });
}

async function findByHash(textSha256: string): Promise<{ id: string } | null> {
  return (await database()).read.article.findUnique({ where: { textSha256 }, select: { id: true } });
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
      data: { ...details, version: { increment: 1 } },
    });
    const now = await tx.article.findUnique({ where: { id } });
    if (before === null || now === null) return refused("not_found", "This article is not there.");
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
          author: now.author ?? "",
          publishedOn: now.publishedOn ?? "",
          showFullText: now.showFullText ? "on" : "",
        },
      );
    }
    await tx.article.update({ where: { id }, data: { searchText: articleSearchText(now) } });
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
