import { BOUND_ENDINGS, COMBINING, HYPHEN_TAKING, PARTICLES } from "./hyphened-words";
import { foldedWord, sameSigns, type WordIndex } from "./word-forms";

/** What a hyphen at a line's end is, and who told. */
export interface CutWord {
  /** Whether the hyphen is, or may be, the word's own. */
  isKept: boolean;
  /** "nothing" where it is in doubt. */
  toldBy: "the text" | "its language" | "its neighbours" | "nothing";
}

/** What words there are. */
export interface KnownWords {
  /** Those of the whole text, with how often they stand in it. */
  text: WordIndex;
  /** The common ones of its language, the commonest first from 0; null where there is no list. */
  common: WordIndex | null;
}

/** Words as common as that are written in one way by everybody. */
const SETTLED = 2500;
/** Towards their ends lists of common words hold names, abbreviations and halves. */
const WORD = 6000;
/** Of words of two letters most are abbreviations. */
const SHORT_WORD = 400;
/** So much of a word is that of its family: "government" and "governmental". It goes on beyond the cut. */
const FAMILY = { share: 0.7, beyond: 3, shortest: 6 };

const kept = (toldBy: CutWord["toldBy"]): CutWord => ({ isKept: true, toldBy });
const dropped = (toldBy: CutWord["toldBy"]): CutWord => ({ isKept: false, toldBy });

/**
 * Whether the hyphen is the word's own that stands between two halves on two lines. The text decides where it has the
 * word elsewhere, or words of its family. Else the hyphen goes only where a common word of the language comes out of it, or
 * an ending follows, and no compound can be meant: one too many is seen, one that is missing changes what somebody wrote.
 * @param head what stands before the hyphen, with the hyphens that it has itself
 * @param tail what the next line begins with, likewise
 */
export function cutWord(head: string, tail: string, words: KnownWords): CutWord {
  const { text } = words;
  const halves = { stem: foldedWord(head), rest: foldedWord(tail) };
  const last = halves.stem.slice(halves.stem.lastIndexOf("-") + 1);
  const [first = ""] = halves.rest.split("-", 1);
  const parted = most(text, [`${halves.stem}-${halves.rest}`, `${halves.stem}-${first}`, `${last}-${first}`]);
  if (!/^[\p{Ll}\p{M}'’]+$/u.test(tail.split(/[-‐‑]/u, 1)[0] ?? "")) {
    const whole = text.get(sameSigns(`${head}${tail}`)) ?? 0;
    return whole > parted ? dropped("the text") : kept(parted > 0 ? "the text" : "its neighbours");
  }
  // "day-to-⏎day" is no "today", "vice-presi-⏎dent" a president.
  const isChain = (last !== halves.stem && isWord(last, words)) || (first !== halves.rest && isWord(first, words));
  const joined = `${last}${first}`;
  const whole = most(text, [`${halves.stem}${halves.rest}`, `${halves.stem}${first}`, ...(isChain ? [] : [joined])]);
  if (whole > 0 || parted > 0) return whole > parted ? dropped("the text") : kept("the text");
  // NATO-led, 24-hour, e-mail: nothing cuts words there.
  if (/[\p{Lu}\p{N}]$/u.test(head) || last.length < 2 || first.length < 2) return kept("its neighbours");
  if (first.length >= FAMILY.beyond && text.goesOn(`${last}-${first.slice(0, FAMILY.beyond)}`)) return kept("the text");
  if (isChain) return kept("nothing");
  if (hasFamily(last, first, text)) return dropped("the text");
  return byLanguage(last, first, words);
}

function byLanguage(last: string, first: string, words: KnownWords): CutWord {
  // "re-elect", "co-operate": what would double a vowel keeps its hyphen in many a paper.
  const isDoubled = last.at(-1) === first.at(0) && HYPHEN_TAKING.has(last);
  if (isDoubled || COMBINING.has(last) || (PARTICLES.has(first) && isWord(last, words))) return kept("nothing");
  if (BOUND_ENDINGS.has(first) && words.text.get(first) === undefined) return dropped("its language");
  const { common } = words;
  if (common === null) return kept("nothing");
  const rank = common.get(`${last}${first}`) ?? common.get(`${last}${first}`.replace(/'s?$/u, ""));
  if (rank === undefined && !hasFamily(last, first, common)) return kept("nothing");
  const isTaken = HYPHEN_TAKING.has(last);
  if (!isWord(first, words) || (!isTaken && !isWord(last, words))) return dropped("its language");
  return rank !== undefined && rank < SETTLED && !isTaken ? dropped("its language") : kept("nothing");
}

function isWord(half: string, { text, common }: KnownWords): boolean {
  return text.get(half) !== undefined || (common?.get(half) ?? WORD) < (half.length < 3 ? SHORT_WORD : WORD);
}

function hasFamily(last: string, first: string, words: WordIndex): boolean {
  const joined = `${last}${first}`;
  const length = Math.max(last.length + FAMILY.beyond, Math.ceil(joined.length * FAMILY.share));
  return joined.length >= FAMILY.shortest && words.goesOn(joined.slice(0, length));
}

function most(words: WordIndex, forms: readonly string[]): number {
  return Math.max(0, ...forms.map((form) => words.get(form) ?? 0));
}
