#!/bin/sh
# better-sqlite3 12.11.1: a Database that nothing refers to any more is closed by the garbage collector, in the middle of
# a transaction that it has begun, which is rolled back, and the lock that it held is gone. Nothing says so. A process
# that keeps a file for itself by a transaction left open keeps it only as long as it holds on to the object.
# Seen on 2026-11-28 with Node 20.20.2 on Linux. Exits with 1 when it is so no longer.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >package.json <<'JSON'
{ "allowScripts": { "better-sqlite3": true } }
JSON
npm install --no-audit --no-fund better-sqlite3@12.11.1 >npm.log 2>&1 || { cat npm.log; exit 2; }

cat >look.cjs <<'LOOK'
const Database = require("better-sqlite3");
const { setTimeout: sleep } = require("node:timers/promises");

const held = [];
function take(isKept) {
  const lock = new Database("look.db");
  lock.exec("BEGIN EXCLUSIVE; CREATE TABLE made (id)");
  if (isKept) held.push(lock);
}

function look(when) {
  const other = new Database("look.db", { timeout: 0 });
  try {
    const tables = other.prepare("SELECT count(*) AS n FROM sqlite_master").get().n;
    console.log(`${when}: free, with ${tables} tables`);
  } catch (error) {
    console.log(`${when}: ${error.code}`);
  }
  other.close();
}

async function main() {
  for (const isKept of [true, false]) {
    take(isKept);
    look(isKept ? "held on to" : "not held on to");
    for (let round = 0; round < 5; round += 1) {
      global.gc();
      await sleep(20);
    }
    look("after the garbage collector");
    for (const lock of held.splice(0)) lock.close();
  }
}
main();
LOOK
cat >expected <<'SEEN'
held on to: SQLITE_BUSY
after the garbage collector: SQLITE_BUSY
not held on to: SQLITE_BUSY
after the garbage collector: free, with 0 tables
SEEN
node --expose-gc look.cjs >seen
diff expected seen
cat seen
