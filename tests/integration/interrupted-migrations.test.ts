import { rmSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import pg from "pg";
import { afterAll, describe, expect, it } from "vitest";
import { applyMigrations } from "@/scripts/migrations/apply";
import { type Migration, migrationsFolder, readMigrations } from "@/scripts/migrations/migration-files";
import { TABLE } from "@/scripts/migrations/migrations-table";
import { withSchemaEngine } from "@/scripts/migrations/schema-engine";
import { migrateSqlite } from "@/scripts/migrations/sqlite";
import { MigrationFailure } from "@/scripts/migrations/state";
import { statementsOf } from "@/scripts/migrations/statements";
import { sqliteFile } from "@/scripts/setup/sqlite-file.mjs";
import { createTestDatabase } from "@/tests/harness/databases";
import { makeTemporaryFolder } from "@/tests/harness/temporary-folder";
import { provider } from "./support";

const folder = makeTemporaryFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const BEGUN = `INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name") VALUES ('begun', 'any', '`;

/** As Prisma's own engine wants them. */
async function migrationsList() {
  return {
    baseDir: migrationsFolder(provider),
    lockfile: { path: "migration_lock.toml", content: `provider = "${provider}"\n` },
    shadowDbInitScript: "",
    migrationDirectories: (await readMigrations(provider)).map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: "migration.sql", content: { tag: "ok" as const, value: sql } },
    })),
  };
}

describe("Prisma's own engine", () => {
  it("finds nothing to do in a database that was migrated here", async () => {
    const { url, drop } = await createTestDatabase();
    const filters = { externalTables: [], externalEnums: [] };
    const list = await migrationsList();
    const { appliedMigrationNames } = await withSchemaEngine(url, (engine) =>
      engine.applyMigrations({ migrationsList: list, filters }),
    );
    expect(appliedMigrationNames).toEqual([]);
    const diagnosis = await withSchemaEngine(url, (engine) =>
      engine.diagnoseMigrationHistory({ migrationsList: list, optInToShadowDatabase: false, filters }),
    );
    expect(diagnosis).toMatchObject({
      history: null,
      failedMigrationNames: [],
      editedMigrationNames: [],
      hasMigrationsTable: true,
    });
    await drop();
  });
});

describe("a database of a newer release", () => {
  it("is refused in words, and nothing in it is changed", async () => {
    const { url, drop } = await createTestDatabase();
    await execute(url, `${BEGUN}29991231000000_later')`);
    await expect(applyMigrations(url)).rejects.toThrow(/newer release .* 29991231000000_later/);
    await drop();
  });
});

/** Takes away what a migration makes: its tables, and its columns of others. */
function undoing(sql: string): string {
  const tables = [...sql.matchAll(/CREATE TABLE ("\w+")/g)].map(([, table]) => `DROP TABLE ${table} CASCADE`);
  const columns = [...sql.matchAll(/ALTER TABLE ("\w+") ADD COLUMN ("\w+")/g)].map(
    ([, table, column]) => `ALTER TABLE ${table} DROP COLUMN ${column}`,
  );
  const statements = [...tables, ...columns];
  expect(statements).not.toEqual([]);
  return statements.join("; ");
}

async function execute(url: string, sql: string): Promise<void> {
  if (provider === "sqlite") {
    const database = new Database(sqliteFile(url));
    database.exec(sql);
    database.close();
    return;
  }
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql);
  await client.end();
}

if (provider === "sqlite") {
  const define = (database: Database.Database) =>
    database.prepare("SELECT type, name, sql FROM sqlite_master ORDER BY type, name").all();

  const files = { made: 0 };
  const newFile = () => {
    files.made += 1;
    return path.join(folder, `${files.made}.db`);
  };

  /** A file in which an older release was killed after so many statements of the last of these migrations. */
  const interrupted = (migrations: readonly Migration[], statements: readonly string[], done: number): string => {
    const file = newFile();
    const database = new Database(file);
    database.pragma("journal_mode = WAL");
    database.pragma("synchronous = OFF");
    database.exec(TABLE.sqlite);
    const last = migrations.at(-1);
    for (const { name, sql } of migrations.slice(0, -1)) {
      database.exec(sql);
      database.exec(`${BEGUN.replace("'begun'", `'${name}'`)}${name}')`);
    }
    database.exec(`UPDATE "_prisma_migrations" SET "finished_at" = "started_at"`);
    database.exec(`${BEGUN}${last?.name}')`);
    for (const statement of statements.slice(0, done)) database.exec(statement);
    database.close();
    return file;
  };

  /** Every eighth point, and those beside a statement that does something else than make a table or an index. */
  const pointsIn = (statements: readonly string[]): number[] =>
    [...Array(statements.length + 1).keys()].filter((done) => {
      const beside = [statements[done - 1], statements[done]];
      return done % 8 === 0 || beside.some((one) => one !== undefined && !/^CREATE (TABLE|(UNIQUE )?INDEX)/.test(one));
    });

  describe("a migration that an older release was killed in", () => {
    it("is gone on with", { timeout: 120_000 }, async () => {
      const migrations = await readMigrations(provider);
      const whole = newFile();
      migrateSqlite(whole, migrations);
      const expected = define(new Database(whole, { readonly: true }));
      for (const [index, { sql, name }] of migrations.entries()) {
        const statements = statementsOf(sql);
        for (const done of pointsIn(statements)) {
          const file = interrupted(migrations.slice(0, index + 1), statements, done);
          expect(migrateSqlite(file, migrations), `${name} after ${done}`).toEqual(
            migrations.slice(index).map((one) => one.name),
          );
          const database = new Database(file, { readonly: true });
          expect(define(database), `${name} after ${done}`).toEqual(expected);
          database.close();
          rmSync(file);
        }
      }
    });

    it("is told of in words where its tables are those of no point of it", async () => {
      const migrations = await readMigrations(provider);
      const file = interrupted(migrations.slice(0, 1), ['CREATE TABLE "Other" ("id" TEXT)'], 1);
      expect(() => migrateSqlite(file, migrations)).toThrow(MigrationFailure);
      expect(() => migrateSqlite(file, migrations)).toThrow(/Nothing was changed. Restore the copy/);
    });
  });

  describe("a migration that fails", () => {
    it("leaves nothing behind, nor does one before it in the same upgrade", async () => {
      const [first, ...others] = await readMigrations(provider);
      if (first === undefined) throw new Error("There are no migrations.");
      const file = newFile();
      migrateSqlite(file, [first]);
      const before = define(new Database(file, { readonly: true }));
      const broken = { name: "29991231000000_broken", sql: "CREATE TABLE a (b); SELECT nothing;", checksum: "" };
      expect(() => migrateSqlite(file, [first, ...others, broken])).toThrow(/29991231000000_broken failed/);
      expect(define(new Database(file, { readonly: true }))).toEqual(before);
    });
  });
} else {
  describe("a migration that an older release began and did not record", () => {
    it.each(["whole", "not at all"])("counts as applied, or is applied, where it is there %s", async (reached) => {
      const { url, drop } = await createTestDatabase();
      const newest = (await readMigrations(provider)).at(-1);
      if (newest === undefined) throw new Error("There are no migrations.");
      await execute(
        url,
        `UPDATE "_prisma_migrations" SET "finished_at" = NULL WHERE "migration_name" = '${newest.name}'`,
      );
      if (reached === "not at all") await execute(url, undoing(newest.sql));
      expect(await applyMigrations(url)).toEqual({ applied: [newest.name] });
      expect(await applyMigrations(url)).toEqual({ applied: [] });
      // What was made is there: it can be taken away again.
      await execute(url, undoing(newest.sql));
      await drop();
    });
  });
}
