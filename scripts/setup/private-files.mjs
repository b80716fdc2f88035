// @ts-check
import { chmodSync, existsSync, lstatSync, readdirSync, statSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { root, say } from "./project.mjs";

const FOLDER = 0o700;
const FILE = 0o600;
const PERMISSIONS = 0o777;
const STICKY = 0o1000;

/** What SQLite and this project put beside a database file. */
const besides = ["", "-wal", "-shm", "-journal", ".lock", ".server"];

/** A folder that is there for other things too: its own permissions, and the files of others, are left alone. */
function isShared(/** @type {string} */ folder) {
  return folder === root || folder === homedir() || folder === path.parse(folder).root || isSticky(folder);
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
 * Lets nobody but their owner read the data folder and the files in it, whatever they were before; of a database that
 * lies elsewhere, the files alone.
 * @param {string} folder absolute
 * @param {string} databaseUrl
 */
export function keepPrivate(folder, databaseUrl) {
  if (process.platform === "win32") return;
  const database = databaseUrl.startsWith("file:") ? databaseUrl.slice("file:".length) : undefined;
  const ours =
    database === undefined ? [] : besides.map((end) => `${database}${end}`).filter((file) => existsSync(file));
  if (isShared(folder)) {
    ours.push(...["secrets.json", "first-passwords.json"].map((name) => path.join(folder, name)).filter(existsSync));
  } else {
    setMode(folder, FOLDER);
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const file = path.join(folder, entry.name);
      if (entry.isFile()) setMode(file, FILE);
      else if (entry.isDirectory()) setMode(file, FOLDER);
    }
  }
  for (const file of ours) setMode(file, FILE);
}
