import { mkdir } from "node:fs/promises";
import path from "node:path";
import Database from "better-sqlite3";
import pg from "pg";
import { databaseProvider } from "@/server/environment";

/** Names the advisory lock that starting processes share on one PostgreSQL database; any fixed number will do. */
const POSTGRESQL_LOCK = 7_205_231;

/** How long a process waits for another to finish, in milliseconds. */
const SQLITE_LOCK_TIMEOUT = 60_000;

/** Runs the work while no other process does the like with this database. Not to be called again inside. */
export function withDatabaseLock<T>(url: string, work: () => Promise<T>): Promise<T> {
  return databaseProvider(url) === "sqlite" ? withSqliteLock(url, work) : withPostgresqlLock(url, work);
}

/** Holds a write lock on a small file beside the database; the system lets go of it when the process dies. */
async function withSqliteLock<T>(url: string, work: () => Promise<T>): Promise<T> {
  const file = path.resolve(url.replace(/^file:/, ""));
  await mkdir(path.dirname(file), { recursive: true });
  const lock = new Database(`${file}.lock`, { timeout: SQLITE_LOCK_TIMEOUT });
  try {
    lock.exec("BEGIN EXCLUSIVE");
    return await work();
  } finally {
    lock.close();
  }
}

async function withPostgresqlLock<T>(url: string, work: () => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock($1)", [POSTGRESQL_LOCK]);
    return await work();
  } finally {
    await client.end();
  }
}
