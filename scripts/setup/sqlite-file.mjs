// @ts-check
import { statSync } from "node:fs";

const START = "file:";

/**
 * The file of a SQLite database, as its URL names it; undefined for the URL of another database.
 * @param {string} url
 */
export function sqliteFile(url) {
  return url.startsWith(START) ? url.slice(START.length) : undefined;
}

/**
 * Why no SQLite database can be kept where an address says, in words with what mends it; undefined where one can, or
 * where the address is that of another database.
 * @param {string} url as programs get it, with an absolute path
 * @param {string} written as the user has written it, or the place that stands for it
 * @returns {string | undefined}
 */
export function sqliteAddressFault(url, written) {
  const file = sqliteFile(url);
  if (file === undefined) return undefined;
  if (sqliteFile(written) === "") {
    return "DATABASE_URL names no file. Write the path of the database behind it, such as file:/srv/desk/claimdesk.db, or take DATABASE_URL away to have it in the data folder.";
  }
  if (/[?#]/.test(file)) {
    return `DATABASE_URL is ${written}, and a SQLite address has nothing behind a “?” or “#”: the file would be called so. Name the file alone: file:${file.replace(/[?#].*/s, "")}`;
  }
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) {
    return `${file} is a folder, and the database is a file. Move the folder away, or name a file in DATABASE_URL: file:${file}/claimdesk.db`;
  }
  return undefined;
}
