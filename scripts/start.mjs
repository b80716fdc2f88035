// @ts-check
import { main } from "./setup/project.mjs";
import { answerHelp, environmentHelp, serve } from "./setup/serve.mjs";

const help = `npm start: sets Claimdesk up and serves it.

Installs the dependencies, makes a secret, generates the database clients, builds the pages, applies the migrations
and makes the first people and the sample, each only when that is not done yet. Then serves until it is stopped.

${environmentHelp}`;

await main(async () => answerHelp(process.argv.slice(2), help) ?? serve("start"));
