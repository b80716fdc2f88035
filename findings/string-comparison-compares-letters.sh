#!/bin/sh
# string-comparison 1.3.0 takes the letters of a text, not its words, for the items of its cosine and Jaccard
# measures, and Jaccard without their number: "The mayor sued the city" and "The city sued the mayor" are equal, and
# "no" and "noon" are. Two empty texts are alike with 1.
# Seen on 2026-11-28 with Node 20.20.2 on Linux. Exits with 1 when it is so no longer.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log 2>&1
npm install --no-audit --no-fund string-comparison@1.3.0 >>npm.log 2>&1 || { cat npm.log; exit 2; }

cat >look.cjs <<'LOOK'
const { cosine, jaccardIndex } = require("string-comparison").default ?? require("string-comparison");
for (const [one, other] of [["The mayor sued the city", "The city sued the mayor"], ["no", "noon"], ["", ""]]) {
  console.log(`"${one}" and "${other}": cosine ${cosine.similarity(one, other).toFixed(3)}, Jaccard ${jaccardIndex.similarity(one, other)}`);
}
LOOK
cat >expected <<'SEEN'
"The mayor sued the city" and "The city sued the mayor": cosine 1.000, Jaccard 1
"no" and "noon": cosine 1.000, Jaccard 1
"" and "": cosine 1.000, Jaccard 1
SEEN
node look.cjs >seen
diff expected seen
cat seen
