import type { Migration } from "./migration-files";
import type { MigrationRecord } from "./migrations-table";

/** Why a database cannot be brought up to date, in words for whoever runs the server, with what mends it. */
export class MigrationFailure extends Error {}

/** Migrations wait to be applied to a SQLite file that another process holds, such as a running server. */
export class DatabaseInUse extends Error {}

export interface MigrationState {
  /** Applied, oldest first. */
  applied: readonly Migration[];
  /** Still to be applied, oldest first. */
  pending: readonly Migration[];
  /** The first of the pending ones, where an older release began it and did not finish. */
  unfinished: Migration | undefined;
}

/**
 * What is to be done, by what the release has and what the database's table says.
 * @throws MigrationFailure where the database is of a newer release
 */
export function migrationState(migrations: readonly Migration[], records: readonly MigrationRecord[]): MigrationState {
  const known = new Set(migrations.map(({ name }) => name));
  const foreign = records.find(({ name }) => !known.has(name));
  if (foreign !== undefined) {
    throw new MigrationFailure(
      `The database was made by a newer release of Claimdesk: it has the migration ${foreign.name}, which this one does not know. Nothing was changed. Start that release again, or restore the copy of the data that was made before it.`,
    );
  }
  const finished = new Set(records.filter((record) => record.finished).map(({ name }) => name));
  const begun = new Set(records.map(({ name }) => name));
  const pending = migrations.filter(({ name }) => !finished.has(name));
  return {
    applied: migrations.filter(({ name }) => finished.has(name)),
    pending,
    unfinished: pending.find(({ name }) => begun.has(name)),
  };
}
