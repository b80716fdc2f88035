import path from "node:path";
import pg from "pg";
import { takeFileLock } from "@/scripts/setup/file-lock.mjs";
import { databaseProvider } from "@/server/environment";
import { DatabaseInUse } from "./state";

/** Names the advisory lock that starting processes share on one PostgreSQL database; any fixed number will do. */
const POSTGRESQL_LOCK = 7_205_231;

/** How long a process waits for another to finish, in milliseconds. */
const SQLITE_LOCK_TIMEOUT = 60_000;

/** Runs the work while no other process does the like with this database. Not to be called again inside. */
export function withDatabaseLock<T>(url: string, work: () => Promise<T>): Promise<T> {
  return databaseProvider(url) === "sqlite" ? withSqliteLock(url, work) : withPostgresqlLock(url, work);
}

/** Holds a lock on a small file beside the database. */
async function withSqliteLock<T>(url: string, work: () => Promise<T>): Promise<T> {
  const release = takeFileLock(`${path.resolve(url.replace(/^file:/, ""))}.lock`, SQLITE_LOCK_TIMEOUT);
  if (release === undefined) {
    throw new DatabaseInUse("Another process has been setting up this database for a minute. End it, then try again.");
  }
  try {
    return await work();
  } finally {
    release();
  }
}

async function withPostgresqlLock<T>(url: string, work: () => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  // Where the connection is lost meanwhile, so is the work's own, which says so.
  client.on("error", () => undefined);
  try {
    await client.query("SELECT pg_advisory_lock($1)", [POSTGRESQL_LOCK]);
    return await work();
  } finally {
    await client.end();
  }
}
