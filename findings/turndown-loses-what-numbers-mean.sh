#!/bin/sh
# turndown 7.2.5 writes raised figures on the line: 10<sup>9</sup> becomes 109 and the mark of a footnote joins the
# number before it. Struck-out words come back as if they stood ("not guilty" from <s>not</s> guilty), the summary of
# <details> is glued to what follows, <q> loses its quotation marks, and a list item’s own number (value, reversed) is
# counted anew.
# Seen on 2026-11-28 with Node 20.20.2 on Linux. Exits with 1 when it is so no longer.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log 2>&1
npm install --no-audit --no-fund turndown@7.2.5 >>npm.log 2>&1 || { cat npm.log; exit 2; }

cat >look.cjs <<'LOOK'
const Turndown = require("turndown");
const turndown = new Turndown();
for (const html of [
  "<p>10<sup>9</sup> people</p>",
  "<p>sold for 4.2 million<sup>1</sup> euros</p>",
  "<p><s>not</s> guilty</p>",
  "<details><summary>Cost</summary>Five million</details>",
  "<p>He said <q>yes</q>.</p>",
  '<ol><li value="7">Seventh rule</li></ol>',
  "<ol reversed><li>Second place</li><li>First place</li></ol>",
]) console.log(`${html}: ${JSON.stringify(turndown.turndown(html))}`);
LOOK
cat >expected <<'SEEN'
<p>10<sup>9</sup> people</p>: "109 people"
<p>sold for 4.2 million<sup>1</sup> euros</p>: "sold for 4.2 million1 euros"
<p><s>not</s> guilty</p>: "not guilty"
<details><summary>Cost</summary>Five million</details>: "CostFive million"
<p>He said <q>yes</q>.</p>: "He said yes."
<ol><li value="7">Seventh rule</li></ol>: "1.  Seventh rule"
<ol reversed><li>Second place</li><li>First place</li></ol>: "1.  Second place\n2.  First place"
SEEN
node look.cjs >seen
diff expected seen
cat seen
