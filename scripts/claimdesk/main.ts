import { Command } from "commander";
import packageJson from "@/package.json" with { type: "json" };
import { DatabaseInUse, MigrationFailure } from "@/scripts/migrations/state";
import { failureWords, isDiskFull } from "@/scripts/setup/failure-words.mjs";
import { closeDatabase } from "@/server/database/database";
import { SettingsError } from "@/server/environment";
import { CommandFailure } from "./failure";

const program = new Command("claimdesk")
  .description("Claims found in articles, their verdicts exported, and the desk’s people, from the command line.")
  .version(packageJson.version)
  .showHelpAfterError()
  .addHelpText(
    "after",
    `
The database is the one \`npm start\` uses (data/claimdesk.db), or the one that DATABASE_URL names.
From the project’s folder: npm run claimdesk -- COMMAND, with the file names as seen from where you are.`,
  );

/** What adds each command, loaded with everything it needs only where that command may be meant. */
const commands: Record<string, () => Promise<(program: Command) => void>> = {
  extract: async () => (await import("./extract")).addExtractCommand,
  import: async () => (await import("./import")).addImportCommand,
  export: async () => (await import("./export")).addExportCommand,
  labels: async () => (await import("./labels")).addLabelsCommand,
  user: async () => (await import("./user")).addUserCommands,
  site: async () => (await import("./site/site")).addSiteCommands,
  migrate: async () => (await import("./maintenance")).addMigrateCommand,
  sample: async () => (await import("./maintenance")).addSampleCommand,
};

const asked = process.argv[2] ?? "";
const meant = Object.hasOwn(commands, asked) ? [asked] : Object.keys(commands);
for (const name of meant) (await commands[name]?.())?.(program);

/** A bug shows where it is; what is expected to go wrong shows what to do. */
function explain(error: unknown): string | undefined {
  const isExpected = [CommandFailure, SettingsError, DatabaseInUse, MigrationFailure].some(
    (kind) => error instanceof kind,
  );
  if (isExpected && error instanceof Error) return error.message.trim();
  const { CLAIMDESK_DATA: folder, DATABASE_URL: databaseUrl } = process.env;
  const isFile = error instanceof Error && "path" in error;
  const words = isFile && !isDiskFull(error) ? undefined : failureWords(error, { folder, databaseUrl });
  if (words !== undefined) return words;
  return error instanceof Error && "code" in error ? error.message.trim() || String(error) : undefined;
}

try {
  await program.parseAsync();
} catch (error) {
  const words = explain(error);
  if (words === undefined) throw error;
  process.stderr.write(`claimdesk: ${words}\n`);
  process.exitCode = 1;
} finally {
  await closeDatabase();
}
