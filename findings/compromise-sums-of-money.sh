#!/bin/sh
# compromise 14.17.0 reads the sums of English news wrong without a sign of it: "$10bn" and "€4.2m" lose their
# magnitude ("£1.5 billion" keeps it), "two and a half million" is two million, "hundreds of thousands" is zero, and a
# continental "4,6 million" is forty-six million.
# Seen on 2026-11-28 with Node 20.20.2 on Linux. Exits with 1 when it is so no longer.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log 2>&1
npm install --no-audit --no-fund compromise@14.17.0 >>npm.log 2>&1 || { cat npm.log; exit 2; }

cat >look.cjs <<'LOOK'
const nlp = require("compromise");
for (const words of ["$10bn", "€4.2m", "£1.5 billion", "two and a half million", "hundreds of thousands", "4,6 million"]) {
  console.log(`${words}: ${nlp(`It cost ${words} in May`).numbers().json().map((found) => found.number.num).join(" and ")}`);
}
LOOK
cat >expected <<'SEEN'
$10bn: 10
€4.2m: 4.2
£1.5 billion: 1500000000
two and a half million: 2000000
hundreds of thousands: 0
4,6 million: 46000000
SEEN
node look.cjs >seen
diff expected seen
cat seen
