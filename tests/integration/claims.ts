import type { Actor } from "@/domain/permissions/role";
import { createArticle } from "@/features/articles/mutations";
import { markClaim } from "@/features/claims/mutations";
import { sendReport } from "@/features/error-reports/mutations";
import { reviewVerdict } from "@/features/reviews/mutations";
import { addSource } from "@/features/sources/mutations";
import type { NewSource } from "@/features/sources/schema";
import { publishVerdict, saveVerdict } from "@/features/verdicts/mutations";
import type { VerdictInput } from "@/features/verdicts/schema";
import { articleNumber } from "@/tests/fixtures/articles";
import { present, reader, value } from "./support";

/** Claims brought to a state by the same mutations that people use. All of them return the claim's id. */

let articles = 0;

export interface Based {
  claimId: string;
  basedOn: number;
}

/** The claim with the version that stands now, as a form that was just loaded has it. */
export async function latest(claimId: string): Promise<Based> {
  const claim = await (await reader()).claim.findUniqueOrThrow({ where: { id: claimId } });
  return { claimId, basedOn: claim.version };
}

export async function stateOf(claimId: string): Promise<string> {
  return (await (await reader()).claim.findUniqueOrThrow({ where: { id: claimId } })).state;
}

/** Stores an article that nobody has stored yet; returns its id. */
export async function newArticle(actor: Actor): Promise<string> {
  articles += 1;
  return value(await createArticle(actor, articleNumber(articles))).id;
}

/** Words that no extractor takes for a claim as they stand. */
export const markedQuote = "the sum was 15% above";

/** A claim that somebody marked in an article of its own. */
export async function acceptedClaim(actor: Actor): Promise<string> {
  const articleId = await newArticle(actor);
  return value(await markClaim(actor, { articleId, quote: markedQuote, start: undefined, claimant: "" })).claimId;
}

type Source = Omit<NewSource, keyof Based>;

export const ledger: Source = {
  url: "https://city.example.org/ledger",
  title: "Ledger of the city",
  publisher: "City treasury",
  kind: "primary",
  stance: "refutes",
  quote: "Bridge: 34 million.",
  publishedOn: "2020-01-31",
  accessedOn: "2026-11-20",
};

export async function addLedger(actor: Actor, claimId: string, changes: Partial<Source> = {}): Promise<void> {
  value(await addSource(actor, { ...(await latest(claimId)), ...ledger, ...changes }));
}

type Words = Omit<VerdictInput, keyof Based | "intent">;

/** A whole verdict on the scale that is the default at first; it cites one source. */
export async function verdictWords(changes: Partial<Words> = {}): Promise<Words> {
  const rating = await (await reader()).rating.findFirstOrThrow({
    where: { key: "mostly-false", scale: { key: "google-5" } },
  });
  return {
    ratingId: rating.id,
    ratingText: "",
    summary: "The ledger has a smaller sum.",
    rationale: "The treasury counts 34 million [1].",
    wouldChange: "A later ledger.",
    reasonTags: ["outdated"],
    ...changes,
  };
}

export async function save(
  actor: Actor,
  claimId: string,
  intent: VerdictInput["intent"],
  changes: Partial<Words> = {},
): ReturnType<typeof saveVerdict> {
  return saveVerdict(actor, { ...(await latest(claimId)), intent, ...(await verdictWords(changes)) });
}

export async function submittedClaim(author: Actor, changes: Partial<Words> = {}): Promise<string> {
  const claimId = await acceptedClaim(author);
  await addLedger(author, claimId);
  value(await save(author, claimId, "submit", changes));
  return claimId;
}

export async function decide(
  reviewer: Actor,
  claimId: string,
  decision: "approve" | "return",
): ReturnType<typeof reviewVerdict> {
  return reviewVerdict(reviewer, { ...(await latest(claimId)), decision, comment: "Seen." });
}

export async function approvedClaim(author: Actor, reviewer: Actor, changes: Partial<Words> = {}): Promise<string> {
  const claimId = await submittedClaim(author, changes);
  value(await decide(reviewer, claimId, "approve"));
  return claimId;
}

/** What a reader reports on a published claim; returns the report's id. */
export async function newReport(claimId: string, message = "The second sentence is wrong."): Promise<string> {
  const read = await reader();
  const { slug } = await read.claim.findUniqueOrThrow({ where: { id: claimId } });
  const report = { slug: present(slug), edition: 1, locale: "en", message, source: "", email: null } as const;
  const { reference } = value(await sendReport(report));
  return (await read.errorReport.findUniqueOrThrow({ where: { reference } })).id;
}

/** Published by the reviewer, who therefore has to be an editor or administrator. */
export async function publishedClaim(author: Actor, reviewer: Actor, changes: Partial<Words> = {}): Promise<string> {
  const claimId = await approvedClaim(author, reviewer, changes);
  value(await publishVerdict(reviewer, await latest(claimId)));
  return claimId;
}
