// @ts-check
import { accessSync, constants, existsSync } from "node:fs";
import path from "node:path";

/**
 * What is there of a path: itself, or the first folder above it that is.
 * @param {string} place
 * @returns {string}
 */
export function whatIsThereOf(place) {
  const above = path.dirname(place);
  return existsSync(place) || above === place ? place : whatIsThereOf(above);
}

/** @param {string} place */
function isMountedReadOnly(place) {
  try {
    accessSync(whatIsThereOf(place), constants.W_OK);
    return false;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EROFS";
  }
}

/**
 * Whether a path is a folder or lies in it; both absolute.
 * @param {string} place
 * @param {string} folder
 */
export function isPartOf(place, folder) {
  return `${place}${path.sep}`.startsWith(folder.endsWith(path.sep) ? folder : `${folder}${path.sep}`);
}

/**
 * That something may not be read or written, in words, with the command that mends it.
 * @param {string} what may not be written
 * @param {string} folder the data folder
 * @param {string} message the error's own
 */
export function forbiddenWords(what, folder, message) {
  const place = whatIsThereOf(path.resolve(what));
  if (isMountedReadOnly(place)) {
    return `${place} lies on a file system that is mounted read-only (${message}). Mount it writable, or name another place in CLAIMDESK_DATA or DATABASE_URL; this shows how it is mounted: findmnt -T ${place}`;
  }
  const isInFolder =
    isPartOf(path.resolve(what), path.resolve(folder)) || isPartOf(path.resolve(folder), path.resolve(what));
  const given = `This user may not read and write ${place} (${message}). Give it to them:`;
  if (isInFolder && existsSync(folder)) return `${given} sudo chown -R "$(id -un)" ${folder}`;
  const above = path.dirname(path.resolve(what));
  if (place === path.resolve(what)) return `${given} sudo chown "$(id -un)" ${above} ${place}`;
  const wanted = isInFolder ? path.resolve(folder) : above;
  if (place === wanted) return `${given} sudo chown "$(id -un)" ${place}`;
  return `This user may not make ${wanted} (${message}). Make it for them: sudo install -d -o "$(id -un)" ${wanted}`;
}
