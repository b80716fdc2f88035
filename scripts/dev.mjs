// @ts-check
import { main } from "./setup/project.mjs";
import { answerHelp, environmentHelp, serve } from "./setup/serve.mjs";

const help = `npm run dev: serves Claimdesk for developing; pages are built as they are asked for and follow every change.

Does the same set-up as npm start, without the build, and works on the same database.

${environmentHelp}`;

await main(async () => answerHelp(process.argv.slice(2), help) ?? serve("dev"));
