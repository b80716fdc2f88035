#!/bin/sh
# rtf-parser 1.3.3 keeps the substitute that RTF writes behind each character for readers that know no Unicode
# ("Мінск" comes out as "М?і?н?с?к?", although \uc1 says to skip it), drops \endash, \emdash, \bullet and typographic
# quotation marks written as control words ("1–2 million" becomes "12 million"), joins footnotes into the sentence,
# and gives words marked as deleted or hidden like all others.
# Seen on 2026-11-28 with Node 20.20.2 on Linux. Exits with 1 when it is so no longer.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log 2>&1
npm install --no-audit --no-fund rtf-parser@1.3.3 >>npm.log 2>&1 || { cat npm.log; exit 2; }

cat >look.cjs <<'LOOK'
const { string: parse } = require("rtf-parser");
const documents = {
  "Unicode with substitutes": String.raw`{\rtf1\ansi\uc1 \u1052?\u1110?\u1085?\u1089?\u1082?\par}`,
  "a range": String.raw`{\rtf1\ansi 1\endash 2 million\par}`,
  "quotation marks": String.raw`{\rtf1\ansi he said \ldblquote yes\rdblquote\par}`,
  "a footnote": String.raw`{\rtf1\ansi It cost 5{\footnote see the annual report} million.\par}`,
  "deleted and hidden": String.raw`{\rtf1\ansi It was {\deleted never }{\v secretly }paid.\par}`,
};
for (const [name, rtf] of Object.entries(documents)) {
  parse(rtf, (error, document) => {
    if (error) throw error;
    console.log(`${name}: ${document.content.map((part) => (part.content ?? [part]).map((run) => run.value).join("")).join(" / ")}`);
  });
}
LOOK
cat >expected <<'SEEN'
Unicode with substitutes: М?і?н?с?к?
a range: 12 million
quotation marks: he said yes
a footnote: It cost 5see the annual report million.
deleted and hidden: It was never secretly paid.
SEEN
node look.cjs >seen
diff expected seen
cat seen
