// @ts-check
import { existsSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { isDiskFull } from "./failure-words.mjs";

const MIB = 1024 * 1024;

/** Room that is kept: SQLite needs some of it even to read, and its log of writes grows to about half of it. */
const RESERVE = 8 * MIB;

/** Only where the disk has so much room is some of it kept. */
const PLENTY = 128 * MIB;

/** @param {string} folder */
function reserveFile(folder) {
  return path.join(folder, "reserve");
}

/**
 * Keeps some room of the database's disk for the day on which it is full.
 * @param {string} folder the database's
 */
export function keepReserve(folder) {
  const file = reserveFile(folder);
  if (existsSync(file)) return;
  const { bavail, bsize } = statfsSync(folder);
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
 * Gives the kept room away.
 * @param {string} folder the database's
 * @returns {boolean} whether there was any
 */
export function releaseReserve(folder) {
  const file = reserveFile(folder);
  if (!existsSync(file)) return false;
  rmSync(file);
  return true;
}
