// @ts-check
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { failureWords } from "./failure-words.mjs";
import { sqliteFile } from "./sqlite-file.mjs";

/** Absolute path of the project's folder. */
export const root = path.resolve(fileURLToPath(new URL("../..", import.meta.url)));

/** What `npm start` runs: scripts/server.ts as the build compiles it. */
export const serverScript = path.join(root, ".next/claimdesk-server.mjs");

/** The program of the workers that read files, as the build compiles it beside the server. */
export const workerScript = path.join(root, ".next/claimdesk-ingest-worker.mjs");

/** A reason to stop that is the user's to mend: shown as it stands, without a stack. */
export class SetupFailure extends Error {}

/**
 * Says what set-up is doing. On stderr, because stdout belongs to the command that set-up runs for.
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

let isStopping = false;

/** Remembers that this process was asked to stop, and has passed it on. */
export function noteStopRequest() {
  isStopping = true;
}

/**
 * A signal to npm ends the shell that npm started this process in, and never reaches this process: ends it then.
 */
function endWithNpm() {
  if (process.env.npm_execpath === undefined) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    // Where the signal went to the whole group, npm's end is no second wish.
    if (!isStopping) process.kill(process.pid, "SIGTERM");
  }, 500);
  watch.unref();
}

/**
 * Runs a command's whole work and ends the process with the exit code that it gives.
 * @param {() => Promise<number>} work
 */
export async function main(work) {
  endWithNpm();
  try {
    process.exitCode = await work();
  } catch (error) {
    const { CLAIMDESK_DATA, INIT_CWD = process.cwd(), DATABASE_URL = "" } = process.env;
    const folder = CLAIMDESK_DATA ? path.resolve(INIT_CWD, CLAIMDESK_DATA) : path.join(root, "data");
    const file = sqliteFile(DATABASE_URL);
    // No server is spoken to from here: a connection that is refused is the registry's of the packages.
    const databaseUrl = file === undefined ? undefined : `file:${path.resolve(root, file)}`;
    const words = error instanceof SetupFailure ? error.message : failureWords(error, { folder, databaseUrl });
    if (words === undefined) throw error;
    say(words);
    process.exitCode = 1;
  }
}

/** Refuses a Node that is too old to run what is installed. Mirrors `engines` in package.json. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 9)) return;
  throw new SetupFailure(`Claimdesk needs Node 20.9 or later; this is Node ${process.versions.node}.`);
}

/**
 * The arguments that make node run TypeScript of this project, whatever the current directory is.
 * `TSX_TSCONFIG_PATH` in the environment tells the loader where the `@/` alias is declared.
 * @returns {string[]}
 */
export function typescriptLoader() {
  const loader = path.join(root, "node_modules/tsx/dist/loader.mjs");
  if (!existsSync(loader))
    throw new SetupFailure("node_modules is incomplete: tsx is missing. Delete node_modules and try again.");
  return ["--import", pathToFileURL(loader).href];
}
