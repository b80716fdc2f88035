import { setTimeout } from "node:timers/promises";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { isDriverAdapterError, type SqlQueryable, type Transaction } from "@prisma/driver-adapter-utils";
import { PrismaClient } from "@/prisma/generated/sqlite/client";
import { pausesEvery } from "@/server/turns";
import { watchOtherWriters } from "./other-writers";

/**
 * How long SQLite itself waits for another process's write, in milliseconds. It waits without letting anything else run,
 * so it is short; after it the wait goes on outside.
 */
const BUSY_TIMEOUT = 100;

/** How long a write waits in all for another process, and between two looks, in milliseconds. */
const LONGEST_WAIT = 15_000;
const PAUSE = 50;

/**
 * How long the statements of a transaction may go on without letting anything else run, in milliseconds. Not after each:
 * a transaction keeps others from writing, so it is not held up for every request there is.
 */
const LONGEST_TURN = 5;

/** An acknowledged write has reached the disk: better-sqlite3 would otherwise run WAL with synchronous=NORMAL. */
const PRAGMAS = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA foreign_keys = ON;
`;

/**
 * Prisma's SQLite adapter with one change: a transaction takes the write lock when it begins. The adapter's own plain
 * BEGIN takes it at the first write, and SQLite then refuses at once, without waiting, when another process wrote after
 * the transaction's first read.
 */
class WritingSqlite extends PrismaBetterSqlite3 {
  override async connect() {
    const connection = await super.connect();
    await connection.executeScript(PRAGMAS);
    const begin = connection.startTransaction.bind(connection);
    connection.startTransaction = async (isolationLevel) => {
      const transaction = await begin(isolationLevel);
      try {
        await execute(transaction, "COMMIT");
        await takeWriteLock(transaction);
      } catch (error) {
        // No transaction is open; this only lets the adapter begin the next.
        await transaction.rollback();
        throw error;
      }
      return lettingOthersIn(transaction, pausesEvery(LONGEST_TURN));
    };
    return connection;
  }
}

async function takeWriteLock(transaction: Transaction): Promise<void> {
  const deadline = Date.now() + LONGEST_WAIT;
  for (;;) {
    try {
      return await execute(transaction, "BEGIN IMMEDIATE");
    } catch (error) {
      if (!isBusy(error) || Date.now() > deadline) throw error;
      await setTimeout(PAUSE);
    }
  }
}

async function execute(transaction: Transaction, sql: string): Promise<void> {
  await transaction.executeRaw({ sql, args: [], argTypes: [] });
}

/** The adapter's word for a database that another process is writing to. */
function isBusy(error: unknown): boolean {
  return isDriverAdapterError(error) && error.cause.kind === "SocketTimeout";
}

/** Pauses after what is asked: the driver answers at once, so that a stream of queries would stop everything else. */
function lettingOthersIn<Q extends SqlQueryable>(queryable: Q, pause: () => Promise<void>): Q {
  const query = queryable.queryRaw.bind(queryable);
  const run = queryable.executeRaw.bind(queryable);
  queryable.queryRaw = async (asked) => {
    const rows = await query(asked);
    await pause();
    return rows;
  };
  queryable.executeRaw = async (asked) => {
    const changed = await run(asked);
    await pause();
    return changed;
  };
  return queryable;
}

/** A connection that cannot write: a forgotten write fails here instead of bypassing the writer queue. */
class ReadingSqlite extends PrismaBetterSqlite3 {
  override async connect() {
    const connection = await super.connect();
    await connection.executeScript("PRAGMA query_only = ON;");
    return lettingOthersIn(connection, pausesEvery(0));
  }
}

export interface SqliteClients {
  reader: PrismaClient;
  writer: PrismaClient;
  /** Stops looking for what other processes write. */
  stopWatching: () => void;
}

/**
 * Clients for the file named by a `file:` URL. The writing one comes first so that WAL is on before anybody reads, and
 * looks from then on for what other processes write.
 * @param changedByOthers told each time that another process has written
 */
export async function openSqlite(url: string, changedByOthers: () => void): Promise<SqliteClients> {
  const writer = new PrismaClient({ adapter: new WritingSqlite({ url, timeout: BUSY_TIMEOUT }) });
  await writer.$connect();
  const stopWatching = await watchOtherWriters(writer, changedByOthers);
  const reader = new PrismaClient({ adapter: new ReadingSqlite({ url, timeout: BUSY_TIMEOUT }) });
  return { reader, writer, stopWatching };
}
