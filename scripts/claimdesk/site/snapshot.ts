import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import Database from "better-sqlite3";
import { databaseProvider } from "@/server/environment";

/**
 * Does the work with a database that holds what this one holds now. Of a SQLite file that is a copy, which goes with the
 * work: the desk may be served from the file meanwhile, by one server alone, and every page shows the same moment. Other
 * databases are handed on as they are.
 */
export async function withSnapshot<T>(url: string, work: (url: string) => Promise<T>): Promise<T> {
  if (databaseProvider(url) !== "sqlite") return work(url);
  const folder = await mkdtemp(path.join(tmpdir(), "claimdesk-site-"));
  const source = new Database(url.replace(/^file:/, ""), { fileMustExist: true });
  try {
    const copy = path.join(folder, "copy.db");
    await source.backup(copy);
    return await work(`file:${copy}`);
  } finally {
    source.close();
    await rm(folder, { recursive: true, force: true });
  }
}
