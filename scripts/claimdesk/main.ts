import { Command } from "commander";
import packageJson from "@/package.json" with { type: "json" };
import { closeDatabase } from "@/server/database/database";
import { SettingsError } from "@/server/environment";
import { addExportCommand } from "./export";
import { addExtractCommand } from "./extract";
import { CommandFailure } from "./failure";
import { addImportCommand } from "./import";
import { addLabelsCommand } from "./labels";
import { addMaintenanceCommands } from "./maintenance";
import { addSiteCommands } from "./site/site";
import { addUserCommands } from "./user";

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

addExtractCommand(program);
addImportCommand(program);
addExportCommand(program);
addLabelsCommand(program);
addUserCommands(program);
addSiteCommands(program);
addMaintenanceCommands(program);

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
