// @ts-check
import { main } from "./setup/project.mjs";
import { answerHelp, environmentHelp } from "./setup/serve.mjs";
import { setUp } from "./setup/set-up.mjs";

const help = `npm run build: does everything that npm start does before it opens the database.

${environmentHelp}`;

await main(async () => {
  const answered = answerHelp(process.argv.slice(2), help);
  if (answered !== undefined) return answered;
  await setUp({ build: true });
  return 0;
});
