import { existsSync } from "node:fs";
import Database from "better-sqlite3";
import pg from "pg";
import { z } from "zod";
import { databaseProvider } from "@/server/environment";

const rowsSchema = z.array(z.object({ migration_name: z.string() }));

const FINISHED =
  "SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL";

/** The names of the migrations that Prisma's own table says were applied; none where there is no such table yet. */
export function listApplied(url: string): Promise<string[]> {
  return databaseProvider(url) === "sqlite" ? listAppliedOnSqlite(url) : listAppliedOnPostgresql(url);
}

async function listAppliedOnSqlite(url: string): Promise<string[]> {
  const file = url.replace(/^file:/, "");
  if (!existsSync(file)) return [];
  const database = new Database(file, { readonly: true });
  try {
    const table = database.prepare("SELECT 1 FROM sqlite_master WHERE name = '_prisma_migrations'").get();
    if (table === undefined) return [];
    return rowsSchema.parse(database.prepare(FINISHED).all()).map((row) => row.migration_name);
  } finally {
    database.close();
  }
}

async function listAppliedOnPostgresql(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const table = await client.query("SELECT to_regclass('_prisma_migrations') IS NOT NULL AS found");
    if (!z.array(z.object({ found: z.literal(true) })).safeParse(table.rows).success) return [];
    return rowsSchema.parse((await client.query(FINISHED)).rows).map((row) => row.migration_name);
  } finally {
    await client.end();
  }
}
