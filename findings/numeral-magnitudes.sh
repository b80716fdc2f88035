#!/bin/sh
# numeral 2.0.6 knows "10b" and "4.2m" but reads "$10bn" as 10 and "1.5 billion" as 1.5; "1e9" is 19, and "12:30" is
# 750, since it takes it for a duration in seconds. All are numbers and not NaN or null, so a check for failure finds
# nothing.
# Seen on 2026-11-28 with Node 20.20.2 on Linux. Exits with 1 when it is so no longer.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log 2>&1
npm install --no-audit --no-fund numeral@2.0.6 >>npm.log 2>&1 || { cat npm.log; exit 2; }

cat >look.cjs <<'LOOK'
const numeral = require("numeral");
for (const words of ["10b", "4.2m", "$10bn", "1.5 billion", "1e9", "12:30"]) console.log(`${words}: ${numeral(words).value()}`);
LOOK
cat >expected <<'SEEN'
10b: 10000000000
4.2m: 4200000
$10bn: 10
1.5 billion: 1.5
1e9: 19
12:30: 750
SEEN
node look.cjs >seen
diff expected seen
cat seen
