import { Command } from "commander";
import packageJson from "@/package.json" with { type: "json" };
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

try {
  await program.parseAsync();
} catch (error) {
  // A bug shows where it is; what is expected to go wrong shows what to do.
  const expected = error instanceof CommandFailure || (error instanceof Error && "code" in error);
  if (!expected && !(error instanceof SettingsError)) throw error;
  process.stderr.write(`claimdesk: ${error.message.trim() || String(error)}\n`);
  process.exitCode = 1;
} finally {
  await closeDatabase();
}
