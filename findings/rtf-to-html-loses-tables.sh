#!/bin/sh
# @iarna/rtf-to-html 1.1.0 gives a document that consists of a table as an empty body, without an error: every cell is
# lost.
# Seen on 2026-11-28 with Node 20.20.2 on Linux. Exits with 1 when it is so no longer.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log 2>&1
npm install --no-audit --no-fund @iarna/rtf-to-html@1.1.0 >>npm.log 2>&1 || { cat npm.log; exit 2; }

cat >look.cjs <<'LOOK'
const { fromString } = require("@iarna/rtf-to-html");
const table = String.raw`{\rtf1\ansi \trowd\cellx1000\cellx2000 Year\cell Cost\cell\row \trowd\cellx1000\cellx2000 1990\cell 5\cell\row}`;
fromString(table, (error, html) => {
  if (error) throw error;
  console.log(`body: ${JSON.stringify(html.match(/<body>([\s\S]*)<\/body>/)[1].trim())}`);
});
LOOK
cat >expected <<'SEEN'
body: ""
SEEN
node look.cjs >seen
diff expected seen
cat seen
