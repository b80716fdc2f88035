// @ts-check
import { createRequire } from "node:module";
import path from "node:path";
import { dataFolder, ensureSecrets } from "./data-folder.mjs";
import { root, SetupFailure } from "./project.mjs";
import { sqliteAddressFault, sqliteFile } from "./sqlite-file.mjs";

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {number} the port to serve on
 */
export function portOf(env) {
  if (!env.PORT) return 3000;
  const port = Number(env.PORT);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  throw new SetupFailure(`PORT is "${env.PORT}"; it must be a number from 1 to 65535.`);
}

/**
 * A relative SQLite file is meant from the project's folder, wherever a command is called.
 * @param {string} url
 */
function absoluteDatabaseUrl(url) {
  const file = sqliteFile(url);
  return file === undefined ? url : `file:${path.resolve(root, file)}`;
}

/**
 * The address of the database that the user has chosen, or of the one in the data folder.
 * @param {NodeJS.ProcessEnv} env
 * @param {string} folder the data folder
 * @throws {SetupFailure} where a SQLite database cannot be kept there; nothing is made before
 */
function databaseUrl(env, folder) {
  const written = env.DATABASE_URL || `file:${path.join(folder, "claimdesk.db")}`;
  const url = absoluteDatabaseUrl(written);
  const fault = sqliteAddressFault(url, env.DATABASE_URL || url);
  if (fault !== undefined) throw new SetupFailure(fault);
  return url;
}

/**
 * Takes over into this process what an optional .env file sets, by Next's own rules. What is set already stays.
 * @param {boolean} development whether .env.development counts, or .env.production
 */
export function loadEnvFiles(development) {
  const fromNext = createRequire(path.join(root, "node_modules/next/package.json"));
  /** @type {typeof import("@next/env")} */
  const { loadEnvConfig } = fromNext("@next/env");
  loadEnvConfig(root, development, { info: () => undefined, error: console.error });
}

/**
 * A file that a setting names is meant from the project's folder too.
 * @param {NodeJS.ProcessEnv} env
 */
function absoluteWeights(env) {
  return env.EXTRACTOR_WEIGHTS ? { EXTRACTOR_WEIGHTS: path.resolve(root, env.EXTRACTOR_WEIGHTS) } : {};
}

/**
 * The environment in which the project's own programs run: what the user set, and a working default for the rest.
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv & { DATABASE_URL: string, CLAIMDESK_DATA: string }}
 * @throws {SetupFailure} where a setting names what cannot be used
 */
export function programEnvironment(env) {
  const folder = dataFolder(env);
  const DATABASE_URL = databaseUrl(env, folder);
  const { authSecret } = ensureSecrets(folder);
  return {
    ...env,
    ...absoluteWeights(env),
    CLAIMDESK_DATA: folder,
    DATABASE_URL,
    NEXTAUTH_SECRET: env.NEXTAUTH_SECRET || authSecret,
    NEXTAUTH_URL: env.NEXTAUTH_URL || `http://localhost:${portOf(env)}`,
    NEXT_TELEMETRY_DISABLED: "1",
    TSX_TSCONFIG_PATH: path.join(root, "tsconfig.json"),
  };
}
