import { setTimeout } from "node:timers/promises";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { isDriverAdapterError, type Transaction } from "@prisma/driver-adapter-utils";
import { PrismaClient } from "@/prisma/generated/sqlite/client";

/**
 * How long SQLite itself waits for another process's write, in milliseconds. It waits without letting anything else run,
 * so it is short; after it the wait goes on outside.
 */
const BUSY_TIMEOUT = 100;

/** How long a write waits in all for another process, and between two looks, in milliseconds. */
const LONGEST_WAIT = 15_000;
const PAUSE = 50;

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
      return transaction;
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

/** A connection that cannot write: a forgotten write fails here instead of bypassing the writer queue. */
class ReadingSqlite extends PrismaBetterSqlite3 {
  override async connect() {
    const connection = await super.connect();
    await connection.executeScript("PRAGMA query_only = ON;");
    return connection;
  }
}

/** Clients for the file named by a `file:` URL. The writing one comes first so that WAL is on before anybody reads. */
export async function openSqlite(url: string): Promise<{ reader: PrismaClient; writer: PrismaClient }> {
  const writer = new PrismaClient({ adapter: new WritingSqlite({ url, timeout: BUSY_TIMEOUT }) });
  await writer.$connect();
  const reader = new PrismaClient({ adapter: new ReadingSqlite({ url, timeout: BUSY_TIMEOUT }) });
  return { reader, writer };
}
