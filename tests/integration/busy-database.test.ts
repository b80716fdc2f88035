import { setTimeout } from "node:timers/promises";
import Database from "better-sqlite3";
import pg from "pg";
import { expect, it } from "vitest";
import { sqliteFile } from "@/scripts/setup/sqlite-file.mjs";
import { database } from "@/server/database/database";
import { provider, withTestDatabase } from "./support";

withTestDatabase();

/** How long the lock is held, in milliseconds: longer than SQLite itself waits, shorter than a write does. */
const HELD = 600;

/** Takes a write lock on a connection of its own; what it returns gives it back. */
async function lockFromOutside(): Promise<() => Promise<void>> {
  const url = process.env.DATABASE_URL ?? "";
  if (provider === "sqlite") {
    const other = new Database(sqliteFile(url));
    other.exec("BEGIN IMMEDIATE");
    return async () => {
      other.exec("COMMIT");
      other.close();
    };
  }
  const other = new pg.Client({ connectionString: url });
  await other.connect();
  await other.query('BEGIN; LOCK TABLE "Claimant" IN EXCLUSIVE MODE');
  return async () => {
    await other.query("COMMIT");
    await other.end();
  };
}

it("a write waits for another process without stopping anything else, and later writes go through", async () => {
  const db = await database();
  const unlock = await lockFromOutside();
  let turns = 0;
  const ticking = setInterval(() => {
    turns += 1;
  }, 10);
  const waiting = db.write((tx) => tx.claimant.create({ data: { name: "waited", slug: "waited" } }));
  await setTimeout(HELD);
  clearInterval(ticking);
  const stored = await db.read.claimant.count();
  await unlock();
  await waiting;
  await db.write((tx) => tx.claimant.create({ data: { name: "after", slug: "after" } }));
  expect(stored).toBe(0);
  expect(turns).toBeGreaterThan(0);
  expect(await db.read.claimant.count()).toBe(2);
});
