// @ts-check
import { chmodSync, lstatSync, statSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { root, say } from "./project.mjs";
import { sqliteFile } from "./sqlite-file.mjs";

const FOLDER = 0o700;
const FILE = 0o600;
const PERMISSIONS = 0o777;
const STICKY = 0o1000;

/** What SQLite and this project put beside a database file. */
const besides = ["", "-wal", "-shm", "-journal", ".lock", ".server"];

/** What else this project puts into the data folder. */
const ownFiles = ["secrets.json", "first-passwords.json", "reserve"];

/** A folder that is there for other things too: its own permissions are left alone. */
function isShared(/** @type {string} */ folder) {
  return folder === root || folder === homedir() || folder === path.parse(folder).root || isSticky(folder);
}

/** Whether it is there and a file of its own: a link leads out of the folder. */
function isFile(/** @type {string} */ file) {
  return lstatSync(file, { throwIfNoEntry: false })?.isFile() === true;
}

function isSticky(/** @type {string} */ folder) {
  return (statSync(folder).mode & STICKY) !== 0;
}

/**
 * @param {string} file
 * @param {number} mode
 */
function setMode(file, mode) {
  try {
    if ((lstatSync(file).mode & PERMISSIONS) !== mode) chmodSync(file, mode);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOENT") return; // gone meanwhile: SQLite removes its own
    if (code !== "EPERM" && code !== "EROFS") throw error;
    say(`${file} belongs to somebody else, so others may be able to read it: chmod ${mode.toString(8)} ${file}`);
  }
}

/**
 * Lets nobody but their owner read the data folder and what this project has put into it, whatever it was before; of a
 * database that lies elsewhere, the files alone. Files of others keep their permissions: somebody may have named a folder
 * that they use for more.
 * @param {string} folder absolute
 * @param {string} databaseUrl
 */
export function keepPrivate(folder, databaseUrl) {
  if (process.platform === "win32") return;
  const database = sqliteFile(databaseUrl);
  if (!isShared(folder)) setMode(folder, FOLDER);
  const ours = ownFiles.map((name) => path.join(folder, name));
  if (database !== undefined) ours.push(...besides.map((end) => `${database}${end}`));
  for (const file of ours.filter(isFile)) setMode(file, FILE);
}
