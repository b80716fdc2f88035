// @ts-check
import { closeSync, openSync, statSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import { makeFolder, notMade } from "./make-folder.mjs";

/**
 * A connection that nobody holds on to is closed by the garbage collector, and its lock is gone with it.
 * @type {Set<Database.Database>}
 */
const held = new Set();

/** @param {string} file */
function makeFile(file) {
  if (statSync(file, { throwIfNoEntry: false }) !== undefined) return;
  try {
    closeSync(openSync(file, "a", 0o600));
  } catch (error) {
    throw notMade(error, file);
  }
}

/**
 * Takes a lock that the system lets go of when the process dies, on every system alike: a write lock on a small SQLite
 * file. The file is not empty, since SQLite would have to write to lock an empty one, and the disk may be full.
 * @param {string} file made, with its folder, where it is not there; readable by its owner alone
 * @param {number} patience how long to wait for another holder, in milliseconds; nothing else runs meanwhile
 * @returns {(() => void) | undefined} gives the lock back; undefined when another holds it
 */
export function takeFileLock(file, patience) {
  makeFolder(path.resolve(path.dirname(file)), 0o700);
  makeFile(file);
  const lock = new Database(file, { timeout: patience });
  try {
    if (statSync(file).size === 0) lock.pragma("user_version = 1");
    lock.exec("BEGIN EXCLUSIVE");
    held.add(lock);
    return () => {
      held.delete(lock);
      lock.close();
    };
  } catch (error) {
    lock.close();
    if (error instanceof Database.SqliteError && error.code.startsWith("SQLITE_BUSY")) return undefined;
    throw error;
  }
}
