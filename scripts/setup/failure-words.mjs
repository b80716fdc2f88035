// @ts-check
import path from "node:path";
import { forbiddenWords, isPartOf } from "./forbidden-words.mjs";
import { sqliteFile } from "./sqlite-file.mjs";

/**
 * @typedef {object} Place where the data lies, for the words
 * @property {string | undefined} folder the data folder
 * @property {string | undefined} databaseUrl
 */

// Runs before anything is installed, so it cannot share server/database/failure.ts, which is about a running server.
const full = new Set(["ENOSPC", "EDQUOT", "SQLITE_FULL", "SQLITE_IOERR_SHMSIZE", "53100"]);
const forbidden = new Set(["EACCES", "EPERM", "EROFS"]);
const noFolder = new Set(["ENOTDIR", "EEXIST", "ENOTSUP"]);
const damaged = new Set(["SQLITE_CORRUPT", "SQLITE_NOTADB"]);
const unreachable = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "EPIPE",
  "ETIMEDOUT",
  "57P01",
  "57P03",
]);

/**
 * The codes of an error and of all that caused it, the way Node, better-sqlite3, pg and Prisma's adapters give them.
 * @param {unknown} error
 * @returns {string[]}
 */
function errorCodes(error) {
  if (typeof error !== "object" || error === null) return [];
  /** @param {string} key @returns {unknown} */
  const at = (key) => Reflect.get(error, key);
  const own = ["code", "originalCode"].map(at).filter((code) => typeof code === "string");
  const meta = at("meta");
  const adapter = typeof meta === "object" && meta !== null ? Reflect.get(meta, "driverAdapterError") : undefined;
  const parts = at("errors");
  const inner = [at("cause"), adapter, ...(Array.isArray(parts) ? parts : [])];
  return [...own, ...inner.flatMap(errorCodes)].map(String);
}

/**
 * Whether there is no room left where the data lies.
 * @param {unknown} error
 */
export function isDiskFull(error) {
  return errorCodes(error).some((code) => full.has(code));
}

/** @param {string} url */
function partsOf(url) {
  if (!URL.canParse(url)) return undefined;
  const { hostname, port, username, pathname } = new URL(url);
  const name = pathname.slice(1);
  return {
    name,
    user: username || "postgres",
    server: `${hostname || "localhost"}:${port || 5432}`,
    options: `-h ${hostname || "localhost"} -p ${port || 5432}`,
  };
}

/**
 * What PostgreSQL refused, and what mends it; no password is repeated.
 * @param {(codes: Set<string>) => boolean} has
 * @param {string} message the error's own
 * @param {string} url
 */
function postgresqlWords(has, message, url) {
  const parts = partsOf(url);
  if (parts === undefined || has(new Set(["ERR_INVALID_URL"]))) {
    return "DATABASE_URL is no address of a PostgreSQL database. It looks like postgresql://user:password@host:5432/claimdesk";
  }
  const { name, user, server, options } = parts;
  if (has(unreachable)) {
    return `PostgreSQL does not answer at ${server}. Start it, or correct DATABASE_URL; this asks whether it is there: pg_isready ${options}`;
  }
  if (has(new Set(["28P01", "28000"])) || message.includes("client password must be a string")) {
    return `PostgreSQL at ${server} refuses the user “${user}” with the password of DATABASE_URL. Correct it there; this tries it: psql ${options} -U ${user} ${name}`;
  }
  if (has(new Set(["3D000"]))) {
    return `PostgreSQL at ${server} has no database “${name}”. Make it: createdb ${options} -U ${user} --encoding=UTF8 ${name}`;
  }
  if (has(new Set(["42501"]))) {
    return `The user “${user}” may not make tables in the database “${name}”. Its owner allows it: psql ${options} -c 'GRANT ALL ON SCHEMA public TO "${user}"' ${name}`;
  }
  if (has(new Set(["53100"]))) {
    return `PostgreSQL at ${server} has no room left on its disk. What had been begun was taken back. Make room there, then do it again; on its machine this shows what is full: df -h`;
  }
  if (has(new Set(["53300"]))) {
    return `PostgreSQL at ${server} has no connection left. Stop what holds them, or raise max_connections.`;
  }
  return undefined;
}

/**
 * The file that a failed call of the system was about: of two, the one that was to be written.
 * @param {unknown} error
 * @returns {string | undefined}
 */
function namedPath(error) {
  if (!(error instanceof Error)) return undefined;
  if ("dest" in error && typeof error.dest === "string") return error.dest;
  return "path" in error && typeof error.path === "string" ? error.path : undefined;
}

/**
 * What went wrong while starting, in words for whoever runs the server, with the command that mends it.
 * @param {unknown} error
 * @param {Place} place
 * @returns {string | undefined} undefined: not a thing that is expected to go wrong
 */
export function failureWords(error, { folder = "data", databaseUrl = "" }) {
  const codes = errorCodes(error);
  /** @param {Set<string>} wanted */
  const has = (wanted) => codes.some((code) => wanted.has(code));
  const file = sqliteFile(databaseUrl);
  const message = error instanceof Error ? error.message : String(error);
  const named = namedPath(error);
  if (file === undefined && databaseUrl !== "") {
    const words = postgresqlWords(has, message, databaseUrl);
    if (words !== undefined) return words;
  }
  const isOfSqlite = codes.some((code) => code.startsWith("SQLITE_"));
  if (has(full)) {
    const place = path.dirname(named ?? (isOfSqlite ? file : undefined) ?? path.join(folder, "x"));
    return `There is no room left on the disk of ${place}. What had been begun was taken back. Make room, then do it again; this shows what is full: df -h ${place}`;
  }
  if (has(forbidden) || codes.some((code) => /^SQLITE_(CANTOPEN|READONLY|PERM|AUTH)/.test(code))) {
    return forbiddenWords(named ?? file ?? folder, folder, message);
  }
  if (has(noFolder)) {
    const setting =
      named === undefined || isPartOf(folder, named) || isPartOf(named, folder) ? "CLAIMDESK_DATA" : "DATABASE_URL";
    return `Nothing can be kept in ${named ?? folder}: ${message}. Name another place in ${setting}.`;
  }
  if (codes.some((code) => [...damaged].some((start) => code.startsWith(start)))) {
    return `${file ?? "The database"} is damaged, or is no SQLite database (${message}). Put back the copy you keep of it. Without one, this saves what can be read: sqlite3 ${file ?? "FILE"} .recover | sqlite3 saved.db`;
  }
  if (codes.some((code) => code.startsWith("SQLITE_BUSY"))) {
    return `Another program holds ${file ?? "the database"}. End it, then start again; this shows which: fuser -v ${file ?? "FILE"}`;
  }
  if (codes.some((code) => code.startsWith("SQLITE_IOERR"))) {
    return `The disk of ${file ?? folder} cannot be read or written (${message}). Look at it before anything else: dmesg | tail`;
  }
  return undefined;
}
