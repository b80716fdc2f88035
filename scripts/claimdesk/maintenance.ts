import type { Command } from "commander";
import { applyMigrations } from "@/scripts/migrations/apply";
import { withDatabaseLock } from "@/scripts/migrations/database-lock";
import { storePresetScales } from "@/scripts/preset-scales";
import { loadSample, MissingPerson } from "@/scripts/sample/load-sample";
import { database } from "@/server/database/database";
import { environment } from "@/server/environment";
import { CommandFailure } from "./failure";
import { needsDatabase } from "./migrated";

export function addMigrateCommand(program: Command): void {
  program
    .command("migrate")
    .description("Brings the database up to date, making it where there is none.")
    .action(async () => {
      const { DATABASE_URL } = environment();
      const { applied } = await applyMigrations(DATABASE_URL);
      await withDatabaseLock(DATABASE_URL, async () => storePresetScales(await database()));
      process.stdout.write(applied.length === 0 ? "Up to date.\n" : `Applied: ${applied.join(", ")}\n`);
    });
}

export function addSampleCommand(program: Command): void {
  needsDatabase(program.command("sample"))
    .description(
      "Loads the sample article with its claims and verdicts. Wants an editor and a reviewer among the people.",
    )
    .action(async () => {
      process.stdout.write(
        (await loadSample().catch(explain)) ? "The sample is loaded.\n" : "The sample is there already.\n",
      );
    });
}

function explain(error: unknown): never {
  throw error instanceof MissingPerson ? new CommandFailure(error.message) : error;
}
