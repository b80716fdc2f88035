import { copyFileSync, mkdirSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import { readMigrations } from "@/scripts/migrations/migration-files";
import { prepareDatabase } from "@/scripts/setup/prepare.mjs";
import { sqliteFile } from "@/scripts/setup/sqlite-file.mjs";
import { openDatabase } from "@/server/database/database";
import { deskEnvironment, type SetUpEnvironment } from "@/tests/harness/set-up-process";
import type { FaultContext } from "./fault";
import { newDatabase, queryPostgresql } from "./new-database";

export type Engine = "sqlite" | "postgresql";

export interface Desk {
  folder: string;
  env: SetUpEnvironment;
}

/** Makes desks that are alike: with nothing in them, or as the last release left them. */
export type DeskMaker = () => Promise<Desk>;

let made = 0;

function newFolder({ folder }: FaultContext): { name: string; folder: string } {
  made += 1;
  const name = `desk${made}`;
  const own = path.join(folder, name);
  mkdirSync(own);
  return { name, folder: own };
}

/** An empty desk each time. */
export function emptyDesks(context: FaultContext, engine: Engine): DeskMaker {
  return async () => {
    const { name, folder } = newFolder(context);
    if (engine === "sqlite") return { folder, env: deskEnvironment(folder) };
    return { folder, env: deskEnvironment(folder, await newDatabase(await context.postgres(), name)) };
  };
}

/** Desks of the last release: without the newest migration, with people, the sample and somebody signed in. */
export async function oldDesks(context: FaultContext, engine: Engine): Promise<DeskMaker> {
  const model = await emptyDesks(context, engine)();
  const url = model.env.DATABASE_URL;
  await prepareDatabase(model.env);
  const { write, close } = await openDatabase(url);
  await write(async (tx) => {
    const { id: userId } = await tx.user.findFirstOrThrow();
    await tx.session.create({ data: { userId, expiresAt: new Date() } });
  });
  await close();
  await undoNewestMigration(engine, url);
  return async () => {
    const { name, folder } = newFolder(context);
    if (engine === "sqlite") {
      copyFileSync(path.join(model.folder, "claimdesk.db"), path.join(folder, "claimdesk.db"));
      return { folder, env: deskEnvironment(folder) };
    }
    const template = new URL(url).pathname.slice(1);
    return { folder, env: deskEnvironment(folder, await newDatabase(await context.postgres(), name, template)) };
  };
}

/** Drops what the newest migration made. It has to be one that makes tables and their indexes, and changes none. */
async function undoNewestMigration(engine: Engine, url: string): Promise<void> {
  const newest = (await readMigrations(engine)).at(-1);
  const tables = [...(newest?.sql ?? "").matchAll(/CREATE TABLE ("\w+")/g)].map(([, table]) => table);
  if (newest === undefined || tables.length === 0)
    throw new Error("The newest migration makes no table to be dropped.");
  const forget = `DELETE FROM "_prisma_migrations" WHERE "migration_name" = '${newest.name}'`;
  const statements = [...tables.map((table) => `DROP TABLE ${table}`), forget];
  if (engine === "postgresql") {
    await queryPostgresql(url, ...statements);
    return;
  }
  const database = new Database(sqliteFile(url));
  for (const statement of statements) database.exec(statement);
  database.close();
}
