import { z } from "zod";

/** Prisma's words for a database that does not answer, is not let in to, or has not answered in time. */
const prismaCodes: ReadonlySet<string> = new Set([
  "P1001",
  "P1002",
  "P1008",
  "P1011",
  "P1017",
  "P2024",
  "P2028",
  "P2037",
]);

/** What the driver adapters call the same. */
const adapterKinds: ReadonlySet<string> = new Set([
  "ConnectionClosed",
  "DatabaseNotReachable",
  "SocketTimeout",
  "TlsConnectionError",
  "TooManyConnections",
]);

/** The network's own words, where a driver passes them on. */
const networkCodes: ReadonlySet<string> = new Set([
  "EAI_AGAIN",
  "ECONNREFUSED",
  "ECONNRESET",
  "EHOSTDOWN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "EPIPE",
  "ETIMEDOUT",
]);

/**
 * PostgreSQL's classes for connections, resources and the system around it, and the single codes of a server that shuts
 * down, starts or gave a statement up because it took too long.
 */
const postgresqlCode = /^(08|53|58)[0-9A-Z]{3}$|^57(014|P0[1-5])$/;

/** SQLite's for locks, a full or broken disk, and a file that cannot be opened or rolled back. */
const sqliteCode = /^SQLITE_(BUSY|LOCKED|FULL|IOERR|CANTOPEN|PROTOCOL|READONLY_)/;

/** node-postgres has no codes of its own: these are all that it says of a connection that is dead, silent or not to be had. */
const driverWords: ReadonlySet<string> = new Set([
  "Client has encountered a connection error and is not queryable",
  "Client was closed and is not queryable",
  "Connection terminated",
  "Connection terminated due to connection timeout",
  "Connection terminated unexpectedly",
  "Query read timeout",
  "timeout exceeded when trying to connect",
  "timeout expired",
]);

const adapterCauseSchema = z.object({ kind: z.string(), originalCode: z.string().optional().catch(undefined) });

/** The one shape of everything that Prisma, its adapters and the drivers throw, as far as it tells them apart. */
const errorSchema = z.object({
  message: z.string().catch(""),
  code: z.string().optional().catch(undefined),
  errorCode: z.string().optional().catch(undefined),
  cause: adapterCauseSchema.optional().catch(undefined),
  meta: z
    .object({ driverAdapterError: z.object({ cause: adapterCauseSchema }) })
    .optional()
    .catch(undefined),
});

/**
 * Whether an error says that the database does not answer: away, shutting down, out of connections, locked for too long,
 * its disk full or broken. It is nobody's bug, and the same may work in a moment; what was to be written is not.
 */
export function isDatabaseUnavailable(error: unknown): boolean {
  if (error instanceof DatabaseUnavailable) return true;
  const parsed = errorSchema.safeParse(error);
  if (!parsed.success) return false;
  const { message, code, errorCode, cause, meta } = parsed.data;
  const causes = [cause, meta?.driverAdapterError.cause].filter((each) => each !== undefined);
  return (
    driverWords.has(message) ||
    [code, errorCode, ...causes.map(({ originalCode }) => originalCode)].some(isCodeOfAbsence) ||
    causes.some(({ kind }) => adapterKinds.has(kind))
  );
}

function isCodeOfAbsence(code: string | undefined): boolean {
  if (code === undefined) return false;
  return prismaCodes.has(code) || networkCodes.has(code) || postgresqlCode.test(code) || sqliteCode.test(code);
}

/** Carries that the database does not answer through code that would swallow or change the error itself. */
export class DatabaseUnavailable extends Error {
  constructor(cause: unknown) {
    super("The database does not answer.", { cause });
  }
}

/** After how many seconds it is worth trying again: what an answer of 503 says in Retry-After. */
export const RETRY_AFTER_SECONDS = 3;
