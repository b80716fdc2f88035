import { claimStates } from "@/domain/workflow/claim-state";
import type { Transaction } from "@/server/database/database";
import type { StoredClaim } from "./stored-claims";

/** Stands in words that nobody but the desk may see, with a name of the place behind it. */
export const canary = /canary-[a-z-]+/g;

/** Of the stored report: its page is open to whoever has this. */
export const canaryReference = "AAAA-BBBB-CCCC";

const sing = (place: string) => `canary-${place}`;

/** States in which nothing of a claim is public. */
const drafts = claimStates.filter((state) => !["published", "corrected", "withdrawn"].includes(state));

/**
 * Stores, beside a public claim, everything that the desk may hold and the public may not see: what has changed of the
 * claim itself since it was published, claims in every other state in an article of their own, and a reader's report.
 * @returns the approved claim's id, which only waits to be published
 */
export async function storeDrafts(tx: Transaction, { claimId }: StoredClaim): Promise<string> {
  const { scaleId, ratingId } = await tx.verdict.findFirstOrThrow({ where: { claimId } });
  const person = await tx.user.findFirstOrThrow({ where: { role: "reviewer" } });
  const reviewer = await tx.user.findFirstOrThrow({ where: { role: "editor" } });

  const source = (place: string) => ({
    position: 1,
    url: `https://example.org/${sing(`${place}-address`)}`,
    title: sing(`${place}-source`),
    publisher: sing(`${place}-source-publisher`),
    quote: sing(`${place}-source-quote`),
    kind: "primary",
    stance: "refutes",
    accessedOn: "2026-11-20",
  });
  const words = (place: string) => ({
    scaleId,
    ratingId,
    ratingText: sing(`${place}-rating`),
    summary: sing(`${place}-summary`),
    rationale: `${sing(`${place}-rationale`)} [1]`,
    wouldChange: sing(`${place}-would-change`),
    reasonTags: [],
    authorId: person.id,
  });
  const comment = (place: string) => ({ authorId: person.id, body: sing(`${place}-comment`) });
  const name = (place: string) => ({ slug: sing(place), name: sing(place) });

  await tx.claim.update({
    where: { id: claimId },
    data: {
      statement: sing("changed-statement"),
      claimant: { create: name("changed-claimant") },
      sources: { create: { ...source("changed"), addedById: person.id } },
      comments: { create: comment("changed") },
      verdicts: { create: { ...words("changed"), number: 9, submittedAt: new Date() } },
      errorReports: {
        create: {
          reference: canaryReference,
          edition: 1,
          message: sing("report-message"),
          source: sing("report-source"),
          email: `${sing("report")}@example.org`,
          language: "en",
        },
      },
    },
  });

  const text = `${sing("article-text")} says so.`;
  const article = await tx.article.create({
    data: {
      slug: sing("article-slug"),
      title: sing("article-title"),
      publisher: sing("article-publisher"),
      authors: [{ name: sing("article-author"), kind: "person" }],
      url: `https://example.org/${sing("article-address")}`,
      language: "en",
      text,
      textSha256: sing("article-hash"),
      extractor: "none",
      createdById: person.id,
    },
  });
  const ids = new Map<string, string>();
  for (const state of drafts) {
    const place = state.replace("_", "-");
    const at = new Date();
    const decided = state === "approved" || state === "returned";
    const { id } = await tx.claim.create({
      data: {
        statement: sing(`${place}-statement`),
        language: "en",
        state,
        reasons: [sing(`${place}-reason`)],
        claimant: { create: name(`${place}-claimant`) },
        topics: { create: { topic: { create: name(`${place}-topic`) } } },
        sources: { create: { ...source(place), addedById: person.id } },
        comments: { create: comment(place) },
        appearances: {
          create: {
            articleId: article.id,
            exact: text,
            prefix: "",
            suffix: "",
            start: 0,
            end: text.length,
            position: 0,
          },
        },
        verdicts: {
          create: {
            ...words(place),
            number: 1,
            submittedAt: decided || state === "submitted" ? at : null,
            approvedAt: state === "approved" ? at : null,
            citations: { create: source(place) },
            reviews: decided
              ? {
                  create: {
                    reviewerId: reviewer.id,
                    decision: state === "approved" ? "approve" : "return",
                    comment: sing(`${place}-review`),
                  },
                }
              : {},
          },
        },
      },
    });
    ids.set(state, id);
  }
  return ids.get("approved") ?? "";
}
