import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import Database from "better-sqlite3";
import pg from "pg";
import { expect, it } from "vitest";
import { migrationsFolder } from "@/scripts/migrations/migration-files";
import { createTestDatabase } from "@/tests/harness/databases";
import { newDataFolder } from "./command-line";
import { provider } from "./support";

interface Sql {
  run(sql: string): Promise<unknown>;
  rows(sql: string): Promise<unknown[]>;
  close(): Promise<void>;
}

async function emptySqlite(): Promise<Sql> {
  const db = new Database(path.join(newDataFolder(), "old.db"));
  db.pragma("foreign_keys = ON");
  return {
    run: async (sql) => db.exec(sql),
    rows: async (sql) => db.prepare(sql).all(),
    close: async () => {
      db.close();
    },
  };
}

async function emptyPostgresql(): Promise<Sql> {
  const { url, drop } = await createTestDatabase();
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('DROP SCHEMA "public" CASCADE; CREATE SCHEMA "public"');
  return {
    run: (sql) => client.query(sql),
    rows: async (sql) => (await client.query<Record<string, unknown>>(sql)).rows,
    close: async () => {
      await client.end();
      await drop();
    },
  };
}

const MIGRATION = "20261128213427_authors_of_articles";

it("the one author of articles stored before becomes a list, and their text still cannot be changed", async () => {
  const sql = provider === "sqlite" ? await emptySqlite() : await emptyPostgresql();
  const folder = migrationsFolder(provider);
  const apply = async (name: string) => sql.run(await readFile(path.join(folder, name, "migration.sql"), "utf8"));
  const names = (await readdir(folder)).filter((name) => /^\d+_/.test(name)).sort();
  for (const name of names.filter((name) => name < MIGRATION)) await apply(name);
  await sql.run(
    `INSERT INTO "User" ("id", "email", "name", "role", "passwordHash") VALUES ('u', 'u', 'u', 'editor', 'none')`,
  );
  const articles: [id: string, publisher: string | null, author: string | null][] = [
    ["1", "Example News", "Jo Lind"],
    ["2", "Example News", " example news "],
    ["3", null, `Jo "J" O’Lind`],
    ["4", "Example News", null],
    ["5", "Example News", "  "],
  ];
  const quoted = (text: string | null) => (text === null ? "NULL" : `'${text}'`);
  for (const [id, publisher, author] of articles) {
    await sql.run(`INSERT INTO "Article" ("id", "slug", "title", "publisher", "author", "language", "text", "textSha256",
      "extractor", "createdById") VALUES ('${id}', '${id}', 't', ${quoted(publisher)}, ${quoted(author)}, 'en', 'words', '${id}', 'x', 'u')`);
  }
  await apply(MIGRATION);
  const rows = await sql.rows('SELECT "authors", "modifiedOn" FROM "Article" ORDER BY "id"');
  const authors = rows.map((row) =>
    Object.values(row ?? {}).map((value) => (typeof value === "string" ? JSON.parse(value) : value)),
  );
  expect(authors).toEqual([
    [[{ name: "Jo Lind", kind: "person" }], null],
    [[{ name: "example news", kind: "organisation" }], null],
    [[{ name: `Jo "J" O’Lind`, kind: "person" }], null],
    [[], null],
    [[], null],
  ]);
  await expect(sql.run(`UPDATE "Article" SET "text" = 'other words'`)).rejects.toThrow();
  await sql.close();
});
