#!/bin/sh
# words-to-numbers 1.5.1 multiplies only the last word before "thousand" or "million": "twenty-five thousand" becomes
# 5020 and "two hundred and fifty million" becomes 50000200. Nothing says that it failed, so a sum in words that is
# read with it can be wrong by the factor five.
# Seen on 2026-11-28 with Node 20.20.2 on Linux. Exits with 1 when it is so no longer.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log 2>&1
npm install --no-audit --no-fund words-to-numbers@1.5.1 >>npm.log 2>&1 || { cat npm.log; exit 2; }

cat >look.cjs <<'LOOK'
const { wordsToNumbers } = require("words-to-numbers");
for (const words of ["twenty-five thousand", "two hundred and fifty million", "two hundred million", "half a million"]) {
  console.log(`${words}: ${wordsToNumbers(words)}`);
}
LOOK
cat >expected <<'SEEN'
twenty-five thousand: 5020
two hundred and fifty million: 50000200
two hundred million: 200000000
half a million: half 1000000
SEEN
node look.cjs >seen
diff expected seen
cat seen
