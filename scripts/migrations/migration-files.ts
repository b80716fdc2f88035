import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

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

export interface Migration {
  name: string;
  sql: string;
  /** SHA-256 of the SQL, hex: what Prisma's own table keeps. */
  checksum: string;
}

/** All migrations of one database, oldest first. */
export async function readMigrations(provider: Provider): Promise<Migration[]> {
  const folder = migrationsFolder(provider);
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => {
      const sql = await readFile(path.join(folder, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    }),
  );
}
