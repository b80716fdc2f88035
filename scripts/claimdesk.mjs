#!/usr/bin/env node
// @ts-check
import { spawn } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { untilEnded } from "./setup/processes.mjs";
import { main, root, typescriptLoader } from "./setup/project.mjs";
import { setUp } from "./setup/set-up.mjs";

/** `npm run claimdesk` changes to the project's folder; file arguments are meant from where the user stands. */
function callersFolder() {
  const byNpm = process.env.npm_lifecycle_event === "claimdesk" && process.cwd() === root;
  return (byNpm && process.env.INIT_CWD) || process.cwd();
}

await main(async () => {
  const env = await setUp({ build: false });
  const quietPipe = pathToFileURL(path.join(root, "scripts/setup/quiet-pipe.mjs")).href;
  const program = path.join(root, "scripts/claimdesk/main.ts");
  const args = [...typescriptLoader(), "--import", quietPipe, program, ...process.argv.slice(2)];
  const child = spawn(process.execPath, args, { cwd: callersFolder(), env, stdio: "inherit" });
  return (await untilEnded(child)).code;
});
