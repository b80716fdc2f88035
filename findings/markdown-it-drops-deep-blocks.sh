#!/bin/sh
# markdown-it 15.0.3 leaves out, without an error, the words of blocks nested deeper than its setting maxNesting (100
# levels by default; here 5, so that it can be seen): a list in a list in a list ends in nothing. Emphasis is not
# counted: it nests as deep as it is written.
# Seen on 2026-11-28 with Node 20.20.2 on Linux. Exits with 1 when it is so no longer.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log 2>&1
npm install --no-audit --no-fund markdown-it@15.0.3 >>npm.log 2>&1 || { cat npm.log; exit 2; }

cat >look.mjs <<'LOOK'
import MarkdownIt from "markdown-it";
const markdown = new MarkdownIt({}).configure({ options: { maxNesting: 5 } });
const words = (html) => html.replace(/<[^>]*>/g, "").trim() || "nothing";
for (const depth of [2, 5, 6]) console.log(`quoted ${depth} times: ${words(markdown.render(`${"> ".repeat(depth)}The port was sold.`))}`);
const levels = (html) => (html.match(/<em>/g) ?? []).length;
console.log(`emphasis in emphasis: ${levels(markdown.render(`${"*a ".repeat(12)}${"a* ".repeat(12)}`))} levels`);
LOOK
cat >expected <<'SEEN'
quoted 2 times: The port was sold.
quoted 5 times: nothing
quoted 6 times: nothing
emphasis in emphasis: 12 levels
SEEN
node look.mjs >seen
diff expected seen
cat seen
