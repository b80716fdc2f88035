/** The words of a text in the script that most of its letters are of. */
export interface WrittenWords {
  /** ISO 15924. */
  readonly script: Script;
  /** In lower case, in their order. */
  readonly words: readonly string[];
  /** How much of all letters is of this script, above 0, at most 1. */
  readonly share: number;
}

/** The scripts that are told apart. Han and the Japanese syllables count as one: a Japanese text has both. */
const SCRIPTS = {
  Latn: /\p{Script=Latin}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Arab: /\p{Script=Arabic}/u,
  Hebr: /\p{Script=Hebrew}/u,
  Grek: /\p{Script=Greek}/u,
  Hani: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  Hang: /\p{Script=Hangul}/u,
  Deva: /\p{Script=Devanagari}/u,
  Armn: /\p{Script=Armenian}/u,
  Geor: /\p{Script=Georgian}/u,
  Beng: /\p{Script=Bengali}/u,
  Guru: /\p{Script=Gurmukhi}/u,
  Gujr: /\p{Script=Gujarati}/u,
  Orya: /\p{Script=Oriya}/u,
  Taml: /\p{Script=Tamil}/u,
  Telu: /\p{Script=Telugu}/u,
  Knda: /\p{Script=Kannada}/u,
  Mlym: /\p{Script=Malayalam}/u,
  Sinh: /\p{Script=Sinhala}/u,
  Thai: /\p{Script=Thai}/u,
  Laoo: /\p{Script=Lao}/u,
  Khmr: /\p{Script=Khmer}/u,
  Mymr: /\p{Script=Myanmar}/u,
  Tibt: /\p{Script=Tibetan}/u,
  Ethi: /\p{Script=Ethiopic}/u,
} as const;

export type Script = keyof typeof SCRIPTS;

const scripts = Object.entries(SCRIPTS).flatMap(([name, pattern]) => (isScript(name) ? [{ name, pattern }] : []));

function isScript(name: string): name is Script {
  return Object.hasOwn(SCRIPTS, name);
}

/** Letters with their marks, and apostrophes inside. */
const WORD = /[\p{L}\p{M}]+(?:['’ʼ\u200c][\p{L}\p{M}]+)*/gu;
/** Addresses and the like are words of no language; a text without spaces is hardly one. */
const MAX_PIECE = 300;

/** So much of a text is read, UTF-16 units: all of a short one, and stretches all over a long one. */
const READ_WHOLE = 3_000;
const STRETCHES = 6;
const STRETCH = READ_WHOLE / STRETCHES;

/** The words of a text, or of stretches all over a long one, by its main script. Null where it has no letter. */
export function writtenWords(text: string): WrittenWords | null {
  const words = stretchesOf(text).flatMap(wordsOf);
  const letters = new Map<Script, number>();
  let all = 0;
  for (const { script, word } of words) {
    all += word.length;
    if (script !== null) letters.set(script, (letters.get(script) ?? 0) + word.length);
  }
  const [main] = [...letters].sort(([, a], [, b]) => b - a);
  if (main === undefined) return null;
  const [script, count] = main;
  return {
    script,
    words: words.flatMap((found) => (found.script === script ? [found.word] : [])),
    share: count / all,
  };
}

function stretchesOf(text: string): string[] {
  if (text.length <= READ_WHOLE) return [text];
  return Array.from({ length: STRETCHES }, (_, index) => {
    const start = Math.floor((index * (text.length - STRETCH)) / (STRETCHES - 1));
    const stretch = text.slice(start, start + STRETCH);
    // A word that is cut in two is none.
    return start === 0 ? stretch : stretch.replace(/^[\p{L}\p{M}]+/u, "");
  });
}

function wordsOf(stretch: string): { script: Script | null; word: string }[] {
  return stretch
    .split(/\s+/u)
    .filter((piece) => piece.length <= MAX_PIECE && !/[/@]|\w\.\w/u.test(piece))
    .flatMap((piece) => piece.normalize("NFC").match(WORD) ?? [])
    .map((word) => ({ script: scriptOf(word), word: word.toLowerCase() }));
}

function scriptOf(word: string): Script | null {
  return scripts.find(({ pattern }) => pattern.test(word))?.name ?? null;
}
