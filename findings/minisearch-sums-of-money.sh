#!/bin/sh
# minisearch 7.2.0 cuts words at spaces and punctuation, to which currency signs do not belong in Unicode: "$10bn" is
# one word with its sign, so that a search for "10bn" finds nothing, even by prefix, and "€5" and "5 €" do not meet.
# "10%" loses its sign and is found.
# Seen on 2026-11-28 with Node 20.20.2 on Linux. Exits with 1 when it is so no longer.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log 2>&1
npm install --no-audit --no-fund minisearch@7.2.0 >>npm.log 2>&1 || { cat npm.log; exit 2; }

cat >look.cjs <<'LOOK'
const MiniSearch = require("minisearch");
const search = new MiniSearch({ fields: ["text"] });
search.addAll([{ id: "dollars", text: "$10bn in oil subsidies" }, { id: "euros", text: "It cost €5" }, { id: "percent", text: "a rise of 10%" }]);
for (const query of ["$10bn", "10bn", "5 €", "10%"]) {
  console.log(`${query}: ${search.search(query, { prefix: true, combineWith: "AND" }).map((hit) => hit.id).join(", ") || "nothing"}`);
}
LOOK
cat >expected <<'SEEN'
$10bn: dollars
10bn: nothing
5 €: nothing
10%: percent
SEEN
node look.cjs >seen
diff expected seen
cat seen
