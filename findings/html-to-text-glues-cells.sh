#!/bin/sh
# html-to-text 10.0.1 at its defaults writes the cells of a table row, and the terms and values of a <dl>, without
# anything between them ("1990" and "5" become "19905"), shows elements that are hidden, raises 10<sup>9</sup> to 109,
# and writes headings in capitals, in which "Straße" is "STRASSE": a quotation cannot be found in the page again.
# Seen on 2026-11-28 with Node 20.20.2 on Linux. Exits with 1 when it is so no longer.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log 2>&1
npm install --no-audit --no-fund html-to-text@10.0.1 >>npm.log 2>&1 || { cat npm.log; exit 2; }

cat >look.cjs <<'LOOK'
const { convert } = require("html-to-text");
for (const html of [
  "<table><tr><td>1990</td><td>5</td></tr></table>",
  "<dl><dt>Cost in 1990</dt><dd>5 million</dd></dl>",
  "<p hidden>Never shown.</p><p>Shown.</p>",
  "<p>10<sup>9</sup> people</p>",
  "<h2>Die Straße kostet 5 Mio.</h2>",
]) console.log(`${html}: ${JSON.stringify(convert(html))}`);
LOOK
cat >expected <<'SEEN'
<table><tr><td>1990</td><td>5</td></tr></table>: "19905"
<dl><dt>Cost in 1990</dt><dd>5 million</dd></dl>: "Cost in 19905 million"
<p hidden>Never shown.</p><p>Shown.</p>: "Never shown.\n\nShown."
<p>10<sup>9</sup> people</p>: "109 people"
<h2>Die Straße kostet 5 Mio.</h2>: "DIE STRASSE KOSTET 5 MIO."
SEEN
node look.cjs >seen
diff expected seen
cat seen
