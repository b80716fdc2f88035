import { randomUUID } from "node:crypto";
import pg from "pg";
import { z } from "zod";
import type { Migration } from "./migration-files";
import { parseRecords, SELECT_RECORDS, TABLE } from "./migrations-table";
import { MigrationFailure, migrationState } from "./state";

/** PostgreSQL's codes for a table, column, object, function or key that is there already. */
const alreadyThere = z.object({ code: z.enum(["42P07", "42701", "42710", "42723", "42P06"]) });

/** The classes of codes that are about a statement: its syntax, the rows it meets, what it may not do. */
const aboutTheStatement = z.object({ code: z.string().regex(/^(0A|2[123]|42|P0)/) });

/**
 * Applies what is pending to a PostgreSQL database, each migration in one transaction with its record. Returns the
 * names of those applied.
 * @throws MigrationFailure when it cannot be done; the message says what mends it
 */
export async function migratePostgresql(url: string, migrations: readonly Migration[]): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  // A lost connection fails the query that needs it, which says so.
  client.on("error", () => undefined);
  await client.connect();
  try {
    await client.query(TABLE.postgresql);
    const { pending, unfinished } = migrationState(migrations, parseRecords((await client.query(SELECT_RECORDS)).rows));
    for (const migration of pending) {
      if (migration === unfinished) await settleUnfinished(client, migration);
      else await applyWhole(client, migration, migration.sql);
    }
    return pending.map(({ name }) => name);
  } finally {
    await client.end();
  }
}

/**
 * Older releases sent a migration whole, so that PostgreSQL applied it whole or not at all, and recorded it after that.
 * One that is not there can be applied; one that is there is refused at the first thing that it makes.
 */
async function settleUnfinished(client: pg.Client, migration: Migration): Promise<void> {
  try {
    await applyWhole(client, migration, migration.sql);
  } catch (error) {
    if (!(error instanceof MigrationFailure) || !alreadyThere.safeParse(error.cause).success) throw error;
    await applyWhole(client, migration, "");
  }
}

async function applyWhole(client: pg.Client, { name, checksum }: Migration, sql: string): Promise<void> {
  const startedAt = new Date();
  try {
    await client.query("BEGIN");
    await client.query(sql);
    await client.query(`DELETE FROM "_prisma_migrations" WHERE "migration_name" = $1 AND "rolled_back_at" IS NULL`, [
      name,
    ]);
    await client.query(
      `INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name", "started_at", "finished_at", "applied_steps_count")
       VALUES ($1, $2, $3, $4, $5, 1)`,
      [randomUUID(), checksum, name, startedAt, new Date()],
    );
    await client.query("COMMIT");
  } catch (error) {
    // Where the connection itself is gone, there is nothing left to roll back.
    await client.query("ROLLBACK").catch(() => undefined);
    if (!aboutTheStatement.safeParse(error).success) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new MigrationFailure(
      `The migration ${name} failed: ${reason}\nIt was rolled back whole. Start the release before this one, and report this.`,
      { cause: error },
    );
  }
}
