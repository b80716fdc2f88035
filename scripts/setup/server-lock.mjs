// @ts-check
import { takeFileLock } from "./file-lock.mjs";
import { sqlitePlace } from "./sqlite-place.mjs";

/** A server that is ending gives its lock back in this time, in milliseconds. */
const PATIENCE = 1000;

/**
 * Keeps a SQLite database for one server: of two, each would show what it has kept of pages that the other changed.
 * On PostgreSQL servers tell each other, and any number may run.
 * @param {string} databaseUrl
 * @returns {{ release: () => void } | { refusal: string }} `release` gives it back, as the end of the process does,
 *   however it ends; `refusal` says in words that another server has it
 */
export function claimDatabase(databaseUrl) {
  if (!databaseUrl.startsWith("file:")) return { release: () => undefined };
  const file = sqlitePlace(databaseUrl);
  const release = takeFileLock(`${file}.server`, PATIENCE);
  if (release !== undefined) return { release };
  return {
    refusal: `Another Claimdesk serves ${file} already, and a SQLite database is served by one. Stop that one first, or serve another desk: CLAIMDESK_DATA=another-folder npm start`,
  };
}
