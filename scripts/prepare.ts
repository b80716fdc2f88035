import { z } from "zod";
import type { Role } from "@/domain/permissions/role";
import { createAccount } from "@/server/auth/accounts";
import { generatePassword, hashPassword } from "@/server/auth/password";
import { closeDatabase, database } from "@/server/database/database";
import { environment, SettingsError } from "@/server/environment";
import { currentExtractor } from "@/server/extraction";
import { indexOldArticles } from "./index-old-articles";
import { applyMigrations, DatabaseInUse } from "./migrations/apply";
import { withDatabaseLock } from "./migrations/database-lock";
import { storePresetScales } from "./preset-scales";
import { loadSample } from "./sample/load-sample";

interface CreatedPerson {
  role: Role;
  email: string;
  password: string;
}

const sampleSetting = z.enum(["on", "off"]).default("on");

/**
 * Brings the database up to date; one that has no people yet gets an administrator and, unless CLAIMDESK_SAMPLE is
 * "off", the sample with an editor and a reviewer. Prints what was made as one line of JSON.
 */
async function prepare(): Promise<void> {
  const { DATABASE_URL } = environment();
  // Weights that cannot be used are said now, not when the first article comes in.
  currentExtractor();
  const { applied } = await applyMigrations(DATABASE_URL);
  if (applied.length > 0) process.stderr.write(`Applied ${applied.length} migration(s) to the database.\n`);
  const made = await withDatabaseLock(DATABASE_URL, async () => {
    await indexOldArticles();
    return await fillEmptyDatabase();
  });
  await closeDatabase();
  process.stdout.write(`${JSON.stringify(made)}\n`);
}

async function fillEmptyDatabase(): Promise<{ created: CreatedPerson[]; sampleLoaded: boolean }> {
  const db = await database();
  await storePresetScales(db);
  if ((await db.read.user.count()) > 0) return { created: [], sampleLoaded: false };
  const administrator = await createPerson("administrator", "Administrator");
  if (sampleSetting.parse(process.env.CLAIMDESK_SAMPLE) === "off") {
    return { created: [administrator], sampleLoaded: false };
  }
  const editor = await createPerson("editor", "Sample editor");
  const reviewer = await createPerson("reviewer", "Sample reviewer");
  return { created: [administrator, editor, reviewer], sampleLoaded: await loadSample() };
}

async function createPerson(role: Role, name: string): Promise<CreatedPerson> {
  const email = `${role}@example.org`;
  const password = generatePassword();
  const passwordHash = await hashPassword(password);
  const { write } = await database();
  const by = { actorId: null, action: "system.setup" } as const;
  const made = await write((tx) => createAccount(tx, { email, name, role, passwordHash }, by));
  if (!made.ok) throw new Error(made.refusal.message);
  return { role, email, password };
}

try {
  await prepare();
} catch (error) {
  if (!(error instanceof DatabaseInUse || error instanceof SettingsError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
