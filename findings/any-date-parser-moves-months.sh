#!/bin/sh
# any-date-parser 2.2.4 reads "13/6/2026" as the third of a month: month 3, day 6, by starting to read behind the
# first figure; "32/1/2026" likewise as 1 February. "20 ноября 2026" loses its month and keeps day and year, "31 Feb
# 2026" stands as it is, and "Q3 2026" is a third day. None of them counts as unread.
# Seen on 2026-11-28 with Node 20.20.2 on Linux. Exits with 1 when it is so no longer.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log 2>&1
npm install --no-audit --no-fund any-date-parser@2.2.4 >>npm.log 2>&1 || { cat npm.log; exit 2; }

cat >look.cjs <<'LOOK'
const parser = require("any-date-parser").default ?? require("any-date-parser");
for (const words of ["20.11.2026", "13/6/2026", "32/1/2026", "20 ноября 2026", "31 Feb 2026", "Q3 2026"]) {
  const { year = "none", month = "none", day = "none" } = parser.attempt(words);
  console.log(`${words}: year ${year}, month ${month}, day ${day}`);
}
LOOK
cat >expected <<'SEEN'
20.11.2026: year 2026, month 11, day 20
13/6/2026: year 2026, month 3, day 6
32/1/2026: year 2026, month 2, day 1
20 ноября 2026: year 2026, month none, day 20
31 Feb 2026: year 2026, month 2, day 31
Q3 2026: year 2026, month none, day 3
SEEN
node look.cjs >seen
diff expected seen
cat seen
