#!/bin/sh
# Prisma's schema engine 7.10.0: the migration that it writes for SQLite gives a column `Json @default("[]")` the default
# [] without quotation marks. SQLite reads that as a quoted name, an empty one, and says nothing: the default is the empty
# text, which is no JSON. And where a column is dropped, the table is made anew and the old one dropped; its triggers go
# with it, and no word of the migration brings them back.
# Seen on 2026-11-28 with Node 20.20.2 on Linux. Exits with 1 when it is so no longer.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >package.json <<'JSON'
{ "type": "module", "allowScripts": { "better-sqlite3": true } }
JSON
npm install --no-audit --no-fund @prisma/schema-engine-wasm@7.10.0-7.561d7b42579a2459cc8edf3788918b626c640023 @prisma/driver-adapter-utils@7.10.0 @prisma/adapter-better-sqlite3@7.10.0 better-sqlite3@12.11.1 >npm.log 2>&1 || { cat npm.log; exit 2; }

cat >look.mjs <<'LOOK'
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";
import Database from "better-sqlite3";

const wasm = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg").replace(/\.js$/, ".wasm");
const { instance } = await WebAssembly.instantiate(readFileSync(wasm), { "./schema_engine_bg.js": bindings });
bindings.__wbg_set_wasm(instance.exports);
instance.exports.__wbindgen_start();

const schema = (fields) => `datasource db {\n  provider = "sqlite"\n}\nmodel Entry {\n  id Int @id\n  ${fields}\n}\n`;
const [before, after] = [schema("author String?"), schema('authors Json @default("[]")')];
const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaBetterSqlite3({ url: "file::memory:" }));
const engine = await bindings.SchemaEngine.new({ datamodels: [["schema.prisma", after]] }, () => undefined, adapter);
const target = (content) => ({ tag: "schemaDatamodel", files: [{ path: "schema.prisma", content }] });
const filters = { externalTables: [], externalEnums: [] };
const difference = { from: target(before), to: target(after), script: true, exitCode: null, filters };
const { stdout } = await engine.diff(difference);
console.log(/"authors".*/.exec(stdout)[0]);

const file = new Database(":memory:");
file.exec(`CREATE TABLE "Entry" ("id" INTEGER NOT NULL PRIMARY KEY, "author" TEXT);
  CREATE TRIGGER "kept" BEFORE DELETE ON "Entry" BEGIN SELECT RAISE(ABORT, 'entries are kept'); END;`);
file.exec(stdout);
file.exec('INSERT INTO "Entry" ("id") VALUES (1)');
const { authors } = file.prepare('SELECT "authors" FROM "Entry"').get();
console.log(`the default: ${JSON.stringify(authors)}, valid JSON: ${file.prepare("SELECT json_valid(?) AS valid").get(authors).valid === 1}`);
console.log(`triggers left: ${file.prepare("SELECT COUNT(*) AS n FROM sqlite_master WHERE type = 'trigger'").get().n}`);
process.exit(0);
LOOK
cat >expected <<'SEEN'
"authors" JSONB NOT NULL DEFAULT []
the default: "", valid JSON: false
triggers left: 0
SEEN
node look.mjs | tee seen
diff expected seen >/dev/null
