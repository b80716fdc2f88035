#!/bin/sh
# In Node 20 new Intl.Locale("und").language is undefined, though the standard gives every locale a language and
# TypeScript says string: whoever passes it on to Intl.DisplayNames gets a RangeError, for a tag that is well-formed and
# means that nobody has determined the language. maximize() makes English of it.
# Seen on 2026-11-28 with Node 20.20.2 on Linux. Exits with 1 when it is so no longer.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat >look.mjs <<'LOOK'
const names = new Intl.DisplayNames("en", { type: "language" });
const nameOf = (locale) => {
  try {
    return names.of(locale.language);
  } catch (error) {
    return error.name;
  }
};
for (const tag of ["de", "und", "und-Latn", "und-RU"]) {
  const locale = new Intl.Locale(tag);
  console.log(`${tag}: language ${locale.language}, called ${nameOf(locale)}, maximized ${locale.maximize().language}`);
}
LOOK
cat >expected <<'SEEN'
de: language de, called German, maximized de
und: language undefined, called RangeError, maximized en
und-Latn: language undefined, called RangeError, maximized en
und-RU: language undefined, called RangeError, maximized ru
SEEN
node look.mjs >seen
diff expected seen
cat seen
