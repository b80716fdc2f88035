// @ts-check
import { existsSync, rmSync, statfsSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { isDiskFull } from "./failure-words.mjs";
import { say } from "./project.mjs";
import { sqliteFile } from "./sqlite-file.mjs";

const MIB = 1024 * 1024;

/** Room that is kept: SQLite needs some of it even to read, and its log of writes grows to about half of it. */
const RESERVE = 8 * MIB;

/** Only where the disk has so much room is some of it kept. */
const PLENTY = 128 * MIB;

/**
 * @param {string} databaseUrl
 * @returns {string | undefined} where room is kept: beside a SQLite database
 */
function reserveFile(databaseUrl) {
  const file = sqliteFile(databaseUrl);
  return file === undefined ? undefined : path.join(path.dirname(file), "reserve");
}

/**
 * Keeps some room of the database's disk for the day on which it is full.
 * @param {string} databaseUrl
 */
export function keepReserve(databaseUrl) {
  const file = reserveFile(databaseUrl);
  // One that is too short was cut off while it was written.
  if (file === undefined || (existsSync(file) && statSync(file).size >= RESERVE)) return;
  const { bavail, bsize } = statfsSync(path.dirname(file));
  if (bavail * bsize < PLENTY) return;
  try {
    // Bytes other than 0, which some file systems would not store.
    writeFileSync(file, Buffer.alloc(RESERVE, "."), { mode: 0o600 });
  } catch (error) {
    rmSync(file, { force: true });
    if (!isDiskFull(error)) throw error;
  }
}

/**
 * Does what needs a little room. Where there is none left, the room kept for this is given away, and it is done again.
 * @template T
 * @param {string} databaseUrl
 * @param {() => T | Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withReserve(databaseUrl, work) {
  try {
    return await work();
  } catch (error) {
    const file = reserveFile(databaseUrl);
    if (file === undefined || !isDiskFull(error) || !existsSync(file)) throw error;
    rmSync(file);
    const folder = path.dirname(file);
    say(
      `The disk of ${folder} is full. Room kept for this is given away, so that everything can be read; make room soon, or nothing more can be stored: df -h ${folder}`,
    );
    return await work();
  }
}
