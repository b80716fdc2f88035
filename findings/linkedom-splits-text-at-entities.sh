#!/bin/sh
# linkedom 0.18.15: every character reference ends a text node and begins another. "Publi&eacute; le 29" is three of
# them, so that `firstChild.nodeValue` is "Publi" and a search in single text nodes, such as XPath's or that of a tree
# walker, does not find the word. Browsers, jsdom and the HTML standard have one. `normalize()` joins them.
# Seen on 2026-11-28 with Node 20.20.2 on Linux. Exits with 1 when it is so no longer.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "type": "module" }' >package.json
npm install --no-audit --no-fund linkedom@0.18.15 >npm.log 2>&1 || { cat npm.log; exit 2; }

cat >look.mjs <<'LOOK'
import { parseHTML } from "linkedom";

const { document } = parseHTML("<!doctype html><html><body><p>Publi&eacute; le 29 mars</p></body></html>");
const paragraph = document.querySelector("p");
const nodes = () => [...paragraph.childNodes].map(({ nodeValue }) => nodeValue).join("|");
console.log(`as parsed: ${nodes()}`);
console.log(`textContent: ${paragraph.textContent}`);
document.normalize();
console.log(`normalized: ${nodes()}`);
LOOK
cat >expected <<'SEEN'
as parsed: Publi|é| le 29 mars
textContent: Publié le 29 mars
normalized: Publié le 29 mars
SEEN
node look.mjs | tee seen
diff expected seen >/dev/null
