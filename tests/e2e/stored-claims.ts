import { randomUUID } from "node:crypto";
import { gatesOf } from "@/domain/publication/gates";
import { openDatabase, type Transaction } from "@/server/database/database";
import { refreshPublication } from "@/server/database/publish";

/**
 * Public claims written into the database of a running server, in states that the desk has no forms for. The server
 * notices within a quarter of a second, so write before a page is asked for, or ask for it again.
 */

/** The words of a claim in every field that is shown. */
export interface ClaimWords {
  statement: string;
  language: string;
  claimant: string;
  topic: string;
  title: string;
  publisher: string;
  author: string;
  /** What the article says before the claim, the claim as it was made, and what follows. */
  before: string;
  quote: string;
  after: string;
  summary: string;
  rationale: string;
  wouldChange: string;
  sourceTitle: string;
  sourcePublisher: string;
  sourceQuote: string;
}

const plainWords: ClaimWords = {
  statement: "The new bridge cost 87 million euros",
  language: "en",
  claimant: "Ada Quill",
  topic: "Bridges",
  title: "The bridge of Norhaven",
  publisher: "The Norhaven Post",
  author: "Otto Marsh",
  before: "The mayor spoke on Sunday. ",
  quote: "the new bridge cost 87 million euros",
  after: " She did not say who paid.",
  summary: "The ledger has a smaller sum.",
  rationale: "The treasury counts **34 million** [1].",
  wouldChange: "A later ledger.",
  sourceTitle: "Ledger of the city",
  sourcePublisher: "City treasury",
  sourceQuote: "Bridge: 34 million.",
};

export interface StoredClaim {
  claimId: string;
  articleId: string;
  slug: string;
  articleSlug: string;
  claimantSlug: string;
  topicSlug: string;
}

/** Does the work in one transaction on the database that a server works on. */
export async function inDatabase<T>(databaseUrl: string, work: (tx: Transaction) => Promise<T>): Promise<T> {
  const database = await openDatabase(databaseUrl);
  try {
    return await database.write(work);
  } finally {
    await database.close();
  }
}

/** Stores a claim with one public verdict, in an article, by a claimant and on a topic of its own. */
export async function storeClaim(tx: Transaction, changes: Partial<ClaimWords> = {}): Promise<StoredClaim> {
  const words = { ...plainWords, ...changes };
  const slug = `stored-${randomUUID()}`;
  const author = await tx.user.findFirstOrThrow({ select: { id: true } });
  const scale = await tx.ratingScale.findFirstOrThrow({ where: { key: "google-5" }, select: { id: true } });
  const rating = await tx.rating.findFirstOrThrow({ where: { scaleId: scale.id, key: "mostly-false" } });
  const { language, statement } = words;
  const article = await tx.article.create({
    data: {
      slug,
      title: words.title,
      url: "https://news.example.org/bridge",
      publisher: words.publisher,
      authors: [{ name: words.author, kind: "person" }],
      publishedOn: "2026-11-01",
      language,
      text: `${words.before}${words.quote}${words.after}`,
      textSha256: slug,
      extractor: "none",
      showFullText: true,
      createdById: author.id,
    },
  });
  const publishedAt = new Date();
  // Names are one of a kind: what follows the words tells two of them apart.
  const claimant = await tx.claimant.create({ data: { slug, name: `${words.claimant} ${slug}` } });
  const topic = await tx.topic.create({ data: { slug, name: `${words.topic} ${slug}` } });
  const claim = await tx.claim.create({
    data: {
      slug,
      statement,
      language,
      state: "published",
      reasons: [],
      claimantId: claimant.id,
      publishedAt,
      topics: { create: { topicId: topic.id } },
      appearances: {
        create: {
          articleId: article.id,
          exact: words.quote,
          prefix: words.before,
          suffix: words.after,
          start: words.before.length,
          end: words.before.length + words.quote.length,
          position: 0,
        },
      },
    },
  });
  await tx.verdict.create({
    data: {
      claimId: claim.id,
      number: 1,
      edition: 1,
      statement,
      claimantId: claimant.id,
      gates: gatesOf({ sources: [], secondReview: true }),
      scaleId: scale.id,
      ratingId: rating.id,
      summary: words.summary,
      rationale: words.rationale,
      wouldChange: words.wouldChange,
      reasonTags: ["outdated", "missing_context"],
      authorId: author.id,
      publishedAt,
      citations: { create: { ...citationOf(words), position: 1 } },
    },
  });
  await refreshPublication(tx, claim.id);
  return {
    claimId: claim.id,
    articleId: article.id,
    slug,
    articleSlug: slug,
    claimantSlug: slug,
    topicSlug: slug,
  };
}

function citationOf({ sourceTitle, sourcePublisher, sourceQuote }: ClaimWords) {
  return {
    url: "https://city.example.org/ledger",
    title: sourceTitle,
    publisher: sourcePublisher,
    kind: "primary",
    stance: "refutes",
    quote: sourceQuote,
    publishedOn: "2026-01-31",
    accessedOn: "2026-11-20",
  };
}

/** Gives a stored claim a second edition, which is half true, with a public notice for the reason. */
export async function storeCorrection(
  tx: Transaction,
  claimId: string,
  words: { statement: string; summary: string; reason: string },
): Promise<void> {
  const first = await tx.verdict.findFirstOrThrow({ where: { claimId, edition: 1 } });
  const rating = await tx.rating.findFirstOrThrow({ where: { scaleId: first.scaleId, key: "half-true" } });
  const { scaleId, claimantId, rationale, wouldChange, authorId } = first;
  const second = await tx.verdict.create({
    data: {
      claimId,
      scaleId,
      claimantId,
      rationale,
      wouldChange,
      authorId,
      statement: words.statement,
      summary: words.summary,
      number: 2,
      edition: 2,
      ratingId: rating.id,
      reasonTags: ["missing_context"],
      gates: [],
      publishedAt: new Date(),
      citations: { create: { ...citationOf({ ...plainWords, sourceTitle: "Second ledger" }), position: 1 } },
    },
  });
  await tx.correction.create({
    data: {
      kind: "correction",
      reason: words.reason,
      verdictBeforeId: first.id,
      verdictAfterId: second.id,
      madeById: authorId,
    },
  });
  await refreshPublication(tx, claimId);
}

/** Withdraws what stands of a stored claim. */
export async function storeWithdrawal(tx: Transaction, claimId: string, reason: string): Promise<void> {
  const { id, authorId } = await tx.verdict.findFirstOrThrow({ where: { claimId }, orderBy: { edition: "desc" } });
  await tx.verdict.update({ where: { id }, data: { withdrawnAt: new Date() } });
  await tx.correction.create({ data: { kind: "retraction", reason, verdictBeforeId: id, madeById: authorId } });
  await refreshPublication(tx, claimId);
}
