// @ts-check
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { withLock } from "./lock.mjs";
import { run, runStep } from "./processes.mjs";
import { root, SetupFailure, say } from "./project.mjs";
import { digestOfTexts, readStamp, writeStamp } from "./stamps.mjs";

const installed = path.join(root, "node_modules");
const stampFile = path.join(installed, ".claimdesk-installed");
const unfinishedFile = path.join(installed, ".claimdesk-installing");
const npmRecord = path.join(installed, ".package-lock.json");

/** What an installation depends on: the lock file, and the machine's binary interface. */
function currentStamp() {
  return digestOfTexts([
    readFileSync(path.join(root, "package-lock.json"), "utf8"),
    process.versions.modules,
    process.platform,
    process.arch,
  ]);
}

/** The environment for npm: no downloads beside the registry where they can be done without. */
function npmEnvironment() {
  const prefix = path.dirname(path.dirname(process.execPath));
  const hasHeaders = existsSync(path.join(prefix, "include/node/node.h"));
  const compileWithOwnHeaders = hasHeaders && process.env.npm_config_nodedir === undefined;
  return {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    ...(compileWithOwnHeaders ? { npm_config_nodedir: prefix } : {}),
  };
}

/**
 * Runs npm: the one that runs this process when there is one.
 * @param {string} what
 * @param {string[]} args
 * @param {string} advice
 */
async function npm(what, args, advice) {
  const own = process.env.npm_execpath;
  const options = { cwd: root, env: npmEnvironment() };
  if (own !== undefined && path.basename(own) === "npm-cli.js") {
    return runStep(what, process.execPath, [own, ...args], options, advice);
  }
  try {
    await runStep(what, "npm", args, { ...options, shell: process.platform === "win32" }, advice);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") {
      throw new SetupFailure("npm was not found. It comes with Node: https://nodejs.org");
    }
    throw error;
  }
}

async function sqliteLoads() {
  const script = 'new (require("better-sqlite3"))(":memory:").close()';
  return (await run(process.execPath, ["-e", script], { cwd: root, env: process.env })).code === 0;
}

const compilerAdvice =
  "If it was better-sqlite3 that failed: no ready-made binary could be fetched for this machine, and compiling it needs\n" +
  "python3, make and g++ (Debian: apt-get install python3 make g++) and Node's header files.";

async function ensureSqlite() {
  if (await sqliteLoads()) return;
  say("Rebuilding better-sqlite3 for this Node (about a minute where it has to be compiled) …");
  await npm("npm rebuild better-sqlite3", ["rebuild", "better-sqlite3"], compilerAdvice);
  if (!(await sqliteLoads())) throw new SetupFailure(`better-sqlite3 cannot be loaded.\n${compilerAdvice}`);
}

/**
 * Installs what package-lock.json says. `npm install` and not `npm ci`: a registry that does not carry the binaries for
 * every other platform makes a lock file without them, which `npm ci` refuses; and what is there already stays, such as
 * a compiled better-sqlite3. What an interrupted installation left is thrown away.
 */
async function install() {
  if (existsSync(unfinishedFile) || !existsSync(npmRecord)) rmSync(installed, { recursive: true, force: true });
  say("Installing dependencies (a minute or two where better-sqlite3 has to be compiled) …");
  mkdirSync(installed, { recursive: true });
  writeFileSync(unfinishedFile, "");
  await npm("npm install", ["install", "--no-save", "--include=dev"], compilerAdvice);
  rmSync(unfinishedFile);
}

/**
 * Makes node_modules what package-lock.json says, for this Node on this machine. Quick when it is so already.
 * @throws {SetupFailure} when npm fails
 */
export async function ensureDependencies() {
  const stamp = currentStamp();
  if (readStamp(stampFile) === stamp) return;
  await withLock(async () => {
    if (readStamp(stampFile) === stamp) return;
    await install();
    await ensureSqlite();
    writeStamp(stampFile, stamp);
  });
}
