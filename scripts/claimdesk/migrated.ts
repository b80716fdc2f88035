import type { Command } from "commander";
import { listApplied } from "@/scripts/migrations/applied";
import { readMigrations } from "@/scripts/migrations/migration-files";
import { databaseProvider, environment } from "@/server/environment";
import { CommandFailure } from "./failure";

/** For a command that reads or writes the database: ends with advice where it was never made or is out of date. */
export function needsDatabase(command: Command): Command {
  return command.hook("preAction", async () => {
    const { DATABASE_URL } = environment();
    const { migrationDirectories } = await readMigrations(databaseProvider(DATABASE_URL));
    const applied = new Set(await listApplied(DATABASE_URL));
    if (migrationDirectories.every((migration) => applied.has(migration.path))) return;
    throw new CommandFailure(
      "The database is not up to date. Run `npm run claimdesk -- migrate`, or `npm start` once.",
    );
  });
}
