import type { Extraction, Extractor } from "@/domain/extraction/extractor";
import type { ArticleReading } from "@/domain/language/article-reading";
import { canonicalTag } from "@/domain/language/language-tag";
import { can } from "@/domain/permissions/can";
import type { Requester } from "@/domain/permissions/role";

import { actorNow } from "./actor-now";
import { database, type Transaction } from "./database";
import { claimsAreWorkedOn, relabelClaims, replaceFoundClaims } from "./found-claims";

/** An article as its details are to be; `basedOn` is the version of them that was seen. */
interface Relabelled {
  readonly articleId: string;
  readonly basedOn: number;
  readonly language: string;
  readonly title: string;
  readonly publisher: string | null;
}

/**
 * What the extractor finds in an article in the language that it is given; null where that is the language it has, or
 * the reading would be of no use. No transaction may wait for it, so all of this is asked again inside one.
 */
export async function readInLanguage(
  requester: Requester,
  { articleId, basedOn, language, title, publisher }: Relabelled,
  extractor: Extractor,
): Promise<Extraction | null> {
  const { read } = await database();
  if (!can(await actorNow(read, requester), "article.edit")) return null;
  const stored = await read.article.findUnique({
    where: { id: articleId, version: basedOn },
    select: { text: true, language: true },
  });
  if (stored === null || isSameLanguage(stored.language, language)) return null;
  if (await claimsAreWorkedOn(read, articleId)) return null;
  return extractor.extract({ text: stored.text, title, language, ...(publisher === null ? {} : { publisher }) });
}

/**
 * Does to an article's claims what its new language asks for, in the transaction that stores it: puts what was found
 * anew in their place, or where somebody has worked on them gives them the language alone. Undefined where it has none.
 */
export async function changeArticleLanguage(
  tx: Transaction,
  articleId: string,
  { from, to }: { from: string; to: string },
  extraction: Extraction | null,
): Promise<ArticleReading | undefined> {
  if (isSameLanguage(from, to)) return undefined;
  if (extraction !== null && (await replaceFoundClaims(tx, articleId, to, extraction.claims))) {
    await tx.article.update({ where: { id: articleId }, data: { extractor: extraction.extractor } });
    return { kind: "again", language: to, found: extraction.claims.length };
  }
  await relabelClaims(tx, articleId, from, to);
  return { kind: "kept" };
}

/** A tag that was stored in another spelling is no other language. */
function isSameLanguage(stored: string, chosen: string): boolean {
  return stored === chosen || canonicalTag(stored) === chosen;
}
