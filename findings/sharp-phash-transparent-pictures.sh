#!/bin/sh
# sharp-phash 2.2.0 with sharp 0.35.5 takes transparent ground for black: charts drawn in black on transparency all
# have the hash of nothing but zeros and so count as the same picture, while the same chart on white is 37 of 64 bits
# away from itself.
# Seen on 2026-11-28 with Node 20.20.2 on Linux. Exits with 1 when it is so no longer.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log 2>&1
npm install --no-audit --no-fund sharp-phash@2.2.0 sharp@0.35.5 >>npm.log 2>&1 || { cat npm.log; exit 2; }

cat >look.cjs <<'LOOK'
const sharp = require("sharp");
const hash = require("sharp-phash");
const distance = require("sharp-phash/distance");
const draw = (shapes) =>
  sharp(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="640" height="480">${shapes}</svg>`)).png().toBuffer();
const white = '<rect width="640" height="480" fill="#fff"/>';
const circle = '<circle cx="180" cy="150" r="90"/>';
const bar = '<rect x="400" y="200" width="100" height="200"/>';
(async () => {
  const [onNothing, onWhite, other, otherOnWhite] = await Promise.all(
    [circle, white + circle, bar, white + bar].map(async (shapes) => hash(await draw(shapes))),
  );
  console.log(`a circle on nothing: ${onNothing}`);
  console.log(`a circle and a bar on nothing are ${distance(onNothing, other)} bits apart`);
  console.log(`the same circle on nothing and on white: ${distance(onNothing, onWhite)}`);
  console.log(`a circle and a bar on white: ${distance(onWhite, otherOnWhite)}`);
})();
LOOK
cat >expected <<'SEEN'
a circle on nothing: 0000000000000000000000000000000000000000000000000000000000000000
a circle and a bar on nothing are 0 bits apart
the same circle on nothing and on white: 37
a circle and a bar on white: 32
SEEN
node look.cjs >seen
diff expected seen
cat seen
