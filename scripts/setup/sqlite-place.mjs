// @ts-check
import { existsSync, realpathSync } from "node:fs";
import path from "node:path";

/**
 * Where a SQLite database really lies, whatever links its URL names it by: what is put beside it is found by everybody.
 * @param {string} databaseUrl `file:` and a path; the file need not be there yet
 * @returns {string} absolute
 */
export function sqlitePlace(databaseUrl) {
  const named = path.resolve(databaseUrl.replace(/^file:/, ""));
  if (existsSync(named)) return realpathSync(named);
  const folder = path.dirname(named);
  return existsSync(folder) ? path.join(realpathSync(folder), path.basename(named)) : named;
}
