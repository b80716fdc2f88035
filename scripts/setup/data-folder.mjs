// @ts-check
import { randomBytes, randomUUID } from "node:crypto";
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { makeFolder, notMade } from "./make-folder.mjs";
import { root, SetupFailure } from "./project.mjs";

/**
 * @typedef {object} Secrets both base64 of 32 random bytes
 * @property {string} authSecret signs the session cookies
 * @property {string} actionsKey encrypts what a built page hands to its server actions; built in by `next build`
 */

/**
 * The folder that holds the database and the secrets. A relative one is meant from where the user stands, which npm
 * tells in INIT_CWD.
 * @param {NodeJS.ProcessEnv} env
 * @returns {string} absolute
 */
export function dataFolder(env) {
  if (!env.CLAIMDESK_DATA) return path.join(root, "data");
  return path.resolve(env.INIT_CWD ?? process.cwd(), env.CLAIMDESK_DATA);
}

/** @param {unknown} value */
function isKey(value) {
  return typeof value === "string" && Buffer.from(value, "base64").length === 32;
}

/**
 * @param {string} file
 * @returns {Secrets}
 */
function parseSecrets(file) {
  try {
    const { authSecret, actionsKey } = JSON.parse(readFileSync(file, "utf8")) ?? {};
    if (isKey(authSecret) && isKey(actionsKey)) return { authSecret, actionsKey };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new SetupFailure(`${file} is damaged. Delete it to have a new one made; everybody then signs in again.`);
}

/**
 * Reads the secrets of a data folder, and makes folder and secrets first where there are none, readable by their owner
 * alone. Of several processes that do so at once, all get the same secrets.
 * @param {string} folder absolute
 * @returns {Secrets}
 * @throws {SetupFailure} when the file holds something else
 */
export function ensureSecrets(folder) {
  const file = path.join(folder, "secrets.json");
  if (!existsSync(file)) {
    makeFolder(folder, 0o700);
    const draft = path.join(folder, `secrets.${randomUUID()}.json`);
    const secrets = { authSecret: randomBytes(32).toString("base64"), actionsKey: randomBytes(32).toString("base64") };
    try {
      writeFileSync(draft, `${JSON.stringify(secrets)}\n`, { mode: 0o600, flag: "wx" });
      linkSync(draft, file); // whole, and only where there is none yet
    } catch (error) {
      if (!existsSync(file)) throw notMade(error, draft);
    } finally {
      rmSync(draft, { force: true });
    }
  }
  return parseSecrets(file);
}
