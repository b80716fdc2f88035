#!/bin/sh
# mammoth 1.13.0 gives every numbered list of a Word document as <ol> without a start: a list that begins with 3, or goes
# on after a paragraph in between, comes out as 1, 2, 1. Numbered headings lose their numbers, "a)" and "II" become
# numbers, and signs that are raised by half points ("10" and a raised "6", as LibreOffice writes them) are flattened:
# "10⁶ people" is "106 people".
# Seen on 2026-11-28 with Node 20.20.2 on Linux. Exits with 1 when it is so no longer.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log 2>&1
npm install --no-audit --no-fund mammoth@1.13.0 jszip@3.10.2 >>npm.log 2>&1 || { cat npm.log; exit 2; }

cat >look.cjs <<'LOOK'
const JSZip = require("jszip");
const mammoth = require("mammoth");
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const level = (format, text, start) =>
  `<w:lvl w:ilvl="0"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const item = (list, text, style = "") =>
  `<w:p><w:pPr>${style}<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const zip = new JSZip();
zip.file("[Content_Types].xml", `<Types xmlns="${packages}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`);
zip.file("_rels/.rels", `<Relationships xmlns="${packages}/relationships"><Relationship Id="a" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`);
zip.file("word/_rels/document.xml.rels", `<Relationships xmlns="${packages}/relationships"><Relationship Id="a" Type="${office}/numbering" Target="numbering.xml"/><Relationship Id="b" Type="${office}/styles" Target="styles.xml"/></Relationships>`);
zip.file("word/styles.xml", `<w:styles ${W}><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>`);
zip.file("word/numbering.xml", `<w:numbering ${W}>
<w:abstractNum w:abstractNumId="0">${level("decimal", "%1.", 3)}</w:abstractNum>
<w:abstractNum w:abstractNumId="1">${level("lowerLetter", "%1)", 1)}</w:abstractNum>
<w:abstractNum w:abstractNumId="2">${level("upperRoman", "%1", 2)}</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num></w:numbering>`);
zip.file("word/document.xml", `<w:document ${W}><w:body>
${item(3, "The quay", '<w:pStyle w:val="Heading1"/>')}
${item(1, "third")}<w:p><w:r><w:t>between</w:t></w:r></w:p>${item(1, "fourth")}${item(2, "clause a")}
<w:p><w:r><w:t>10</w:t></w:r><w:r><w:rPr><w:position w:val="8"/><w:sz w:val="19"/></w:rPr><w:t>6</w:t></w:r><w:r><w:t xml:space="preserve"> people</w:t></w:r></w:p>
</w:body></w:document>`);
zip
  .generateAsync({ type: "nodebuffer" })
  .then((buffer) => mammoth.convertToHtml({ buffer }))
  .then(({ value }) => console.log(value.replace(/<\/(h1|p|ol)>/g, "</$1>\n").trim()));
LOOK
cat >expected <<'SEEN'
<h1>The quay</h1>
<ol><li>third</li></ol>
<p>between</p>
<ol><li>fourth</li><li>clause a</li></ol>
<p>106 people</p>
SEEN
node look.cjs >seen
diff expected seen
cat seen
