import { isCountedNoun } from "./counted-nouns";
import { currencyWordAt } from "./currencies";
import { type Numeral, scaled, scaleWordAt, wordNumberAt } from "./number-words";
import type { Found } from "./phrases";
import { afterJoiningDash, isNumber, isWord, lowerAt, type Token } from "./tokens";

const WESTERN_GROUPS = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u;
/** Lakhs and crores: "1,20,000". */
const INDIAN_GROUPS = /^\d{1,2}(?:,\d{2}){1,6},\d{3}(?:\.\d+)?$/u;
const SPACED_GROUPS = /^\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+$/u;
const PLAIN = /^\d+(?:\.\d+)?$/u;
/** A longer run of digits is no quantity. */
const MAX_DIGITS = 30;

const VULGAR_FRACTIONS = new Map([
  ["½", 0.5],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
  ["¼", 0.25],
  ["¾", 0.75],
  ["⅕", 0.2],
  ["⅛", 0.125],
]);

/** Scales cut short that stand for nothing else. */
const CLEAR_SCALES = new Map([
  ["bn", 1e9],
  ["mn", 1e6],
  ["mln", 1e6],
  ["mio", 1e6],
  ["bln", 1e9],
  ["tn", 1e12],
  ["trn", 1e12],
]);
/** Letters that are scales behind an amount of money. */
const MONEY_SCALES = new Map([
  ["k", 1e3],
  ["m", 1e6],
  ["mm", 1e6],
  ["b", 1e9],
  ["t", 1e12],
  ["cr", 1e7],
]);

/** Words behind or before "5m" that make it metres and not millions. */
const METRE_CUES = new Set(
  "high tall long wide deep thick above below away apart underwater up down from race sprint hurdles relay freestyle butterfly backstroke breaststroke medley dash final runner run runs x by asl".split(
    " ",
  ),
);
const MEASURED_BEFORE = new Set(
  "high height deep depth tall wide width long length distance altitude wave waves wall runway fence within swam jumped fell".split(
    " ",
  ),
);
const CUE_WITHIN = 4;

/**
 * The number in digits or words at `at`, with its scale: "1,200", "1.5 trillion", "10bn", "20 crore", "twenty-one",
 * "3½". Null for what English does not write so ("1,5", "1.2.3", "007"). `isMoney` says that a currency stands before
 * it, behind which "m", "b" and "k" are scales.
 */
export function numeralAt(
  tokens: readonly Token[],
  at: number,
  { isMoney, isBounded }: { readonly isMoney: boolean; readonly isBounded: boolean },
): Numeral | null {
  const token = tokens[at];
  if (!isNumber(token)) return vulgarFractionAt(tokens, at) ?? wordNumberAt(tokens, at, isBounded);
  const whole = numberOfDigits(token.text);
  if (whole === null) return null;
  const fraction = tokens[at + 1]?.isGlued === true ? VULGAR_FRACTIONS.get(lowerAt(tokens, at + 1)) : undefined;
  const base = whole + (fraction ?? 0);
  const next = fraction === undefined ? at + 1 : at + 2;
  const scale = scaleWordAt(tokens, next) ?? shortScaleAt(tokens, next, isMoney);
  if (scale === null) return { value: base, next, base, scale: 1 };
  return { value: scaled(base, scale.value), next: scale.next, base, scale: scale.value };
}

/** The value of a number in digits as English writes it, or null. */
export function numberOfDigits(text: string): number | null {
  if (text.length > MAX_DIGITS) return null;
  if (/^0\d/u.test(text)) return null;
  const isGrouped = WESTERN_GROUPS.test(text) || INDIAN_GROUPS.test(text) || SPACED_GROUPS.test(text);
  if (!isGrouped && !PLAIN.test(text)) return null;
  return Number(text.replace(/[, \u00a0\u2009\u202f]/gu, ""));
}

function vulgarFractionAt(tokens: readonly Token[], at: number): Numeral | null {
  const base = VULGAR_FRACTIONS.get(lowerAt(tokens, at));
  if (base === undefined) return null;
  const scale = scaleWordAt(tokens, at + 1);
  if (scale === null) return { value: base, next: at + 1, base, scale: 1 };
  return { value: scaled(base, scale.value), next: scale.next, base, scale: scale.value };
}

function shortScaleAt(tokens: readonly Token[], at: number, isMoney: boolean): Found<number> | null {
  const index = afterJoiningDash(tokens, at) ?? at;
  const token = tokens[index];
  if (!isWord(token)) return null;
  const found = (value: number | undefined) => (value === undefined ? null : { value, next: index + 1 });
  const clear = CLEAR_SCALES.get(token.lower);
  if (clear !== undefined) return found(clear);
  const before = isMoney || currencyWordAt(tokens, index + 1) !== null;
  // "$5 m" is written, "$5 b" and "$5 t" are not.
  if (before && (token.isGlued || token.lower === "m")) return found(MONEY_SCALES.get(token.lower));
  if (!token.isGlued) return null;
  if (token.lower === "m") return isMillion(tokens, index) ? found(1e6) : null;
  const isThousand = token.text === "k" || (token.text === "K" && isCountedNoun(tokens, index + 1));
  return isThousand && !METRE_CUES.has(lowerAt(tokens, index + 1)) ? found(1000) : null;
}

/** Whether the "m" of "5m" at `at` means millions: what is counted follows, or nothing speaks of metres. */
function isMillion(tokens: readonly Token[], at: number): boolean {
  if (isCountedNoun(tokens, at + 1)) return true;
  const next = tokens[at + 1];
  const isSquareOrRate = next?.isGlued === true && /^[\d²³/-]/u.test(next.text);
  if (isSquareOrRate || METRE_CUES.has(lowerAt(tokens, at + 1))) return false;
  for (let before = at - 2; before >= at - 1 - CUE_WITHIN; before -= 1) {
    if (MEASURED_BEFORE.has(lowerAt(tokens, before))) return false;
  }
  return true;
}
