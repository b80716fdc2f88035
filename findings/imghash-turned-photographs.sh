#!/bin/sh
# imghash 1.1.4 does not turn a photograph as its EXIF orientation says: a picture as a telephone stores it and the
# same picture saved upright by an editor, which look alike everywhere, are 172 of 256 bits apart. sharp-phash 2.2.0
# does turn it and finds them equal.
# Seen on 2026-11-28 with Node 20.20.2 on Linux. Exits with 1 when it is so no longer.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log 2>&1
npm install --no-audit --no-fund imghash@1.1.4 sharp@0.35.5 >>npm.log 2>&1 || { cat npm.log; exit 2; }

cat >look.cjs <<'LOOK'
const sharp = require("sharp");
const { hash } = require("imghash");
const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="480">
  <defs><linearGradient id="g"><stop offset="0" stop-color="#224"/><stop offset="1" stop-color="#fe8"/></linearGradient></defs>
  <rect width="640" height="480" fill="url(#g)"/><circle cx="180" cy="150" r="90" fill="#c33"/>
  <rect x="350" y="260" width="220" height="160" fill="#363"/><path d="M0 480 L200 300 L420 480Z" fill="#fff"/></svg>`;
const bits = (a, b) => [...a].reduce((sum, digit, i) => {
  const differing = Number.parseInt(digit, 16) ^ Number.parseInt(b[i], 16);
  return sum + differing.toString(2).replaceAll("0", "").length;
}, 0);
(async () => {
  const upright = await sharp(Buffer.from(svg)).jpeg({ quality: 90 }).toBuffer();
  const asStored = await sharp(upright).rotate(90).jpeg({ quality: 90 }).withMetadata({ orientation: 8 }).toBuffer();
  const smaller = await sharp(upright).resize(320).jpeg().toBuffer();
  console.log(`half as large: ${bits(await hash(upright, 16), await hash(smaller, 16)) < 10 ? "near" : "far"}`);
  console.log(`turned, with the orientation that shows it upright: ${bits(await hash(upright, 16), await hash(asStored, 16)) > 100 ? "far" : "near"}`);
})();
LOOK
cat >expected <<'SEEN'
half as large: near
turned, with the orientation that shows it upright: far
SEEN
node look.cjs >seen
diff expected seen
cat seen
