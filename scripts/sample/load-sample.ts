import { type Actor, roleSchema } from "@/domain/permissions/role";
import type { Result } from "@/domain/result";
import { createArticle } from "@/features/articles/mutations";
import { changeSpan, editClaim, triageClaim } from "@/features/claims/mutations";
import { reviewVerdict } from "@/features/reviews/mutations";
import { addSource } from "@/features/sources/mutations";
import { publishVerdict, saveVerdict } from "@/features/verdicts/mutations";
import { BATCH } from "@/server/database/batches";
import { database } from "@/server/database/database";
import { builtInExtractor } from "@/server/extraction";
import { sampleArticle } from "./article";
import { auxiliaryForce, detained, loan, oilSubsidies, type SampleVerdict } from "./verdicts";

/**
 * Loads the sample the way people would: an editor and a reviewer, who have to be there, take the article in, check
 * its claims and decide on each other's verdicts. Afterwards every state of a claim can be seen. Does nothing where the
 * article is there already; says whether it was loaded.
 */
export async function loadSample(): Promise<boolean> {
  const editor = await findActor("editor");
  const reviewer = await findActor("reviewer");
  const article = value(await createArticle(editor, sampleArticle, builtInExtractor));
  if (!article.isNew) return false;
  const claims = await listSampleClaims(article.id);

  const published = await submit(reviewer, findClaim(claims, auxiliaryForce.quote), auxiliaryForce);
  await decide(editor, published, "approve", "");
  value(await publishVerdict(editor, await latest(published)));

  await submit(reviewer, findClaim(claims, oilSubsidies.quote), oilSubsidies);

  const returned = await submit(reviewer, findClaim(claims, loan.quote), loan);
  await decide(
    editor,
    returned,
    "return",
    "Say on what terms, and how much of it pays back older debts. One report is thin.",
  );

  const begun = findClaim(claims, detained.quote);
  await accept(editor, begun);
  const { statement, claimant, source } = detained;
  value(await editClaim(editor, { ...(await latest(begun)), statement, claimant }));
  value(await addSource(editor, { ...(await latest(begun)), ...source }));

  const open = claims.filter((claim) => claim.state === "detected" && ![published, returned, begun].includes(claim.id));
  const [first, , ...rest] = open.filter((claim) => !claim.exact.includes(oilSubsidies.quote));
  if (first !== undefined) await accept(reviewer, first.id);
  const last = rest.at(-1);
  if (last !== undefined) value(await triageClaim(reviewer, { ...(await latest(last.id)), decision: "dismiss" }));
  return true;
}

/** The sample is played by an editor and a reviewer. */
export class MissingPerson extends Error {}

interface SampleClaim {
  id: string;
  exact: string;
  state: string;
}

async function listSampleClaims(articleId: string): Promise<SampleClaim[]> {
  const { read } = await database();
  // Longer than the sample has claims.
  const rows = await read.appearance.findMany({
    where: { articleId },
    orderBy: { start: "asc" },
    take: BATCH,
    select: { exact: true, claim: { select: { id: true, state: true } } },
  });
  return rows.map(({ exact, claim }) => ({ exact, ...claim }));
}

function findClaim(claims: readonly SampleClaim[], quote: string): string {
  const found = claims.find((claim) => claim.exact.includes(quote));
  if (found === undefined) throw new Error(`The extractor found no claim with “${quote}” in the sample.`);
  return found.id;
}

async function accept(actor: Actor, claimId: string): Promise<void> {
  value(await triageClaim(actor, { ...(await latest(claimId)), decision: "accept" }));
}

async function submit(author: Actor, claimId: string, verdict: SampleVerdict): Promise<string> {
  const { statement, claimant, sources, rating, summary, rationale, wouldChange, reasonTags } = verdict;
  await accept(author, claimId);
  if (verdict.mark !== undefined) {
    value(await changeSpan(author, { ...(await latest(claimId)), quote: verdict.mark, start: undefined }));
  }
  value(await editClaim(author, { ...(await latest(claimId)), statement, claimant }));
  for (const source of sources) value(await addSource(author, { ...(await latest(claimId)), ...source }));
  const ratingId = await ratingIdOf(rating);
  const words = { ratingId, ratingText: "", summary, rationale, wouldChange, reasonTags: [...reasonTags] };
  value(await saveVerdict(author, { ...(await latest(claimId)), intent: "submit", ...words }));
  return claimId;
}

async function decide(actor: Actor, claimId: string, decision: "approve" | "return", comment: string): Promise<void> {
  value(await reviewVerdict(actor, { ...(await latest(claimId)), decision, comment }));
}

async function latest(claimId: string): Promise<{ claimId: string; basedOn: number }> {
  const { read } = await database();
  const { version } = await read.claim.findUniqueOrThrow({ where: { id: claimId }, select: { version: true } });
  return { claimId, basedOn: version };
}

async function ratingIdOf(key: string): Promise<string> {
  const { read } = await database();
  const rating = await read.rating.findFirstOrThrow({
    where: { key, scale: { isDefault: true } },
    select: { id: true },
  });
  return rating.id;
}

async function findActor(role: "editor" | "reviewer"): Promise<Actor> {
  const { read } = await database();
  const user = await read.user.findFirst({ where: { role, disabledAt: null }, orderBy: { createdAt: "asc" } });
  if (user === null)
    throw new MissingPerson(
      `The sample wants ${role === "editor" ? "an editor" : "a reviewer"} among the people; add one with \`claimdesk user add\`.`,
    );
  return { id: user.id, name: user.name, email: user.email, role: roleSchema.parse(user.role) };
}

function value<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(`The sample was refused: ${result.refusal.message} ${JSON.stringify(result.refusal.fields ?? {})}`);
}
