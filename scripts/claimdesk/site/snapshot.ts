import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import path from "node:path";
import Database from "better-sqlite3";
import { sqlitePlace } from "@/scripts/setup/sqlite-place.mjs";
import { databaseProvider } from "@/server/environment";

const PREFIX = "site-copy-";
const DAY = 24 * 60 * 60 * 1000;

/**
 * Does the work with a database that holds what this one holds now. Of a SQLite file that is a copy, which goes with the
 * work: the desk may be served from the file meanwhile, by one server alone, and every page shows the same moment. It
 * lies beside the database, where there is room for the like and nobody else may read. Other databases are handed on as
 * they are.
 */
export async function withSnapshot<T>(url: string, work: (url: string) => Promise<T>): Promise<T> {
  if (databaseProvider(url) !== "sqlite") return work(url);
  const file = sqlitePlace(url);
  await removeForgottenCopies(path.dirname(file));
  const folder = await mkdtemp(path.join(path.dirname(file), PREFIX));
  const source = new Database(file, { fileMustExist: true });
  try {
    const copy = path.join(folder, "copy.db");
    await source.backup(copy);
    return await work(`file:${copy}`);
  } finally {
    source.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Removes what builds that were killed have left; one that is still used is younger. */
async function removeForgottenCopies(beside: string): Promise<void> {
  for (const name of await readdir(beside)) {
    const copy = path.join(beside, name);
    if (!name.startsWith(PREFIX) || Date.now() - (await stat(copy)).mtimeMs < DAY) continue;
    await rm(copy, { recursive: true, force: true });
  }
}
