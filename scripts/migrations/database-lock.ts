import pg from "pg";
import { z } from "zod";
import { takeFileLock } from "@/scripts/setup/file-lock.mjs";
import { sqlitePlace } from "@/scripts/setup/sqlite-place.mjs";
import { databaseProvider } from "@/server/environment";
import { DatabaseInUse } from "./state";

/** Names the advisory lock that starting processes share on one PostgreSQL database; any fixed number will do. */
const POSTGRESQL_LOCK = 7_205_231;

/** How long a process waits for another to finish, in milliseconds. */
const PATIENCE = 60_000;

/** PostgreSQL's code for a lock that was waited for too long. */
const lockTimeout = z.object({ code: z.literal("55P03") });

const heldTooLong =
  "Another process has been setting up this database for a minute. Wait until it has finished or end it, then try again.";

/**
 * Runs the work while no other process does the like with this database. Not to be called again inside.
 * @param patience how long to wait for another process, in milliseconds
 * @throws DatabaseInUse when another has it for longer
 */
export function withDatabaseLock<T>(url: string, work: () => Promise<T>, patience = PATIENCE): Promise<T> {
  const withLock = databaseProvider(url) === "sqlite" ? withSqliteLock : withPostgresqlLock;
  return withLock(url, work, patience);
}

/** Holds a lock on a small file beside the database. */
async function withSqliteLock<T>(url: string, work: () => Promise<T>, patience: number): Promise<T> {
  const release = takeFileLock(`${sqlitePlace(url)}.lock`, patience);
  if (release === undefined) throw new DatabaseInUse(heldTooLong);
  try {
    return await work();
  } finally {
    release();
  }
}

async function withPostgresqlLock<T>(url: string, work: () => Promise<T>, patience: number): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  // Where the connection is lost meanwhile, so is the work's own, which says so.
  client.on("error", () => undefined);
  try {
    await client.query(`SET lock_timeout = ${patience}`);
    await client.query("SELECT pg_advisory_lock($1)", [POSTGRESQL_LOCK]).catch((error: unknown) => {
      throw lockTimeout.safeParse(error).success ? new DatabaseInUse(heldTooLong, { cause: error }) : error;
    });
    return await work();
  } finally {
    await client.end();
  }
}
