import path from "node:path";
import type { Role } from "@/domain/permissions/role";
import type { Result } from "@/domain/result";
import { createArticle } from "@/features/articles/mutations";
import { markClaim } from "@/features/claims/mutations";
import { changeRole, setAccess } from "@/features/people/mutations";
import { reviewVerdict } from "@/features/reviews/mutations";
import { addSource } from "@/features/sources/mutations";
import { saveVerdict } from "@/features/verdicts/mutations";
import { applyMigrations } from "@/scripts/migrations/apply";
import { storePresetScales } from "@/scripts/preset-scales";
import { createAccount } from "@/server/auth/accounts";
import { closeDatabase, database } from "@/server/database/database";
import { articleNumber } from "@/tests/fixtures/articles";
import type { FaultFigure, FaultRun } from "./fault";
import { newDatabase } from "./new-database";

/** Publications that are sent while their editor is demoted or closed, on each database. */
const ROUNDS = 100;

function value<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(result.refusal.message);
}

async function newPerson(role: Role, number: number): Promise<{ id: string }> {
  const account = { email: `${role}${number}@example.org`, name: role, role, passwordHash: "none" };
  const by = { actorId: null, action: "system.setup" } as const;
  return value(await (await database()).write((tx) => createAccount(tx, account, by)));
}

async function latest(claimId: string): Promise<{ claimId: string; basedOn: number }> {
  const { read } = await database();
  return { claimId, basedOn: (await read.claim.findUniqueOrThrow({ where: { id: claimId } })).version };
}

/** A claim whose verdict waits for a second person. */
async function submittedClaim(author: { id: string }, number: number): Promise<string> {
  const { id: articleId } = value(await createArticle(author, articleNumber(number)));
  const mark = { articleId, quote: "the sum was 15% above", start: undefined, claimant: "" };
  const { claimId } = value(await markClaim(author, mark));
  const source = { url: null, title: "Ledger", publisher: null, quote: null, publishedOn: null, accessedOn: null };
  const about = { kind: "primary", stance: "refutes" } as const;
  value(await addSource(author, { ...(await latest(claimId)), ...source, ...about }));
  const { read } = await database();
  const rating = await read.rating.findFirstOrThrow({ where: { key: "mostly-false", scale: { isDefault: true } } });
  const texts = { summary: "A smaller sum.", rationale: "It counts 34 million [1].", wouldChange: "A later ledger." };
  const words = { ...texts, ratingId: rating.id, ratingText: "", reasonTags: [] };
  value(await saveVerdict(author, { ...(await latest(claimId)), ...words, intent: "submit" }));
  return claimId;
}

/** Whether nothing of the person's stands in the log behind the change to their account. */
async function isInOrder(personId: string): Promise<boolean> {
  const { read } = await database();
  const change = await read.event.findFirstOrThrow({ where: { action: "people.change", subjectId: personId } });
  return (await read.event.count({ where: { actorId: personId, seq: { gt: change.seq } } })) === 0;
}

async function demotions(name: string, url: string, share: number): Promise<FaultFigure> {
  await closeDatabase();
  process.env.DATABASE_URL = url;
  await applyMigrations(url);
  await storePresetScales(await database());
  const [admin, author] = [await newPerson("administrator", 0), await newPerson("reviewer", 0)];
  const rounds = Math.max(5, Math.round(ROUNDS * share));
  let held = 0;
  let published = 0;
  for (let round = 1; round <= rounds; round += 1) {
    const editor = await newPerson("editor", round);
    const based = await latest(await submittedClaim(author, round));
    const publishing = () => reviewVerdict(editor, { ...based, decision: "approve_and_publish", comment: "" });
    const ending = () =>
      round % 2 === 0
        ? setAccess(admin, { userId: editor.id, access: "closed" })
        : changeRole(admin, { userId: editor.id, role: "reviewer", roleBefore: "editor" });
    const both = round % 4 < 2 ? [publishing(), ending()] : [ending(), publishing()];
    await Promise.all(both);
    const { state } = await (await database()).read.claim.findUniqueOrThrow({ where: { id: based.claimId } });
    if (state === "published") published += 1;
    if ((await isInOrder(editor.id)) && !(await publishing()).ok) held += 1;
  }
  await closeDatabase();
  return {
    key: `demotion-in-flight-${name}`,
    what: `an editor publishes on ${name} while being demoted or closed; nothing of theirs is stored behind that change`,
    tries: rounds,
    held,
    seen: `${published} were published before it`,
  };
}

/** Demotions in flight, on both databases; every other mutation is tried in the suite. */
export const demoteEditors: FaultRun = async ({ folder, postgres, share }) => {
  const before = process.env.DATABASE_URL;
  try {
    const onSqlite = await demotions("sqlite", `file:${path.join(folder, "demotions.db")}`, share);
    return [onSqlite, await demotions("postgresql", await newDatabase(await postgres(), "demotions"), share)];
  } finally {
    if (before === undefined) delete process.env.DATABASE_URL;
    else process.env.DATABASE_URL = before;
  }
};
