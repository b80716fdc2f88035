import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { MigrationList } from "@prisma/schema-engine-wasm/schema_engine_bg";

export const providers = ["sqlite", "postgresql"] as const;
export type Provider = (typeof providers)[number];

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..");

export function migrationsFolder(provider: Provider): string {
  return path.join(root, "prisma", "migrations", provider);
}

/** prisma/schema.prisma as it was when the newest migration was written. */
export const snapshotFile = path.join(root, "prisma", "migrations", "schema.snapshot.prisma");
export const schemaFile = path.join(root, "prisma", "schema.prisma");

/** The schema's text for one of the two databases. */
export function schemaFor(provider: Provider, schema: string): string {
  return schema.replace(/provider = "sqlite"/, `provider = "${provider}"`);
}

/** All migrations of one database, oldest first, as the schema engine wants them. */
export async function readMigrations(provider: Provider): Promise<MigrationList> {
  const baseDir = migrationsFolder(provider);
  const entries = await readdir(baseDir, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const lockPath = "migration_lock.toml";
  return {
    baseDir,
    lockfile: { path: lockPath, content: await readFile(path.join(baseDir, lockPath), "utf8") },
    shadowDbInitScript: "",
    migrationDirectories: await Promise.all(
      names.sort().map(async (name) => ({
        path: name,
        migrationFile: {
          path: "migration.sql",
          content: { tag: "ok" as const, value: await readFile(path.join(baseDir, name, "migration.sql"), "utf8") },
        },
      })),
    ),
  };
}
