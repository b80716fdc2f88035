// @ts-check
import { randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { root, say } from "./project.mjs";

const lockFile = path.join(root, "prisma/generated/set-up.lock");
const heartbeatMs = 1000;
const abandonedAfterMs = 15_000;

/** @param {unknown} error @param {string} code */
function hasCode(error, code) {
  return error instanceof Error && "code" in error && error.code === code;
}

/**
 * @param {string} file
 * @param {string} token
 */
function tryAcquire(file, token) {
  try {
    writeFileSync(file, token, { flag: "wx" });
    return true;
  } catch (error) {
    if (hasCode(error, "EEXIST")) return false;
    throw error;
  }
}

/**
 * Removes the lock of a process that died without releasing it: one whose heartbeat stopped.
 * @param {string} file
 */
function clearAbandoned(file) {
  try {
    const token = readFileSync(file, "utf8");
    if (Date.now() - statSync(file).mtimeMs < abandonedAfterMs) return;
    const aside = `${file}.${randomUUID()}`;
    renameSync(file, aside);
    // Somebody else may have cleared and taken it between the reading and the renaming: then give it back.
    if (readFileSync(aside, "utf8") === token) rmSync(aside);
    else renameSync(aside, file);
  } catch (error) {
    if (!hasCode(error, "ENOENT")) throw error;
  }
}

/**
 * Runs `work` while no other process runs work under the same lock, waiting for it when need be.
 * @template T
 * @param {() => Promise<T>} work
 * @param {string} [file] the lock; default: the one of this project's set-up
 * @returns {Promise<T>}
 */
export async function withLock(work, file = lockFile) {
  const token = randomUUID();
  mkdirSync(path.dirname(file), { recursive: true });
  let told = false;
  while (!tryAcquire(file, token)) {
    clearAbandoned(file);
    if (!told) say("Waiting for another set-up of this folder to finish …");
    told = true;
    await sleep(200);
  }
  const release = () => rmSync(file, { force: true });
  const heartbeat = setInterval(() => utimesSync(file, new Date(), new Date()), heartbeatMs);
  process.once("exit", release);
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
    process.off("exit", release);
    release();
  }
}
