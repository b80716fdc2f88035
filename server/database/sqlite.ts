import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { PrismaClient } from "@/prisma/generated/sqlite/client";

/** How long one process waits for another's write, in milliseconds. */
const BUSY_TIMEOUT = 10_000;

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
      for (const sql of ["COMMIT", "BEGIN IMMEDIATE"]) await transaction.executeRaw({ sql, args: [], argTypes: [] });
      return transaction;
    };
    return connection;
  }
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
