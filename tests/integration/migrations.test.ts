import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import pg from "pg";
import { describe, expect, it } from "vitest";
import { applyMigrations } from "@/scripts/migrations/apply";
import { migrationsFolder, schemaFile, snapshotFile } from "@/scripts/migrations/migration-files";
import { withSchemaEngine } from "@/scripts/migrations/schema-engine";
import { createTestDatabase, type TestDatabase } from "@/tests/harness/databases";
import { SEARCH_TABLE } from "./catalogue";
import { readPostgresqlCatalogue } from "./catalogue-postgresql";
import { readSqliteCatalogue } from "./catalogue-sqlite";
import { claimdesk, newDataFolder } from "./command-line";
import { provider } from "./support";

async function migrationNames(of: "sqlite" | "postgresql"): Promise<string[]> {
  const entries = await readdir(migrationsFolder(of), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

function sqliteFile(): string {
  return path.join(newDataFolder(), "new.db");
}

/** A database in which nothing is yet. */
async function emptyDatabase(): Promise<TestDatabase> {
  if (provider === "sqlite") return { url: `file:${sqliteFile()}`, drop: async () => undefined };
  const made = await createTestDatabase();
  const client = new pg.Client({ connectionString: made.url });
  await client.connect();
  await client.query('DROP SCHEMA "public" CASCADE; CREATE SCHEMA "public"');
  await client.end();
  return made;
}

const searchTables = ["", "_config", "_data", "_docsize", "_idx"].map((part) => `${SEARCH_TABLE}${part}`);

describe("the migrations", () => {
  it("are applied once, in their order, and then there is nothing to do", async () => {
    const { url, drop } = await emptyDatabase();
    expect(await applyMigrations(url)).toEqual({ applied: await migrationNames(provider) });
    expect(await applyMigrations(url)).toEqual({ applied: [] });
    await drop();
  });

  it("are applied once by processes that do so at the same time", { timeout: 120_000 }, async () => {
    const { url, drop } = await emptyDatabase();
    const folder = newDataFolder();
    const outcomes = await Promise.all([1, 2].map(() => claimdesk(folder, ["migrate"], { databaseUrl: url })));
    expect(outcomes.map(({ code, stderr }) => ({ code, stderr }))).toEqual(Array(2).fill({ code: 0, stderr: "" }));
    const applied = `Applied: ${(await migrationNames(provider)).join(", ")}\n`;
    expect(outcomes.map(({ stdout }) => stdout).sort()).toEqual([applied, "Up to date.\n"]);
    await drop();
  });

  it("have the same names for both databases", async () => {
    const names = await migrationNames("sqlite");
    expect(names.length).toBeGreaterThan(0);
    expect(await migrationNames("postgresql")).toEqual(names);
  });

  it("were written from prisma/schema.prisma as it stands", async () => {
    expect(await readFile(snapshotFile, "utf8")).toBe(await readFile(schemaFile, "utf8"));
  });

  if (provider === "sqlite") {
    it("lead to what prisma/schema.prisma says", async () => {
      const url = `file:${sqliteFile()}`;
      await applyMigrations(url);
      const content = await readFile(schemaFile, "utf8");
      const compare = (schema: string) => {
        const files = [{ path: "schema.prisma", content: schema }];
        return withSchemaEngine(
          url,
          (engine) =>
            engine.diff({
              from: { tag: "schemaDatasource", files, configDir: "" },
              to: { tag: "schemaDatamodel", files },
              script: true,
              exitCode: true,
              // Made by hand: the schema knows nothing of full-text search.
              filters: { externalTables: searchTables, externalEnums: [] },
            }),
          schema,
        );
      };
      expect(await compare(content)).toMatchObject({ exitCode: 0 });
      // The comparison itself sees a difference where there is one.
      const changed = content.replace("model Comment {", "model Comment {\n  mood String?");
      expect(await compare(changed)).toMatchObject({ exitCode: 2, stdout: expect.stringContaining("mood") });
    });
  } else {
    it("make the same tables, keys, indexes and triggers on both databases", async () => {
      const file = sqliteFile();
      await applyMigrations(`file:${file}`);
      const { url, drop } = await createTestDatabase();
      const onPostgresql = await readPostgresqlCatalogue(url);
      await drop();
      const onSqlite = readSqliteCatalogue(file);
      expect(onPostgresql.tables).toEqual(onSqlite.tables);
      expect(onPostgresql.triggers).toEqual(onSqlite.triggers);
      expect(onSqlite.triggers.map(({ name }) => name)).toEqual([
        "Article_text_immutable",
        "Event_no_delete",
        "Event_no_update",
        "Original_immutable",
        "Original_kept",
      ]);
      expect(Object.keys(onSqlite.tables)).toContain("VerdictContributor");
    });
  }
});
