import type { Extractor } from "@/domain/extraction/extractor";
import { type Actor, roleSchema } from "@/domain/permissions/role";
import { createArticle } from "@/features/articles/mutations";
import { BATCH } from "@/server/database/batches";
import { asOneTransaction, database } from "@/server/database/database";
import { builtInExtractor } from "@/server/extraction";
import { sampleArticle } from "./article";
import { accept, cite, decide, dismiss, publish, submit, value, word } from "./steps";
import { auxiliaryForce, detained, loan, oilSubsidies } from "./verdicts";

/** Has the sample's claims found, which takes time: before a transaction, which only stores them. */
export async function sampleExtractor(): Promise<Extractor> {
  const found = await builtInExtractor.extract(sampleArticle);
  return { id: builtInExtractor.id, extract: async () => found };
}

/**
 * Loads the sample the way people would: an editor and a reviewer, who have to be there, take the article in, check
 * its claims and decide on each other's verdicts. Afterwards every state of a claim can be seen. All of it is one
 * transaction. Where the article is there already nothing is done; what an older release left half made is completed,
 * as long as nobody has signed in who could have worked on it. Says whether anything was done.
 */
export async function loadSample(): Promise<boolean> {
  return storeSample(await sampleExtractor());
}

/** The same with claims found before: for a transaction that does more than this. */
export function storeSample(extractor: Extractor): Promise<boolean> {
  return asOneTransaction(async () => {
    const editor = await findActor("editor");
    const reviewer = await findActor("reviewer");
    const { id, isNew } = value(await createArticle(editor, sampleArticle, extractor));
    if (!isNew && (await hasAnybodySignedIn())) return false;
    const steps = await playSample(editor, reviewer, id);
    return isNew || steps > 0;
  });
}

async function hasAnybodySignedIn(): Promise<boolean> {
  return (await (await database()).read.session.count()) > 0;
}

/** Plays what has not been played yet. Returns how many steps that were. */
async function playSample(editor: Actor, reviewer: Actor, articleId: string): Promise<number> {
  const claims = await listSampleClaims(articleId);
  const idOf = ({ quote }: { quote: string }) => findClaim(claims, quote);
  let steps = 0;

  const published = idOf(auxiliaryForce);
  steps += await submit(reviewer, published, auxiliaryForce);
  steps += await decide(editor, published, "approve", "");
  steps += await publish(editor, published);

  steps += await submit(reviewer, idOf(oilSubsidies), oilSubsidies);

  const returned = idOf(loan);
  steps += await submit(reviewer, returned, loan);
  const comment = "Say on what terms, and how much of it pays back older debts. One report is thin.";
  steps += await decide(editor, returned, "return", comment);

  const begun = idOf(detained);
  steps += await accept(editor, begun);
  steps += await word(editor, begun, detained);
  steps += await cite(editor, begun, [detained.source]);

  const played = [auxiliaryForce, oilSubsidies, loan, detained].map(idOf);
  const [first, , ...rest] = claims.filter((claim) => !played.includes(claim.id));
  if (first !== undefined) steps += await accept(reviewer, first.id);
  const last = rest.at(-1);
  if (last !== undefined) steps += await dismiss(reviewer, last.id);
  return steps;
}

/** The sample is played by an editor and a reviewer. */
export class MissingPerson extends Error {}

interface SampleClaim {
  id: string;
  exact: string;
}

async function listSampleClaims(articleId: string): Promise<SampleClaim[]> {
  const { read } = await database();
  // Longer than the sample has claims.
  const rows = await read.appearance.findMany({
    where: { articleId },
    orderBy: { start: "asc" },
    take: BATCH,
    select: { exact: true, claimId: true },
  });
  return rows.map(({ exact, claimId }) => ({ exact, id: claimId }));
}

function findClaim(claims: readonly SampleClaim[], quote: string): string {
  const found = claims.find((claim) => claim.exact.includes(quote));
  if (found === undefined) throw new Error(`The extractor found no claim with “${quote}” in the sample.`);
  return found.id;
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
