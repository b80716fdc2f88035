#!/bin/sh
# postal-mime 4.0.0 and mailparser 3.14.2 read a web page that a browser saved as MHTML, which has the shape of an e-mail,
# and give as its HTML the page and every frame in it, one behind the other: the words of an advertisement's frame stand
# in the article.
# Seen on 2026-11-28 with Node 20.20.2 on Linux. Exits with 1 when it is so no longer.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log 2>&1
npm install --no-audit --no-fund postal-mime@4.0.0 mailparser@3.14.2 >>npm.log 2>&1 || { cat npm.log; exit 2; }

cat >look.cjs <<'LOOK'
const { default: PostalMime } = require("postal-mime");
const { simpleParser } = require("mailparser");
const part = (address, html) =>
  ["--b", "Content-Type: text/html; charset=utf-8", `Content-Location: ${address}`, "", html].join("\r\n");
const file = [
  "From: <Saved by Blink>",
  "Snapshot-Content-Location: https://paper.example/quay",
  "MIME-Version: 1.0",
  'Content-Type: multipart/related; type="text/html"; boundary="b"',
  "",
  part("https://paper.example/quay", '<p>It cost 5 million.</p><iframe src="cid:frame"></iframe>'),
  part("cid:frame", "<p>Buy a boat.</p>"),
  "--b--",
].join("\r\n");
const oneLine = (html) => html.replace(/\s+/g, " ").replace(/<br\/?> ?/g, "").trim();
(async () => {
  console.log("postal-mime:", oneLine((await new PostalMime().parse(file)).html));
  console.log("mailparser:", oneLine((await simpleParser(file)).html));
})();
LOOK
cat >expected <<'SEEN'
postal-mime: <p>It cost 5 million.</p><iframe src="cid:frame"></iframe> <p>Buy a boat.</p>
mailparser: <p>It cost 5 million.</p><iframe src="cid:frame"></iframe><p>Buy a boat.</p>
SEEN
node look.cjs >seen
diff expected seen
cat seen
