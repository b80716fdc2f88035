import { randomUUID } from "node:crypto";
import { closeSync, openSync } from "node:fs";
import Database from "better-sqlite3";
import { recordsOf } from "./applied";
import type { Migration } from "./migration-files";
import { TABLE } from "./migrations-table";
import { DatabaseInUse, MigrationFailure, migrationState } from "./state";
import { settleUnfinished } from "./unfinished-sqlite";

/** How long to wait for somebody else's use of the file, in milliseconds. */
const PATIENCE = 2000;

/** A file up to this size, in bytes, is migrated in memory first. */
const SMALL = 64 * 1024 * 1024;

const OWNER_ONLY = 0o600;

/**
 * Applies what is pending to a SQLite file, making it where there is none, each migration in one transaction with its
 * record. Returns the names of those applied.
 * @throws DatabaseInUse when another process has the file open
 * @throws MigrationFailure when it cannot be done; the message says what mends it
 */
export function migrateSqlite(file: string, migrations: readonly Migration[]): string[] {
  closeSync(openSync(file, "a", OWNER_ONLY));
  const database = new Database(file, { timeout: PATIENCE });
  try {
    takeForOneself(database);
    const { page_count: pages, page_size: size } = sizeOf(database);
    if (pages > 0 && pages * size <= SMALL) tryInMemory(database, migrations);
    return migrateOpen(database, migrations);
  } finally {
    database.close();
  }
}

/** Nobody else may read or write the file until it is closed. Nothing is written by this. */
function takeForOneself(database: Database.Database): void {
  database.pragma("locking_mode = EXCLUSIVE");
  try {
    database.exec("BEGIN EXCLUSIVE; COMMIT");
  } catch (error) {
    if (!(error instanceof Database.SqliteError) || !error.code.startsWith("SQLITE_BUSY")) throw error;
    throw new DatabaseInUse("The database is in use. Stop the running server, then try again.", { cause: error });
  }
  database.pragma("synchronous = FULL");
  // Cannot change inside a transaction. What a migration leaves is checked before it is committed.
  database.pragma("foreign_keys = OFF");
}

function sizeOf(database: Database.Database): { page_count: number; page_size: number } {
  const number = (pragma: string) => Number(database.pragma(pragma, { simple: true }));
  return { page_count: number("page_count"), page_size: number("page_size") };
}

/** What fails on a copy is never begun on the file: of several migrations none is then applied. */
function tryInMemory(database: Database.Database, migrations: readonly Migration[]): void {
  const copy = new Database(withoutWal(database.serialize()));
  try {
    copy.pragma("foreign_keys = OFF");
    migrateOpen(copy, migrations);
  } finally {
    copy.close();
  }
}

/** Two bytes of the header say that a file has a write-ahead log beside it, which memory cannot have. */
function withoutWal(content: Buffer): Buffer {
  const READ_VERSION = 18;
  content.fill(1, READ_VERSION, READ_VERSION + 2);
  return content;
}

function migrateOpen(database: Database.Database, migrations: readonly Migration[]): string[] {
  const { applied, pending, unfinished } = migrationState(migrations, recordsOf(database));
  for (const migration of pending) {
    const run =
      migration === unfinished
        ? () => settleUnfinished(database, applied, migration)
        : () => void database.exec(migration.sql);
    applyWhole(database, migration, run);
  }
  return pending.map(({ name }) => name);
}

function applyWhole(database: Database.Database, migration: Migration, run: () => void): void {
  const startedAt = engineTime();
  database.exec("BEGIN EXCLUSIVE");
  try {
    database.exec(TABLE.sqlite);
    run();
    const broken = database.pragma("foreign_key_check");
    if (!Array.isArray(broken) || broken.length > 0)
      throw new Error("It would leave rows that name others which are gone.");
    database
      .prepare(`DELETE FROM "_prisma_migrations" WHERE "migration_name" = ? AND "rolled_back_at" IS NULL`)
      .run(migration.name);
    database
      .prepare(
        `INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name", "started_at", "finished_at", "applied_steps_count")
         VALUES (?, ?, ?, ?, ?, 1)`,
      )
      .run(randomUUID(), migration.checksum, migration.name, startedAt, engineTime());
    database.exec("COMMIT");
  } catch (error) {
    if (database.inTransaction) database.exec("ROLLBACK");
    throw explained(error, migration);
  }
}

/** Now, as Prisma's engine writes times in its table. */
function engineTime(): string {
  return new Date().toISOString().replace("Z", "+00:00");
}

/** A full or broken disk keeps its own words; anything else is about the migration. */
function explained(error: unknown, { name }: Migration): unknown {
  if (error instanceof MigrationFailure) return error;
  if (error instanceof Database.SqliteError && !/^SQLITE_(ERROR|CONSTRAINT)/.test(error.code)) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new MigrationFailure(
    `The migration ${name} failed: ${reason}\nThe database is as it was before. Start the release before this one, and report this.`,
    { cause: error },
  );
}
