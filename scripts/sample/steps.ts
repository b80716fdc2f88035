import type { Actor } from "@/domain/permissions/role";
import type { Result } from "@/domain/result";
import { claimStateSchema } from "@/domain/workflow/claim-state";
import { changeSpan, editClaim, triageClaim } from "@/features/claims/mutations";
import { reviewVerdict } from "@/features/reviews/mutations";
import { addSource } from "@/features/sources/mutations";
import { publishVerdict, saveVerdict } from "@/features/verdicts/mutations";
import { database } from "@/server/database/database";
import type { SampleVerdict } from "./verdicts";

/** The steps of the sample. Each is left out where it was taken already, and returns how many changes it made. */

/** In these states a verdict is still being written. */
const unwritten: readonly string[] = ["detected", "accepted", "in_review"];

export async function accept(actor: Actor, claimId: string): Promise<number> {
  const { state, ...on } = await claimNow(claimId);
  if (state !== "detected") return 0;
  value(await triageClaim(actor, { ...on, decision: "accept" }));
  return 1;
}

export async function dismiss(actor: Actor, claimId: string): Promise<number> {
  const { state, ...on } = await claimNow(claimId);
  if (state !== "detected") return 0;
  value(await triageClaim(actor, { ...on, decision: "dismiss" }));
  return 1;
}

/** Accepts a claim, marks and words it, adds the sources, writes the verdict and submits it. */
export async function submit(author: Actor, claimId: string, verdict: SampleVerdict): Promise<number> {
  if (!unwritten.includes((await claimNow(claimId)).state)) return 0;
  const { rating, summary, rationale, wouldChange, reasonTags } = verdict;
  await accept(author, claimId);
  await mark(author, claimId, verdict.mark);
  await word(author, claimId, verdict);
  await cite(author, claimId, verdict.sources);
  const ratingId = await ratingIdOf(rating);
  const words = { ratingId, ratingText: "", summary, rationale, wouldChange, reasonTags: [...reasonTags] };
  const { state: _state, ...on } = await claimNow(claimId);
  value(await saveVerdict(author, { ...on, intent: "submit", ...words }));
  return 1;
}

async function mark(actor: Actor, claimId: string, quote: string | undefined): Promise<void> {
  if (quote === undefined) return;
  const { read } = await database();
  if ((await read.appearance.count({ where: { claimId, exact: quote } })) > 0) return;
  const { state: _state, ...on } = await claimNow(claimId);
  value(await changeSpan(actor, { ...on, quote, start: undefined }));
}

/** Puts a claim into words and names who made it; "" stands for the publication itself. */
export async function word(
  actor: Actor,
  claimId: string,
  { statement, claimant }: Pick<SampleVerdict, "statement" | "claimant">,
): Promise<number> {
  const { read } = await database();
  const now = await read.claim.findUniqueOrThrow({
    where: { id: claimId },
    select: { statement: true, claimant: { select: { name: true } } },
  });
  if (now.statement === statement && (now.claimant?.name ?? "") === claimant) return 0;
  const { state: _state, ...on } = await claimNow(claimId);
  value(await editClaim(actor, { ...on, statement, claimant }));
  return 1;
}

/** Adds those of the sources that the claim does not have. */
export async function cite(actor: Actor, claimId: string, sources: SampleVerdict["sources"]): Promise<number> {
  const { read } = await database();
  let added = 0;
  for (const source of sources) {
    if ((await read.source.count({ where: { claimId, title: source.title } })) > 0) continue;
    const { state: _state, ...on } = await claimNow(claimId);
    value(await addSource(actor, { ...on, ...source }));
    added += 1;
  }
  return added;
}

export async function decide(
  actor: Actor,
  claimId: string,
  decision: "approve" | "return",
  comment: string,
): Promise<number> {
  const { state, ...on } = await claimNow(claimId);
  if (state !== "submitted") return 0;
  value(await reviewVerdict(actor, { ...on, decision, comment }));
  return 1;
}

export async function publish(actor: Actor, claimId: string): Promise<number> {
  const { state, ...on } = await claimNow(claimId);
  if (state !== "approved") return 0;
  value(await publishVerdict(actor, on));
  return 1;
}

async function claimNow(claimId: string) {
  const { read } = await database();
  const { version, state } = await read.claim.findUniqueOrThrow({
    where: { id: claimId },
    select: { version: true, state: true },
  });
  return { claimId, basedOn: version, state: claimStateSchema.parse(state) };
}

async function ratingIdOf(key: string): Promise<string> {
  const { read } = await database();
  const rating = await read.rating.findFirstOrThrow({
    where: { key, scale: { isDefault: true } },
    select: { id: true },
  });
  return rating.id;
}

/** The value of a step that was taken; one that is refused is a fault of the sample. */
export function value<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(`The sample was refused: ${result.refusal.message} ${JSON.stringify(result.refusal.fields ?? {})}`);
}
