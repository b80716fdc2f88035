#!/bin/sh
# geo-coordinates-parser 1.7.4 reads "-33.8688, 151.2093" and refuses "53.9, 27.5667" and "53.9000, 27.57", valid
# decimal coordinates both, as an invalid format: it wants several decimals on each side. Coordinates in Russian
# letters (с.ш., в.д.) are refused too.
# Seen on 2026-11-28 with Node 20.20.2 on Linux. Exits with 1 when it is so no longer.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log 2>&1
npm install --no-audit --no-fund geo-coordinates-parser@1.7.4 >>npm.log 2>&1 || { cat npm.log; exit 2; }

cat >look.cjs <<'LOOK'
const { convert } = require("geo-coordinates-parser");
for (const words of ["-33.8688, 151.2093", "53.9000, 27.5667", "53.9, 27.5667", "53.9000, 27.57", "53°54′00″N 27°34′00″E", "53°54′00″ с.ш. 27°34′00″ в.д."]) {
  try {
    const { decimalLatitude, decimalLongitude } = convert(words);
    console.log(`${words}: ${decimalLatitude}, ${decimalLongitude}`);
  } catch (error) {
    console.log(`${words}: refused, ${error.message}`);
  }
}
LOOK
cat >expected <<'SEEN'
-33.8688, 151.2093: -33.8688, 151.2093
53.9000, 27.5667: 53.9, 27.5667
53.9, 27.5667: refused, invalid coordinates format
53.9000, 27.57: refused, invalid coordinates format
53°54′00″N 27°34′00″E: 53.9, 27.56667
53°54′00″ с.ш. 27°34′00″ в.д.: refused, coordinates pattern match failed
SEEN
node look.cjs >seen
diff expected seen
cat seen
