import { z } from "zod";

/** Why the database could not do what it was asked, where that is nobody's bug. */
export type DatabaseFailure = "disk_full" | "away";

/** PostgreSQL's code for a full disk, the file system's for one and for a spent quota, and SQLite's. */
const fullDiskCodes: ReadonlySet<string> = new Set([
  "53100",
  "EDQUOT",
  "ENOSPC",
  "SQLITE_FULL",
  "SQLITE_IOERR_SHMSIZE",
]);

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

/** SQLite's for locks, a broken disk, and a file that cannot be opened or rolled back. */
const sqliteCode = /^SQLITE_(BUSY|LOCKED|IOERR|CANTOPEN|PROTOCOL|READONLY_)/;

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

/** How deep causes are looked into; Prisma wraps the driver's error twice. */
const DEEPEST = 6;

const text = z.string().optional().catch(undefined);

/** One layer of what Prisma, its adapters and the drivers throw, with those that it may be wrapped around. */
const layerSchema = z.object({
  message: text,
  code: text,
  errorCode: text,
  originalCode: text,
  kind: text,
  cause: z.unknown().optional(),
  meta: z.unknown().optional(),
  driverAdapterError: z.unknown().optional(),
});
type Layer = z.infer<typeof layerSchema>;

/**
 * What an error says of the database, by its codes wherever the libraries put them: that there is no room left where it
 * is, so that nothing can be stored though what is there can be read; or that it does not answer: away, shutting down,
 * out of connections, locked for too long, its disk broken. The same may work in a moment; what was to be written is
 * not. Null for everything else, which is a bug.
 */
export function failureOf(error: unknown): DatabaseFailure | null {
  if (error instanceof DatabaseUnavailable) return "away";
  const layers = layersOf(error);
  if (layers.some((layer) => codesOf(layer).some((code) => fullDiskCodes.has(code)))) return "disk_full";
  return layers.some(isAway) ? "away" : null;
}

function layersOf(error: unknown, depth = 0): Layer[] {
  const parsed = layerSchema.safeParse(error);
  if (!parsed.success || depth > DEEPEST) return [];
  const { cause, meta, driverAdapterError } = parsed.data;
  return [parsed.data, ...[cause, meta, driverAdapterError].flatMap((inner) => layersOf(inner, depth + 1))];
}

function codesOf({ code, errorCode, originalCode }: Layer): string[] {
  return [code, errorCode, originalCode].filter((each) => each !== undefined);
}

function isAway(layer: Layer): boolean {
  const { message = "", kind = "" } = layer;
  return driverWords.has(message) || adapterKinds.has(kind) || codesOf(layer).some(isCodeOfAbsence);
}

function isCodeOfAbsence(code: string): boolean {
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
