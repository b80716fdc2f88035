import { Command } from "commander";
import { closeDatabase } from "@/server/database/database";
import { addExportCommand } from "./export";
import { addExtractCommand } from "./extract";
import { CommandFailure } from "./failure";
import { addImportCommand } from "./import";
import { addMaintenanceCommands } from "./maintenance";
import { addUserCommands } from "./user";

const program = new Command("claimdesk")
  .description("Claims found in articles, their verdicts exported, and the desk’s people, from the command line.")
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
addUserCommands(program);
addMaintenanceCommands(program);

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommandFailure)) throw error;
  process.stderr.write(`claimdesk: ${error.message}\n`);
  process.exitCode = 1;
} finally {
  await closeDatabase();
}
