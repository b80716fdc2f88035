import Database from "better-sqlite3";
import type { Migration } from "./migration-files";
import { MigrationFailure } from "./state";
import { statementsOf } from "./statements";

/**
 * Goes on with a migration that an older release began and was killed in. Those were applied statement by statement,
 * so the tables tell how far it came: each possible point is made in an empty database and compared. Where statements
 * that change rows and not tables leave several points open, the earliest from which the rest runs is taken: such a
 * statement of a released migration changes nothing when it is run again, or is refused by a unique key.
 * @throws MigrationFailure where the tables are those of no such point
 */
export function settleUnfinished(
  database: Database.Database,
  applied: readonly Migration[],
  migration: Migration,
): void {
  const statements = statementsOf(migration.sql);
  const possible = pointsReached(tablesOf(database), applied, statements);
  for (const point of possible) {
    if (runsThrough(database, statements.slice(point))) return;
  }
  throw new MigrationFailure(
    `An earlier release was stopped in the middle of the migration ${migration.name}, and its tables are not as they were at any point of it. Nothing was changed. Restore the copy of the data that was made before that upgrade; where there is nothing in this database yet, move its file away and run \`npm start\` again.`,
  );
}

/** How many of the statements may have been run, given the tables there are. */
function pointsReached(tables: string, applied: readonly Migration[], statements: readonly string[]): number[] {
  const model = new Database(":memory:");
  try {
    for (const { sql } of applied) model.exec(sql);
    const points: number[] = [];
    for (let point = 0; point <= statements.length; point += 1) {
      if (tablesOf(model) === tables) points.push(point);
      model.exec(statements[point] ?? "");
    }
    return points;
  } finally {
    model.close();
  }
}

/** The definition of everything in the database, Prisma's own table excepted. */
function tablesOf(database: Database.Database): string {
  const rows = database
    .prepare(
      "SELECT type, name, sql FROM sqlite_master WHERE tbl_name <> '_prisma_migrations' AND name NOT LIKE 'sqlite_stat%' ORDER BY type, name",
    )
    .raw()
    .all();
  return JSON.stringify(rows);
}

/** Runs the statements, all or none of them, inside the transaction that is open. */
function runsThrough(database: Database.Database, statements: readonly string[]): boolean {
  database.exec("SAVEPOINT unfinished");
  try {
    for (const statement of statements) database.exec(statement);
    database.exec("RELEASE unfinished");
    return true;
  } catch (error) {
    if (!(error instanceof Database.SqliteError) || !/^SQLITE_(ERROR|CONSTRAINT)/.test(error.code)) throw error;
    database.exec("ROLLBACK TO unfinished; RELEASE unfinished");
    return false;
  }
}
