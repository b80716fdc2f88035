import type { PageTag } from "@/domain/publication/page-tags";
import type { Prisma, PrismaClient } from "@/prisma/generated/sqlite/client";
import { databaseProvider, environment } from "@/server/environment";
import { openPostgresql } from "./postgresql";
import { announcedChanges, doubtOwnPages, notifyProcesses, purgeOwnPages } from "./public-change";
import { openSqlite, type SqliteClients } from "./sqlite";
import { createWriterQueue } from "./writer-queue";

export type Transaction = Prisma.TransactionClient;

export interface Database {
  /** For reading only: on both databases a write through it fails. */
  read: PrismaClient;
  /**
   * Runs the work in one transaction, all or nothing. On SQLite, where Prisma has a single connection, the works of a
   * process run one after the other, so that no write can land inside another request's transaction and be lost with
   * it. Never wait for the network, a hash or a model inside. When it returns, no public page of this process shows
   * what announcePublicChange was told of as it was before.
   */
  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** In milliseconds: how long a transaction may wait to begin, and how long it may take. */
const TRANSACTION_LIMITS = { maxWait: 20_000, timeout: 30_000 };

/** Opens the database named by the URL: `file:…` for SQLite, `postgresql://…` for PostgreSQL. */
export async function openDatabase(url: string): Promise<Database> {
  const provider = databaseProvider(url);
  const clients = provider === "sqlite" ? await openSqlite(url, doubtOwnPages) : openPostgresqlAsSqlite(url);
  const queue = provider === "sqlite" ? createWriterQueue() : undefined;
  return {
    read: clients.reader,
    write: async (work) => {
      let changed: readonly PageTag[] = [];
      const run = () =>
        clients.writer.$transaction(async (tx) => {
          const result = await work(tx);
          changed = announcedChanges(tx);
          if (provider === "postgresql" && changed.length > 0) await notifyProcesses(tx, changed);
          return result;
        }, TRANSACTION_LIMITS);
      const result = await (queue === undefined ? run() : queue.run(run));
      purgeOwnPages(changed);
      return result;
    },
    close: async () => {
      clients.stopWatching();
      await clients.reader.$disconnect();
      await clients.writer.$disconnect();
    },
  };
}

/**
 * Code is typed against the SQLite client, the narrower of the two: both are generated from one schema and differ in
 * what PostgreSQL can do beyond it. A test compares the two migrated databases.
 */
function openPostgresqlAsSqlite(url: string): SqliteClients {
  const { reader, writer } = openPostgresql(url);
  return {
    reader: reader as unknown as PrismaClient,
    writer: writer as unknown as PrismaClient,
    // What other processes write is told by notifications: server/public-pages/change-listener.ts.
    stopWatching: () => undefined,
  };
}

// One for the process: Next loads a module once for each of its bundles, and two queues would be none.
declare global {
  var claimdeskDatabase: Promise<Database> | undefined;
}

/** The process's database, named by DATABASE_URL. */
export function database(): Promise<Database> {
  globalThis.claimdeskDatabase ??= openDatabase(environment().DATABASE_URL).catch((error: unknown) => {
    // The next request tries anew.
    globalThis.claimdeskDatabase = undefined;
    throw error;
  });
  return globalThis.claimdeskDatabase;
}

export async function closeDatabase(): Promise<void> {
  const open = globalThis.claimdeskDatabase;
  globalThis.claimdeskDatabase = undefined;
  if (open !== undefined) await (await open).close();
}
