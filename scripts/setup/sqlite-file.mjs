// @ts-check

const START = "file:";

/**
 * The file of a SQLite database, as its URL names it; undefined for the URL of another database.
 * @param {string} url
 */
export function sqliteFile(url) {
  return url.startsWith(START) ? url.slice(START.length) : undefined;
}
