import { closeDatabase } from "@/server/database/database";
import { environment, SettingsError } from "@/server/environment";
import { currentExtractor } from "@/server/extraction";
import { type Introduction, introduceDesk } from "./first-start/people";
import { indexOldArticles } from "./index-old-articles";
import { indexOldTwins } from "./index-old-twins";
import { applyMigrations } from "./migrations/apply";
import { withDatabaseLock } from "./migrations/database-lock";
import { DatabaseInUse, MigrationFailure } from "./migrations/state";
import { keepReserve, withReserve } from "./setup/disk-reserve.mjs";
import { failureWords } from "./setup/failure-words.mjs";

const OWNER_ONLY = 0o077;

const { CLAIMDESK_DATA: folder = "data", DATABASE_URL: databaseUrl = "" } = process.env;

/**
 * Brings the database up to date, gives an empty one its first people and the sample, and prints who can sign in as
 * one line of JSON. What is made is made whole or not at all, so that a start that was killed is made good by the next.
 */
async function prepare(): Promise<Introduction> {
  const { DATABASE_URL } = environment();
  // Weights that cannot be used are said now, not when the first article comes in.
  currentExtractor();
  const { applied } = await applyMigrations(DATABASE_URL);
  if (applied.length > 0) process.stderr.write(`Applied ${applied.length} migration(s) to the database.\n`);
  try {
    return await withDatabaseLock(DATABASE_URL, async () => {
      await indexOldArticles();
      await indexOldTwins();
      return await introduceDesk(folder);
    });
  } finally {
    await closeDatabase();
  }
}

function explain(error: unknown): string | undefined {
  const expected = [DatabaseInUse, MigrationFailure, SettingsError].some((kind) => error instanceof kind);
  if (expected && error instanceof Error) return error.message;
  return failureWords(error, { folder, databaseUrl });
}

process.umask(OWNER_ONLY);
try {
  process.stdout.write(`${JSON.stringify(await withReserve(databaseUrl, prepare))}\n`);
  keepReserve(databaseUrl);
} catch (error) {
  const words = explain(error);
  if (words === undefined) throw error;
  process.stderr.write(`${words}\n`);
  process.exitCode = 1;
}
