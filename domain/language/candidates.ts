import type { WrittenWords } from "./written-words";

/** Which languages a text may be in by how it is written alone. */
export type Candidates =
  /** Only this one is written so. */
  | { readonly kind: "one"; readonly language: string }
  /** Any of these; of those the detector does not know, their own words have to tell. */
  | { readonly kind: "some"; readonly languages: readonly string[] }
  /** Letters of languages that cannot be told apart, or of none that is known. */
  | { readonly kind: "none" };

/** Scripts in which news is written in one language, or in one whose letters are not among the others' own below. */
const ONE_LANGUAGE: Partial<Record<WrittenWords["script"], string>> = {
  Hebr: "he",
  Grek: "el",
  Hang: "ko",
  Armn: "hy",
  Geor: "ka",
  Beng: "bn",
  Guru: "pa",
  Gujr: "gu",
  Orya: "or",
  Taml: "ta",
  Telu: "te",
  Knda: "kn",
  Mlym: "ml",
  Sinh: "si",
  Thai: "th",
  Laoo: "lo",
  Khmr: "km",
  Mymr: "my",
  Tibt: "bo",
  Ethi: "am",
};

/** Whole alphabets: a Cyrillic text is in a language that has all of its letters. */
const RUSSIAN = "абвгдежзийклмнопрстуфхцчшщъыьэюя";
const CYRILLIC: Readonly<Record<string, string>> = {
  ru: `${RUSSIAN}ё`,
  be: "абвгдеёжзійклмнопрстуўфхцчшыьэюя",
  uk: "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
  bg: "абвгдежзийклмнопрстуфхцчшщъьюяѝ",
  mk: "абвгдѓежзѕијклљмнњопрстќуфхцчџшѐѝ",
  sr: "абвгдђежзијклљмнњопрстћуфхцчџш",
  mn: `${RUSSIAN}ёөү`,
  ky: `${RUSSIAN}ёөүң`,
  kk: `${RUSSIAN}ёөүңәғқұһі`,
  tt: `${RUSSIAN}ёөүңәҗһ`,
  ba: `${RUSSIAN}ёөүңәҙҡҫғһ`,
  tg: `${RUSSIAN}ёғӣқӯҳҷ`,
};
/** In which a Cyrillic text most often is; the others are asked only for letters that none of these has. */
const USUAL_CYRILLIC = ["ru", "be", "uk", "bg", "mk", "sr"];
/** In so many letters every letter of an alphabet that is in use is likely to be there. */
const LONG = 400;
/** So much of a text may be in other letters: a foreign name, a quotation. */
const FOREIGN_SHARE = 0.01;

/** Letters that among the languages of their script only these have. */
const OWN_LETTERS: Partial<Record<WrittenWords["script"], Readonly<Record<string, RegExp>>>> = {
  Latn: { vi: /[ơưảạấầẩẫậắằẳẵặẻẽẹếềểễệỉịỏọốồổỗộớờởỡợủụứừửữựỷỵỹ]/u, mt: /[ħġċ]/u, eo: /[ĉĝĥĵŝŭ]/u, cy: /[ŵŷ]/u },
  Arab: { ur: /[ٹڈڑںےھہ]/u, ckb: /[ڕڵێ]/u, ug: /[ڭۋۈ]/u, ps: /[ټډړږښڼۍ]/u, sd: /[ٻڀٿڄڃڏڌڳڱڻ]/u },
  Hebr: { yi: /[װױײ]|אָ|אַ/u },
  Beng: { as: /[ৰৱ]/u },
  Deva: { mr: /ळ/u },
};
/** Of the words of a text, so many have such a letter; in one that quotes a foreign name, fewer. */
const OWN_LETTER_SHARE = 1 / 8;

/** The languages whose letters these are. Linear. */
export function candidatesFor({ script, words }: WrittenWords, known: readonly string[]): Candidates {
  if (script === "Cyrl") return cyrillic(words);
  if (script === "Hani") return { kind: "one", language: words.some(isJapanese) ? "ja" : "zh" };
  for (const [language, letters] of Object.entries(OWN_LETTERS[script] ?? {})) {
    const having = words.filter((word) => letters.test(word)).length;
    if (having >= words.length * OWN_LETTER_SHARE && (having > 1 || words.length < 8)) return { kind: "one", language };
  }
  const language = ONE_LANGUAGE[script];
  if (language !== undefined) return { kind: "one", language };
  return { kind: "some", languages: known.filter((tag) => scriptOfTag(tag) === script) };
}

const scripts = new Map<string, string | undefined>();

/** Asked of the same few languages for every text, and slow to find out. */
function scriptOfTag(tag: string): string | undefined {
  if (!scripts.has(tag)) scripts.set(tag, new Intl.Locale(tag).maximize().script);
  return scripts.get(tag);
}

function isJapanese(word: string): boolean {
  return /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word);
}

function cyrillic(words: readonly string[]): Candidates {
  const counts = new Map<string, number>();
  let all = 0;
  for (const letter of words.join("")) {
    if (letter === "'" || letter === "’" || letter === "ʼ") continue;
    counts.set(letter, (counts.get(letter) ?? 0) + 1);
    all += 1;
  }
  const fitting = Object.entries(CYRILLIC).flatMap(([language, alphabet]) => {
    const foreign = [...counts].reduce((sum, [letter, count]) => (alphabet.includes(letter) ? sum : sum + count), 0);
    return foreign <= Math.floor(all * FOREIGN_SHARE) ? [{ language, foreign, size: alphabet.length }] : [];
  });
  const usual = fitting.filter(({ language }) => USUAL_CYRILLIC.includes(language));
  const [only, ...others] = usual.length > 0 || (fitting.length > 1 && all < LONG) ? usual : closest(fitting);
  if (only === undefined) return { kind: "none" };
  if (others.length === 0) return { kind: "one", language: only.language };
  return { kind: "some", languages: [only, ...others].map(({ language }) => language) };
}

/** The alphabets with the fewest letters that the text has and they have not, and of these the smallest. */
function closest<A extends { foreign: number; size: number }>(alphabets: readonly A[]): A[] {
  const [first] = [...alphabets].sort((a, b) => a.foreign - b.foreign || a.size - b.size);
  return alphabets.filter(({ foreign, size }) => foreign === first?.foreign && size === first.size);
}
