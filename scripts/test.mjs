// @ts-check
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { ensureBuild } from "./setup/build.mjs";
import { programEnvironment } from "./setup/environment.mjs";
import { run } from "./setup/processes.mjs";
import { main, root, SetupFailure, say } from "./setup/project.mjs";
import { setUp } from "./setup/set-up.mjs";
import { plainEnvironment } from "./testing/plain-environment.mjs";
import { add, judge, nothing, readTally, summary, tallyPlaywright, tallyVitest } from "./testing/reports.mjs";

/**
 * @typedef {import("./testing/reports.mjs").Tally} Tally
 * @typedef {Awaited<ReturnType<typeof setUp>>} Environment
 * @typedef {{ env: Environment, folder: string }} Context `folder` is this run's temporary folder
 */

const help = `npm test: does the set-up of npm start and runs every check, each stage even when an earlier one failed.

  npm test -- [--only STAGE,STAGE …]

Stages:
  lint        Biome: style, mistakes, and which folder may import which
  types       the TypeScript compiler
  unit        the tests beside the code, and the structure of the tree
  sqlite      tests/integration on SQLite
  postgresql  tests/integration on PostgreSQL, which is started from an npm package
  e2e         tests/e2e in Chromium against the built pages, with a data folder of its own

Environment variables, all optional:
  CI             when set, a skipped test counts as a failed one and test.only is refused
  CHROMIUM_PATH  the Chromium to use; default: Playwright's own or the system's, else one is installed

The last line counts: N passed, N failed.
`;

/**
 * Runs one of the installed packages' programs with its output on the terminal.
 * @param {Environment} env
 * @param {string} program its file below node_modules
 * @param {string[]} args
 * @returns {Promise<number>} its exit code
 */
async function runProgram(env, program, args) {
  const file = path.join(root, "node_modules", program);
  const { code } = await run(process.execPath, [file, ...args], {
    cwd: root,
    env,
    stdio: ["ignore", "inherit", "inherit"],
  });
  return code;
}

/**
 * @param {number} code
 * @returns {Tally} of a program that is one check
 */
function oneCheck(code) {
  return code === 0 ? { ...nothing, passed: 1 } : { ...nothing, failed: 1 };
}

/** @param {Context} context */
async function lint({ env }) {
  return oneCheck(
    await runProgram(env, "@biomejs/biome/bin/biome", ["ci", ...(process.stdout.isTTY ? [] : ["--colors=off"])]),
  );
}

/** @param {Context} context */
async function types({ env }) {
  const generated = await runProgram(env, "next/dist/bin/next", ["typegen"]);
  return oneCheck(generated || (await runProgram(env, "typescript/bin/tsc", ["--noEmit"])));
}

/**
 * @param {"unit" | "sqlite" | "postgresql"} project
 * @returns {(context: Context) => Promise<Tally>}
 */
function vitest(project) {
  return async ({ env, folder }) => {
    const report = path.join(folder, `${project}.json`);
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
    const code = await runProgram(env, "vitest/vitest.mjs", ["run", "--project", project, ...reporters]);
    return judge(readTally(report, tallyVitest), code);
  };
}

/** @param {Context} context */
async function endToEnd({ env, folder }) {
  const report = path.join(folder, "e2e.json");
  const withReport = { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const code = await runProgram(withReport, "@playwright/test/cli.js", ["test"]);
  return judge(readTally(report, tallyPlaywright), code);
}

/** @type {Record<string, (context: Context) => Promise<Tally>>} */
const stages = {
  lint,
  types,
  unit: vitest("unit"),
  sqlite: vitest("sqlite"),
  postgresql: vitest("postgresql"),
  e2e: endToEnd,
};

/**
 * @param {string[]} args
 * @returns {string[] | "help"} the names of the stages to run, in their order
 */
function chosenStages(args) {
  try {
    const { values } = parseArgs({
      args,
      options: { help: { type: "boolean", short: "h" }, only: { type: "string" } },
    });
    if (values.help) return "help";
    const names = values.only?.split(",") ?? Object.keys(stages);
    const unknown = names.filter((name) => !(name in stages));
    if (unknown.length > 0) throw new Error(`There is no stage ${unknown.join(", ")}.`);
    return Object.keys(stages).filter((name) => names.includes(name));
  } catch (error) {
    throw new SetupFailure(`${error instanceof Error ? error.message : String(error)}\n\n${help}`);
  }
}

/** Everything temporary that the run's programs make lies in one folder, which goes with the run. */
function makeFolder() {
  const folder = mkdtempSync(path.join(tmpdir(), "claimdesk-test-"));
  chmodSync(folder, 0o755); // PostgreSQL may run as another user
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * The environment of the tests: nothing in it leads to the user's own data, or comes of their settings.
 * @param {Environment} env
 * @param {string} folder
 * @returns {Environment}
 */
function testEnvironment(env, folder) {
  const data = path.join(folder, "data");
  const temporary = { TMPDIR: folder, TEMP: folder, TMP: folder };
  const places = { CLAIMDESK_DATA: data, DATABASE_URL: `file:${path.join(data, "claimdesk.db")}` };
  return programEnvironment({ ...plainEnvironment(env), ...temporary, ...places });
}

/**
 * @param {string} name
 * @param {Context} context
 * @param {Environment} env the environment of the set-up
 * @returns {Promise<Tally>}
 */
async function runStage(name, context, env) {
  process.stdout.write(`\n== ${name}\n`);
  const begun = performance.now();
  try {
    if (name === "e2e") await ensureBuild(env);
    const tally = (await stages[name]?.(context)) ?? nothing;
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    process.stdout.write(`== ${name}: ${summary(tally)} (${seconds} s)\n`);
    return tally;
  } catch (error) {
    if (!(error instanceof SetupFailure)) throw error;
    say(error.message);
    return { ...nothing, failed: 1 };
  }
}

await main(async () => {
  const names = chosenStages(process.argv.slice(2));
  if (names === "help") {
    process.stdout.write(help);
    return 0;
  }
  const env = await setUp({ build: false });
  const folder = makeFolder();
  const context = { env: testEnvironment(env, folder), folder };
  let total = nothing;
  for (const name of names) total = add(total, await runStage(name, context, env));
  const strict = process.env.CI ? { ...total, failed: total.failed + total.skipped, skipped: 0 } : total;
  process.stdout.write(`\n${summary(strict)}\n`);
  return strict.failed === 0 ? 0 : 1;
});
