#!/bin/sh
# web-auto-extractor 1.0.17 finds no JSON-LD whose script names a charset beside the type, files a ClaimReview with
# two types under the name "ClaimReview,Review" and a whole @graph under "undefined". In microdata it takes the words
# that are shown instead of the values: "20 November" instead of <time datetime>, "five" instead of <data value>.
# Seen on 2026-11-28 with Node 20.20.2 on Linux. Exits with 1 when it is so no longer.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log 2>&1
npm install --no-audit --no-fund web-auto-extractor@1.0.17 >>npm.log 2>&1 || { cat npm.log; exit 2; }

cat >look.cjs <<'LOOK'
const extractor = require("web-auto-extractor").default;
const review = { "@context": "https://schema.org", "@type": "ClaimReview", claimReviewed: "The port was sold." };
const script = (data, type = "application/ld+json") => `<script type="${type}">${JSON.stringify(data)}</script>`;
const names = (html) => JSON.stringify(Object.keys(extractor().parse(html).jsonld));
console.log(`one type: ${names(script(review))}`);
console.log(`with a charset: ${names(script(review, "application/ld+json; charset=utf-8"))}`);
console.log(`two types: ${names(script({ ...review, "@type": ["ClaimReview", "Review"] }))}`);
console.log(`a graph: ${names(script({ "@context": "https://schema.org", "@graph": [review] }))}`);
const microdata = `<div itemscope itemtype="https://schema.org/ClaimReview">
  <time itemprop="datePublished" datetime="2026-11-20">20 November</time>
  <div itemprop="reviewRating" itemscope itemtype="https://schema.org/Rating"><data itemprop="bestRating" value="5">five</data></div>
</div>`;
const [found] = extractor().parse(microdata).microdata.ClaimReview;
console.log(`microdata: ${found.datePublished}, ${found.reviewRating.bestRating}`);
LOOK
cat >expected <<'SEEN'
one type: ["ClaimReview"]
with a charset: []
two types: ["ClaimReview,Review"]
a graph: ["undefined"]
microdata: 20 November, five
SEEN
node look.cjs >seen
diff expected seen
cat seen
