#!/bin/sh
# double-metaphone 2.0.1 gives names in Cyrillic an empty code, so that any two of them sound alike to whoever
# compares codes, and passes over Latin letters that it does not know: Łukasz sounds like "KS" and is no longer Lukasz
# ("LKS").
# Seen on 2026-11-28 with Node 20.20.2 on Linux. Exits with 1 when it is so no longer.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log 2>&1
npm install --no-audit --no-fund double-metaphone@2.0.1 >>npm.log 2>&1 || { cat npm.log; exit 2; }

cat >look.mjs <<'LOOK'
import { doubleMetaphone } from "double-metaphone";
for (const name of ["Лукашэнка", "Ціханоўская", "Łukasz", "Lukasz", "Đoković", "Djokovic"]) {
  console.log(`${name}: ${JSON.stringify(doubleMetaphone(name)[0])}`);
}
LOOK
cat >expected <<'SEEN'
Лукашэнка: ""
Ціханоўская: ""
Łukasz: "KS"
Lukasz: "LKS"
Đoković: "KF"
Djokovic: "TJKFK"
SEEN
node look.mjs >seen
diff expected seen
cat seen
