import { z } from "zod";
import type { Provider } from "./migration-files";

/** Prisma's own table of what was applied, as Prisma's own engine makes it, so that its tools understand the result. */
export const TABLE: Record<Provider, string> = {
  sqlite: `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
)`,
  postgresql: `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    VARCHAR(36) PRIMARY KEY NOT NULL,
    "checksum"              VARCHAR(64) NOT NULL,
    "finished_at"           TIMESTAMPTZ,
    "migration_name"        VARCHAR(255) NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        TIMESTAMPTZ,
    "started_at"            TIMESTAMPTZ NOT NULL DEFAULT now(),
    "applied_steps_count"   INTEGER NOT NULL DEFAULT 0
)`,
};

export const SELECT_RECORDS = `SELECT "migration_name" AS "name", "finished_at" IS NOT NULL AS "finished"
  FROM "_prisma_migrations" WHERE "rolled_back_at" IS NULL ORDER BY "started_at", "migration_name"`;

/** What the table says of one migration that was not rolled back. One that was begun and not finished is of old: today
 * both happen in one transaction. */
export interface MigrationRecord {
  name: string;
  finished: boolean;
}

const recordsSchema = z.array(
  z.object({ name: z.string(), finished: z.union([z.boolean(), z.number().transform((value) => value === 1)]) }),
);

export function parseRecords(rows: unknown): MigrationRecord[] {
  return recordsSchema.parse(rows);
}
