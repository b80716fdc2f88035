import { sqliteFile } from "@/scripts/setup/sqlite-file.mjs";
import { databaseProvider } from "@/server/environment";
import { readRecords } from "./applied";
import { withDatabaseLock } from "./database-lock";
import { readMigrations } from "./migration-files";
import { migratePostgresql } from "./postgresql";
import { migrateSqlite } from "./sqlite";
import { migrationState } from "./state";

/**
 * Brings the database up to date with prisma/migrations, making it where it is a SQLite file that does not exist.
 * Processes that do so at once wait for each other. Returns the names of the migrations applied, none when there was
 * nothing to do. Only then may a running server have a SQLite file open: it is migrated by one who has it alone.
 * @throws DatabaseInUse, MigrationFailure
 */
export function applyMigrations(url: string): Promise<{ applied: string[] }> {
  return withDatabaseLock(url, async () => {
    const migrations = await readMigrations(databaseProvider(url));
    const { pending } = migrationState(migrations, await readRecords(url));
    if (pending.length === 0) return { applied: [] };
    const file = sqliteFile(url);
    const applied = file === undefined ? await migratePostgresql(url, migrations) : migrateSqlite(file, migrations);
    return { applied };
  });
}
