#!/bin/sh
# bcp-47-normalize 2.3.0 makes "und", the tag of a text whose language nobody has determined, to "en", and takes the
# script from "zh-Hans", which the text’s fonts and readers need: Chinese is written in two.
# An invalid tag becomes an empty string. Intl.getCanonicalLocales of Node 20 keeps both tags and refuses the invalid
# one.
# Seen on 2026-11-28 with Node 20.20.2 on Linux. Exits with 1 when it is so no longer.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log 2>&1
npm install --no-audit --no-fund bcp-47-normalize@2.3.0 >>npm.log 2>&1 || { cat npm.log; exit 2; }

cat >look.mjs <<'LOOK'
import { bcp47Normalize } from "bcp-47-normalize";
const canonical = (tag) => {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return "refused";
  }
};
for (const tag of ["und", "cnr", "zh-Hans", "sr-Latn-RS", "be-tarask", "en_US"]) {
  console.log(`${tag}: ${JSON.stringify(bcp47Normalize(tag))}, by Intl ${canonical(tag)}`);
}
LOOK
cat >expected <<'SEEN'
und: "en", by Intl und
cnr: "sr-ME", by Intl sr-ME
zh-Hans: "zh", by Intl zh-Hans
sr-Latn-RS: "sr-Latn", by Intl sr-Latn-RS
be-tarask: "be-tarask", by Intl be-tarask
en_US: "", by Intl refused
SEEN
node look.mjs >seen
diff expected seen
cat seen
