#!/bin/sh
# Readers of captions lose what players show. srt-parser-2 1.2.3 puts a cue with a point before its milliseconds into the
# text of the cue before, times and all. subtitle 4.2.2 and node-webvtt 2.0.0 throw on a STYLE block, which is in the
# standard and in what broadcasters publish, so that there is no cue at all.
# Seen on 2026-11-28 with Node 20.20.2 on Linux. Exits with 1 when it is so no longer.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log 2>&1
npm install --no-audit --no-fund srt-parser-2@1.2.3 subtitle@4.2.2 node-webvtt@2.0.0 >>npm.log 2>&1 || { cat npm.log; exit 2; }

cat >look.cjs <<'LOOK'
const { default: SrtParser } = require("srt-parser-2");
const { parseSync } = require("subtitle");
const webvtt = require("node-webvtt");
const srt = "1\n00:00:01,000 --> 00:00:02,000\nIt cost\n\n2\n00:00:02.000 --> 00:00:03.000\n5 million.\n";
console.log("srt-parser-2:", JSON.stringify(new SrtParser().fromSrt(srt).map(({ text }) => text)));
const vtt = "WEBVTT\n\nSTYLE\n::cue { color: red }\n\n00:00:01.000 --> 00:00:02.000\nIt cost 5 million.\n";
const readers = {
  subtitle: () => parseSync(vtt).filter(({ type }) => type === "cue").length,
  "node-webvtt": () => webvtt.parse(vtt).cues.length,
};
for (const [name, read] of Object.entries(readers)) {
  let seen;
  try {
    seen = `${read()} cue`;
  } catch {
    seen = "throws";
  }
  console.log(`${name}: ${seen}`);
}
LOOK
cat >expected <<'SEEN'
srt-parser-2: ["It cost\n\n2\n00:00:02.000 --> 00:00:03.000\n5 million."]
subtitle: throws
node-webvtt: throws
SEEN
node look.cjs >seen
diff expected seen
cat seen
