#!/bin/sh
# Prisma 7.10.0: an empty OR finds nothing, alone or beside other conditions, as its documentation says. One level deeper,
# inside another OR or inside an AND, it is left out, and everything is found: a list that happens to be empty then widens
# a deletion instead of emptying it. An empty `in` finds nothing at either place.
# Seen on 2026-11-28 with Node 20.20.2 on Linux and the SQLite adapter. Exits with 1 when it is so no longer.
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
model Device {
  token String @id
  owner String
}
SCHEMA
# Generating a client needs no schema engine, but wants the path of one.
PRISMA_SCHEMA_ENGINE_BINARY=$(command -v node) npx prisma generate --schema=schema.prisma >generate.log 2>&1 || { cat generate.log; exit 2; }

cat >look.ts <<'LOOK'
import Database from "better-sqlite3";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { PrismaClient } from "./generated/client";

const file = new Database("look.db");
file.exec(`CREATE TABLE Device (token TEXT PRIMARY KEY, owner TEXT); INSERT INTO Device VALUES ('a', 'Ann'), ('b', 'Ann')`);
file.close();
const { device } = new PrismaClient({ adapter: new PrismaBetterSqlite3({ url: "file:look.db" }) });
const owner = "Ann";
for (const [what, where] of Object.entries({
  "an empty OR": { OR: [] },
  "beside a condition": { owner, OR: [] },
  "inside an OR": { OR: [{ owner, OR: [] }] },
  "inside an AND": { AND: [{ owner }, { OR: [] }] },
  "an empty in, inside an OR": { OR: [{ owner, token: { in: [] } }] },
})) console.log(`${what}: ${await device.count({ where })} of 2`);
LOOK
cat >expected <<'SEEN'
an empty OR: 0 of 2
beside a condition: 0 of 2
inside an OR: 2 of 2
inside an AND: 2 of 2
an empty in, inside an OR: 0 of 2
SEEN
npx tsx look.ts >seen
diff expected seen
cat seen
