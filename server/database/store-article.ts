import type { TextLink, TextPlace } from "@/domain/ingest/ingested-article";
import { storedPlaces } from "@/domain/ingest/stored-places";
import type { Actor } from "@/domain/permissions/role";
import { articleSearchText } from "@/domain/search-text";
import { slugFrom, uniqueSlug } from "@/domain/slug";
import type { PreparedArticle } from "@/server/prepare-article";
import { type ArticleTraces, storedTraces, storeSketch } from "./article-twins";
import { database, type Transaction } from "./database";
import { appendEvent } from "./event-log";
import { storeFoundClaims } from "./found-claims";

/** The article with this text, by the SHA-256 of its text; null where there is none. */
export async function findArticleByHash(textSha256: string): Promise<{ id: string } | null> {
  return (await database()).read.article.findUnique({ where: { textSha256 }, select: { id: true } });
}

/** What an article was compared by with those on the desk, and those that the person adds it beside. */
export interface Compared {
  traces: ArticleTraces;
  /** Ids. */
  beside: readonly string[];
}

/** What the original of an article says of stretches of its text, and how the original is known; pasted text has none. */
export interface FromOriginal {
  places: TextPlace[];
  /** Where cells begin that head a row or a column. */
  heads?: number[];
  links: TextLink[];
  original?: { name: string; sha256: string };
}

/**
 * Stores an article with its claims, in the transaction of whoever adds it. The same text is not stored twice: the
 * article there is comes back, with `isNew` false.
 */
export async function storeArticle(
  tx: Transaction,
  actor: Actor,
  { details, text, textSha256, language, extraction }: PreparedArticle,
  { traces, beside }: Compared,
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
      ...(from === undefined ? {} : { places: storedPlaces(from.places, from.heads ?? []), links: from.links }),
      searchText: articleSearchText({ title, publisher, authors, text }),
      ...storedTraces(traces),
      extractor: extraction.extractor,
      createdById: actor.id,
    },
    select: { id: true },
  });
  await storeSketch(tx, id, traces);
  await storeFoundClaims(tx, id, language, extraction.claims);
  const original =
    from?.original === undefined ? {} : { original: from.original.name, originalSha256: from.original.sha256 };
  const claims = extraction.claims.length;
  await appendEvent(tx, {
    actorId: actor.id,
    action: "article.create",
    subject: { type: "article", id },
    detail: {
      what: "added the article",
      changes: {
        title,
        textSha256,
        ...original,
        extractor: extraction.extractor,
        claims,
        ...(beside.length === 0 ? {} : { beside: [...beside] }),
      },
    },
  });
  return { id, isNew: true };
}
