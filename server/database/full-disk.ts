/** PostgreSQL's code for a full disk, SQLite's, and the file system's. */
const CODES = new Set<unknown>(["53100", "SQLITE_FULL", "ENOSPC"]);

/** SQLite's words, which Prisma's adapter passes on without the code, and PostgreSQL's of its own files. */
const words = /database or disk is full|No space left on device/i;

/** How deep causes are looked into; Prisma wraps the driver's error twice. */
const DEEPEST = 6;

/** Whether something failed since there is no room left where the database is. What was read before can still be read. */
export function isDiskFull(error: unknown, depth = 0): boolean {
  if (typeof error !== "object" || error === null || depth > DEEPEST) return false;
  if (named(error, "code", CODES) || named(error, "originalCode", CODES)) return true;
  if ("message" in error && typeof error.message === "string" && words.test(error.message)) return true;
  return [value(error, "cause"), value(error, "meta"), value(error, "driverAdapterError")].some((inner) =>
    isDiskFull(inner, depth + 1),
  );
}

function named(error: object, key: string, names: ReadonlySet<unknown>): boolean {
  return names.has(value(error, key));
}

function value(error: object, key: string): unknown {
  return Reflect.get(error, key);
}
