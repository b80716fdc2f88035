// @ts-check
import path from "node:path";
import { run } from "./processes.mjs";
import { root, SetupFailure, typescriptLoader } from "./project.mjs";

/**
 * @typedef {{ role: string, email: string, password: string }} Person somebody made just now
 */

/**
 * Brings the database up to date and fills an empty one with its first people and the sample, through
 * scripts/prepare.ts, which says on its standard output what it made.
 * @param {NodeJS.ProcessEnv} env as programEnvironment gives it
 * @returns {Promise<{ created: Person[], sampleLoaded: boolean }>}
 * @throws {SetupFailure} when it fails; it has said why on stderr
 */
export async function prepareDatabase(env) {
  const script = path.join(root, "scripts/prepare.ts");
  const { code, stdout } = await run(process.execPath, [...typescriptLoader(), script], {
    cwd: root,
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (code !== 0) throw new SetupFailure(`Preparing the database failed (exit code ${code}).`);
  return JSON.parse(stdout);
}

/**
 * @param {Person[]} people
 * @returns {string} a block for the terminal; empty when there is nobody
 */
export function introduction(people) {
  if (people.length === 0) return "";
  const width = (/** @type {"role" | "email"} */ key) => Math.max(...people.map((person) => person[key].length));
  const lines = people.map(
    ({ role, email, password }) => `    ${role.padEnd(width("role"))}  ${email.padEnd(width("email"))}  ${password}`,
  );
  return [
    "",
    "  These people were made just now. Their passwords are shown this once, so note them:",
    "",
    ...lines,
    "",
    "",
  ].join("\n");
}
