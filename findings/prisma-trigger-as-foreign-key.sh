#!/bin/sh
# Prisma 7.10.0 with @prisma/adapter-better-sqlite3 7.10.0: a statement that a trigger refuses by RAISE(ABORT, …), in a
# table without a foreign key, comes back as P2003, and its message says that a foreign key constraint was violated. The
# words that the trigger gave stand in the error's `meta` alone. better-sqlite3 itself says them, with the code
# SQLITE_CONSTRAINT_TRIGGER, and a raw statement through the same client has them in its message.
# Seen on 2026-11-28 with Node 20.20.2 on Linux. Exits with 1 when it is so no longer.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >package.json <<'JSON'
{ "type": "module", "allowScripts": { "better-sqlite3": true } }
JSON
npm install --no-audit --no-fund prisma@7.10.0 @prisma/client@7.10.0 @prisma/adapter-better-sqlite3@7.10.0 better-sqlite3@12.11.1 tsx@4.23.15 >npm.log 2>&1 || { cat npm.log; exit 2; }

cat >schema.prisma <<'SCHEMA'
generator client {
  provider = "prisma-client"
  output   = "./generated"
}
datasource db {
  provider = "sqlite"
}
model Entry {
  id    Int    @id
  words String
}
SCHEMA
# Generating a client needs no schema engine, but wants the path of one.
PRISMA_SCHEMA_ENGINE_BINARY=$(command -v node) npx prisma generate --schema=schema.prisma >generate.log 2>&1 || { cat generate.log; exit 2; }

cat >look.ts <<'LOOK'
import Database from "better-sqlite3";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { PrismaClient } from "./generated/client";

const file = new Database("look.db");
file.exec(`CREATE TABLE Entry (id INTEGER PRIMARY KEY, words TEXT NOT NULL);
  INSERT INTO Entry VALUES (1, 'said');
  CREATE TRIGGER kept BEFORE UPDATE ON Entry BEGIN SELECT RAISE(ABORT, 'entries are never changed'); END;`);
const client = new PrismaClient({ adapter: new PrismaBetterSqlite3({ url: "file:look.db" }) });
const tries: Record<string, () => unknown> = {
  "better-sqlite3": () => file.exec("UPDATE Entry SET words = 'other'"),
  update: () => client.entry.update({ where: { id: 1 }, data: { words: "other" } }),
  "$executeRaw": () => client.$executeRaw`UPDATE Entry SET words = 'other'`,
};
for (const [name, run] of Object.entries(tries)) {
  try {
    await run();
    console.log(`${name}: done`);
  } catch (error) {
    const message = error.message.includes("never changed") ? "says the trigger's words" : "does not say the trigger's words";
    const key = /foreign key/i.test(error.message) ? " but a foreign key" : "";
    const meta = JSON.stringify(error.meta ?? {}).includes("never changed") ? "; meta says them" : "";
    console.log(`${name}: ${error.code}, the message ${message}${key}${meta}`);
  }
}
LOOK
cat >expected <<'SEEN'
better-sqlite3: SQLITE_CONSTRAINT_TRIGGER, the message says the trigger's words
update: P2003, the message does not say the trigger's words but a foreign key; meta says them
$executeRaw: P2010, the message says the trigger's words; meta says them
SEEN
npx tsx look.ts >seen
diff expected seen
cat seen
