import { databaseProvider } from "@/server/environment";
import { listApplied } from "./applied";
import { withDatabaseLock } from "./database-lock";
import { readMigrations } from "./migration-files";
import { withSchemaEngine } from "./schema-engine";

/** Migrations wait to be applied to a SQLite file that a running server holds. */
export class DatabaseInUse extends Error {}

/**
 * Brings the database up to date with prisma/migrations, making it where it is a SQLite file that does not exist.
 * Processes that do so at once wait for each other. Returns the names of the migrations applied, none when there was
 * nothing to do. The engine is asked only when there is something to apply: it wants a SQLite file for itself, and one
 * that is up to date may be in use by a running server.
 */
export function applyMigrations(url: string): Promise<{ applied: string[] }> {
  return withDatabaseLock(url, async () => {
    const migrationsList = await readMigrations(databaseProvider(url));
    const applied = new Set(await listApplied(url));
    if (migrationsList.migrationDirectories.every((migration) => applied.has(migration.path))) return { applied: [] };
    const filters = { externalTables: [], externalEnums: [] };
    const output = await withSchemaEngine(url, (engine) => engine.applyMigrations({ migrationsList, filters })).catch(
      explainLock,
    );
    return { applied: output.appliedMigrationNames };
  });
}

function explainLock(error: unknown): never {
  // The engine does not know the driver's word for a locked file and complains about the word.
  if (error instanceof Error && error.message.includes("SocketTimeout")) {
    throw new DatabaseInUse("The database is in use. Stop the running server, then try again.", { cause: error });
  }
  throw error;
}
