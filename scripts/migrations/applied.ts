import { existsSync } from "node:fs";
import Database from "better-sqlite3";
import pg from "pg";
import { sqliteFile } from "@/scripts/setup/sqlite-file.mjs";
import { type MigrationRecord, parseRecords, SELECT_RECORDS } from "./migrations-table";

/** What Prisma's own table says of the migrations; nothing where there is no such table yet. */
export function readRecords(url: string): Promise<MigrationRecord[]> {
  const file = sqliteFile(url);
  return file === undefined ? readPostgresqlRecords(url) : readSqliteRecords(file);
}

/** Opens the file so that it could be written: the first who opens it after a crash has to finish what was cut off. */
async function readSqliteRecords(file: string): Promise<MigrationRecord[]> {
  if (!existsSync(file)) return [];
  const database = new Database(file, { fileMustExist: true });
  try {
    return recordsOf(database);
  } finally {
    database.close();
  }
}

export function recordsOf(database: Database.Database): MigrationRecord[] {
  const table = database.prepare("SELECT 1 FROM sqlite_master WHERE name = '_prisma_migrations'").get();
  return table === undefined ? [] : parseRecords(database.prepare(SELECT_RECORDS).all());
}

async function readPostgresqlRecords(url: string): Promise<MigrationRecord[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(`SELECT to_regclass('"_prisma_migrations"') AS "table"`);
    return rows[0].table === null ? [] : parseRecords((await client.query(SELECT_RECORDS)).rows);
  } finally {
    await client.end();
  }
}
