import path from "node:path";
import { closeDatabase } from "@/server/database/database";
import { environment, SettingsError } from "@/server/environment";
import { currentExtractor } from "@/server/extraction";
import { type Introduction, introduceDesk } from "./first-start/people";
import { indexOldArticles } from "./index-old-articles";
import { applyMigrations } from "./migrations/apply";
import { withDatabaseLock } from "./migrations/database-lock";
import { DatabaseInUse, MigrationFailure } from "./migrations/state";
import { keepReserve, releaseReserve } from "./setup/disk-reserve.mjs";
import { failureWords, isDiskFull } from "./setup/failure-words.mjs";

const OWNER_ONLY = 0o077;

const folder = process.env.CLAIMDESK_DATA ?? "data";

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
      return await introduceDesk(folder);
    });
  } finally {
    await closeDatabase();
  }
}

/** On a full disk the room that was kept for this day lets reading go on, where nothing has to be written. */
async function prepareOnFullDisk(): Promise<Introduction> {
  const file = process.env.DATABASE_URL?.match(/^file:(.+)/)?.[1];
  if (file === undefined) return prepare();
  const place = path.dirname(file);
  try {
    const introduction = await prepare();
    keepReserve(place);
    return introduction;
  } catch (error) {
    if (!isDiskFull(error) || !releaseReserve(place)) throw error;
    process.stderr.write(
      `The disk of ${place} is full. Room kept for this is given away, so that everything can be read; make room soon, or nothing more can be stored: df -h ${place}\n`,
    );
    return await prepare();
  }
}

function explain(error: unknown): string | undefined {
  const expected = [DatabaseInUse, MigrationFailure, SettingsError].some((kind) => error instanceof kind);
  if (expected && error instanceof Error) return error.message;
  return failureWords(error, { folder, databaseUrl: process.env.DATABASE_URL });
}

process.umask(OWNER_ONLY);
try {
  process.stdout.write(`${JSON.stringify(await prepareOnFullDisk())}\n`);
} catch (error) {
  const words = explain(error);
  if (words === undefined) throw error;
  process.stderr.write(`${words}\n`);
  process.exitCode = 1;
}
