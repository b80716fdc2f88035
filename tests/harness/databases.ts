import { randomUUID } from "node:crypto";
import { copyFileSync, rmSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import { inject } from "vitest";
import { makeTemporaryFolder } from "./temporary-folder";

/** The migrated database of this run, made once by sqlite-template.ts or postgresql-template.ts. */
type TemplateDatabase =
  | { provider: "sqlite"; file: string }
  | { provider: "postgresql"; adminUrl: string; template: string };

declare module "vitest" {
  export interface ProvidedContext {
    templateDatabase: TemplateDatabase;
  }
}

export interface TestDatabase {
  url: string;
  /** Removes it; close every connection to it first. */
  drop(): Promise<void>;
}

async function asAdmin(adminUrl: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/**
 * Makes a database with all migrations applied and no rows but theirs: SQLite or PostgreSQL, as the vitest project
 * that is running says.
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  const source = inject("templateDatabase");
  if (source.provider === "sqlite") {
    const folder = makeTemporaryFolder();
    const file = path.join(folder, "test.db");
    copyFileSync(source.file, file);
    return { url: `file:${file}`, drop: async () => rmSync(folder, { recursive: true, force: true }) };
  }
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await asAdmin(source.adminUrl, `CREATE DATABASE ${name} TEMPLATE ${source.template}`);
  const url = new URL(source.adminUrl);
  url.pathname = name;
  return { url: url.href, drop: () => asAdmin(source.adminUrl, `DROP DATABASE ${name} WITH (FORCE)`) };
}
