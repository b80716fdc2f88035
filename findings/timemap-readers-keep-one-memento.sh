#!/bin/sh
# Of a web archive’s TimeMap (application/link-format, RFC 7089), in which every copy has the relation "memento",
# parse-link-header 2.0.0 and li 1.3.0 by its plain parse keep the last copy alone, since they file links by relation.
# http-link-header 1.1.4 keeps all, and lists the first and the last copy twice, once for each of their relations; li
# keeps all when asked for { extended: true }.
# Seen on 2026-11-28 with Node 20.20.2 on Linux. Exits with 1 when it is so no longer.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log 2>&1
npm install --no-audit --no-fund parse-link-header@2.0.0 li@1.3.0 http-link-header@1.1.4 >>npm.log 2>&1 || { cat npm.log; exit 2; }

cat >look.cjs <<'LOOK'
const timemap = `<https://news.example/port>; rel="original",
<https://archive.example/1994/https://news.example/port>; rel="first memento"; datetime="Sun, 06 Nov 1994 08:49:37 GMT",
<https://archive.example/1995/https://news.example/port>; rel="memento"; datetime="Mon, 06 Nov 1995 08:49:37 GMT",
<https://archive.example/1996/https://news.example/port>; rel="last memento"; datetime="Wed, 06 Nov 1996 08:49:37 GMT"`;
const year = (link) => link.match(/[0-9]{4}/)[0];
console.log(`parse-link-header: ${[require("parse-link-header")(timemap).memento].flat().map(({ url }) => year(url))}`);
const li = require("li");
console.log(`li: ${[li.parse(timemap).memento].flat().map(year)}`);
console.log(`li, extended: ${li.parse(timemap, { extended: true }).filter(({ rel }) => rel.includes("memento")).map(({ link }) => year(link))}`);
const all = require("http-link-header").parse(timemap);
console.log(`http-link-header: ${all.rel("memento").map(({ uri }) => year(uri))} of ${all.refs.length} links, where the file has 4`);
LOOK
cat >expected <<'SEEN'
parse-link-header: 1996
li: 1996
li, extended: 1994,1995,1996
http-link-header: 1994,1995,1996 of 6 links, where the file has 4
SEEN
node look.cjs >seen
diff expected seen
cat seen
