// @ts-check
import { mkdirSync, rmdirSync, statSync } from "node:fs";
import path from "node:path";

/** @param {string} folder */
function kindOf(folder) {
  const there = statSync(folder, { throwIfNoEntry: false });
  if (there === undefined) return "nothing";
  return there.isDirectory() ? "folder" : "other";
}

/** @param {string} code @param {string} folder @param {string} message */
function failure(code, folder, message) {
  return Object.assign(new Error(message), { code, path: folder });
}

/**
 * Makes a folder, and those above it, where it is not there yet. Node's own `recursive` says ENOENT of a file system that
 * is mounted read-only, and asks for ever where a file system has no new folders, such as /proc.
 * @param {string} folder absolute
 * @param {number} [mode] of the folders that are made
 * @returns {string | undefined} the uppermost of the folders that were made
 * @throws {Error} with the code that says why, and the `path` that could not be made: ENOTSUP where there can be none;
 *   nothing is made then
 */
export function makeFolder(folder, mode = 0o777) {
  /** @type {string[]} */
  const made = [];
  try {
    for (const missing of missingFolders(folder)) if (makeOne(missing, mode)) made.push(missing);
    return made[0];
  } catch (error) {
    for (const each of made.reverse()) removeEmpty(each);
    throw error;
  }
}

/** @param {string} folder left where another process has put something into it */
function removeEmpty(folder) {
  try {
    rmdirSync(folder);
  } catch {
    // What it was made for has failed already, which is what is told.
  }
}

/**
 * The folders on the way to one that are not there yet, the uppermost first.
 * @param {string} folder
 * @returns {string[]}
 */
function missingFolders(folder) {
  const kind = kindOf(folder);
  if (kind === "folder") return [];
  if (kind === "other") throw failure("ENOTDIR", folder, `${folder} is no folder`);
  const above = path.dirname(folder);
  return [...(above === folder ? [] : missingFolders(above)), folder];
}

/**
 * @param {string} folder whose own folder is there
 * @param {number} mode
 * @returns {boolean} whether it was made; not where another process was quicker
 */
function makeOne(folder, mode) {
  try {
    mkdirSync(folder, { mode });
    return true;
  } catch (error) {
    if (kindOf(folder) === "folder") return false;
    throw notMade(error, folder);
  }
}

/**
 * What making something in a folder that is there failed with. ENOENT, which usually means that the folder is missing,
 * is what such a file system as /proc says.
 * @param {unknown} error
 * @param {string} place what was to be made
 */
export function notMade(error, place) {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  const above = path.dirname(place);
  if (code !== "ENOENT" || kindOf(above) !== "folder") return error;
  return failure("ENOTSUP", place, `${above} takes nothing new`);
}
