import type { Command } from "commander";
import { readRecords } from "@/scripts/migrations/applied";
import { readMigrations } from "@/scripts/migrations/migration-files";
import { migrationState } from "@/scripts/migrations/state";
import { databaseProvider, environment } from "@/server/environment";
import { CommandFailure } from "./failure";

/** For a command that reads or writes the database: ends with advice where it was never made or is out of date. */
export function needsDatabase(command: Command): Command {
  return command.hook("preAction", async () => {
    const { DATABASE_URL } = environment();
    const migrations = await readMigrations(databaseProvider(DATABASE_URL));
    if (migrationState(migrations, await readRecords(DATABASE_URL)).pending.length === 0) return;
    throw new CommandFailure(
      "The database is not up to date. Run `npm run claimdesk -- migrate`, or `npm start` once.",
    );
  });
}
