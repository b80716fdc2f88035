#!/bin/sh
# fast-fuzzy 1.12.0 leaves out signs before it compares unless ignoreSymbols is false: "+5%" and "-5%", "$10bn" and
# "£10bn", "3.5" and "35" are the same to it, with the full score of 1. As a measure of how near two claims are it
# says yes where they contradict each other.
# Seen on 2026-11-28 with Node 20.20.2 on Linux. Exits with 1 when it is so no longer.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log 2>&1
npm install --no-audit --no-fund fast-fuzzy@1.12.0 >>npm.log 2>&1 || { cat npm.log; exit 2; }

cat >look.cjs <<'LOOK'
const { fuzzy } = require("fast-fuzzy");
for (const [one, other] of [["+5%", "-5%"], ["$10bn", "£10bn"], ["3.5", "35"], ["rose by 5%", "rose by 6%"]]) {
  console.log(`${one} and ${other}: ${fuzzy(one, other).toFixed(2)}, with signs ${fuzzy(one, other, { ignoreSymbols: false }).toFixed(2)}`);
}
LOOK
cat >expected <<'SEEN'
+5% and -5%: 1.00, with signs 0.67
$10bn and £10bn: 1.00, with signs 0.80
3.5 and 35: 1.00, with signs 0.67
rose by 5% and rose by 6%: 0.89, with signs 0.90
SEEN
node look.cjs >seen
diff expected seen
cat seen
