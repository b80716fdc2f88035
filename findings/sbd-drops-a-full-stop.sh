#!/bin/sh
# sbd 1.0.19 cuts sentences that no space parts, and leaves their full stop out of both: "It rose.Then it fell." gives
# "It rose" and "Then it fell.", so that the sentences put together are no longer the text and offsets counted from
# them are one short from there on. Where a space stands, the stop is kept.
# Seen on 2026-11-28 with Node 20.20.2 on Linux. Exits with 1 when it is so no longer.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log 2>&1
npm install --no-audit --no-fund sbd@1.0.19 >>npm.log 2>&1 || { cat npm.log; exit 2; }

cat >look.cjs <<'LOOK'
const { sentences } = require("sbd");
for (const text of ["It rose.Then it fell.", "It rose. Then it fell."]) console.log(JSON.stringify(sentences(text)));
LOOK
cat >expected <<'SEEN'
["It rose","Then it fell."]
["It rose.","Then it fell."]
SEEN
node look.cjs >seen
diff expected seen
cat seen
