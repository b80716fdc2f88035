#!/bin/sh
# eld 2.1.0 calls a text in a language that it does not know another one and "reliable": Macedonian is Serbian, Kazakh is
# Belarusian, Serbian in Latin letters is Croatian, Indonesian is Malay, Afrikaans is Dutch, Galician is Portuguese.
# Asked only for languages that it does not know, setLanguageSubset(["mk"]) lifts the limit without a word, and anything
# is answered.
# Seen on 2026-11-28 with Node 20.20.2 on Linux. Exits with 1 when it is so no longer.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log 2>&1
npm install --no-audit --no-fund eld@2.1.0 >>npm.log 2>&1 || { cat npm.log; exit 2; }

cat >look.mjs <<'LOOK'
import { eld } from "eld/small";
const bridge = {
  Macedonian: "Владата рече дека мостот ќе биде готов до крајот на годината.",
  Kazakh: "Үкімет көпір жыл соңына дейін дайын болады деп мәлімдеді.",
  "Serbian in Latin letters": "Vlada je saopštila da će most biti gotov do kraja godine.",
  Indonesian: "Pemerintah mengatakan bahwa jembatan itu akan selesai pada akhir tahun.",
  Afrikaans: "Die regering sê die brug sal teen die einde van die jaar klaar wees.",
  Galician: "O goberno dixo que a ponte estará lista a finais de ano.",
};
const told = (text) => {
  const result = eld.detect(text);
  return `${result.language}, ${result.isReliable() ? "reliable" : "not reliable"}`;
};
for (const [language, text] of Object.entries(bridge)) console.log(`${language}: ${told(text)}`);
eld.setLanguageSubset(["mk"]);
console.log(`asked only for mk, limited to ${JSON.stringify(eld.info().Subset)}: ${told(bridge.Macedonian)}`);
console.log(`the same of an English text: ${told("The government said that the bridge would be ready.")}`);
LOOK
cat >expected <<'SEEN'
Macedonian: sr, reliable
Kazakh: be, reliable
Serbian in Latin letters: hr, reliable
Indonesian: ms, reliable
Afrikaans: nl, reliable
Galician: pt, reliable
asked only for mk, limited to false: sr, reliable
the same of an English text: en, reliable
SEEN
node look.mjs >seen
diff expected seen
cat seen
