import { isCurrencySign } from "./currencies";
import { isNumberWord } from "./number-words";
import { isCapitalised, isNumber, isWord, lowerAt, standsAt, type Token } from "./tokens";

/** Behind one of these a number names a part, a place or a kind. */
const LABELS = new Set(
  "article articles section sections chapter chapters pages page paragraph clause rule room no nos number route flight channel highway motorway exhibit resolution resolutions amendment title volume figure table note bus train tram pack step phase type grade level category tier stage lot gate platform apartment apt suite floor version windows appendix annex schedule protocol directive regulation ward district precinct zone area sector terminal pier cell block unit lane exit junction apollo formula proposition prop bill act verse psalm season episode stage round day top fortune".split(
    " ",
  ),
);
/** Labels in the singular that also stand before what is counted: "the bill 20 people signed". */
const NEED_CAPITAL = new Set(
  "no nos bill act day season round unit block area top title fortune figure table".split(" "),
);
/** Labels that are cut short before a number: "no. 10". */
const CUT_SHORT = new Set("no nos fig figs art sec ch pp vol".split(" "));
const STREETS = new Set(
  "street st road rd avenue ave lane drive square place terrace boulevard blvd way court row".split(" "),
);
const ZONES = new Set("am pm gmt bst utc est edt cet cest msk pst pdt bc bce ad".split(" "));
const JOINS = /^[-‐‑–—:/.'’′]$/u;
const MAX_LABELLED = 3000;

/**
 * The index behind a run of digits that is no number, such as a time ("10:30", "5pm", "7 o'clock"), a height (5'10"), a
 * telephone number ("555-0123-45") or a stroke ("24/7"); null where the number at `at` stands for itself.
 */
export function behindDigitRun(tokens: readonly Token[], at: number): number | null {
  let next = at + 1;
  let joins = 0;
  let isClock = false;
  while (isJoined(tokens, next)) {
    isClock ||= /^[:/'’′]$/u.test(lowerAt(tokens, next));
    joins += 1;
    next += 2;
  }
  if (joins > 1 || isClock) return next;
  return isTimeOfDay(tokens, at) ? at + 2 : null;
}

function isJoined(tokens: readonly Token[], at: number): boolean {
  const [sign, number] = [tokens[at], tokens[at + 1]];
  return sign?.isGlued === true && JOINS.test(sign.text) && isNumber(number) && number.isGlued;
}

function isTimeOfDay(tokens: readonly Token[], at: number): boolean {
  if (ZONES.has(lowerAt(tokens, at + 1))) return true;
  const isDotted = standsAt(tokens, at + 1, "a", "p") && standsAt(tokens, at + 2, ".") && standsAt(tokens, at + 3, "m");
  if (isDotted && tokens[at + 3]?.isGlued === true) return true;
  return standsAt(tokens, at + 1, "o") && standsAt(tokens, at + 3, "clock");
}

/** Whether a label stands before the number: "Article 5", "No. 10", "Flight 17", "§ 3". */
export function isLabelled(tokens: readonly Token[], at: number, value: number): boolean {
  const isCutShort = standsAt(tokens, at - 1, ".") && tokens[at - 1]?.isGlued === true;
  const label = tokens[isCutShort ? at - 2 : at - 1];
  if (label === undefined || value > MAX_LABELLED) return false;
  if (isCutShort) return CUT_SHORT.has(label.lower);
  if (/^[#§№@]$/u.test(label.text)) return true;
  return LABELS.has(label.lower) && (isCapitalised(label) || !NEED_CAPITAL.has(label.lower));
}

/** Whether a number from `at` to `next` without unit or noun is a part of a name, a sign or a list. */
export function isPartOfName(tokens: readonly Token[], at: number, next: number, sentenceStart: number): boolean {
  const before = tokens[at - 1];
  const behind = tokens[next];
  // "Formula 1", "Boeing 737"; the first word of a sentence has a capital anyway.
  if (at - 1 > sentenceStart && isWord(before) && isCapitalised(before)) return true;
  // "020 7946 0958", "+44 20", "1 1 1", "seven thirty-four".
  if (standsAt(tokens, at, "+") || isDigitsOrWords(before) || isDigitsOrWords(behind)) return true;
  // "[12]", "Comments (412)".
  if (standsAt(tokens, at - 1, "[", "(") && standsAt(tokens, next, "]", ")")) return true;
  if (
    isTimeOfDay(tokens, next - 1) ||
    isJoined(tokens, next) ||
    (behind?.isGlued === true && isCurrencySign(behind.text))
  ) {
    return true;
  }
  // "Text us on 85111": four digits and more are counted with a comma.
  if (next === at + 1 && /^\d{4,}$/u.test(lowerAt(tokens, at))) return true;
  return isEnumeration(tokens, at, next) || isAddress(tokens, next) || isTimeBehindAt(tokens, at);
}

function isDigitsOrWords(token: Token | undefined): boolean {
  return isNumber(token) || (isWord(token) && isNumberWord(token.lower));
}

/** "1. The first", "(2) The second" at the start of a paragraph. */
function isEnumeration(tokens: readonly Token[], at: number, next: number): boolean {
  const opening = standsAt(tokens, at - 1, "(") ? at - 1 : at;
  const before = tokens[opening - 1];
  return (
    (before === undefined || before.kind === "break") &&
    standsAt(tokens, next, ".", ")") &&
    tokens[next]?.isGlued === true
  );
}

/** "10 Downing Street". */
function isAddress(tokens: readonly Token[], next: number): boolean {
  for (let index = next; index < next + 3; index += 1) {
    if (!isCapitalised(tokens[index])) return false;
    if (index > next && STREETS.has(lowerAt(tokens, index))) return true;
  }
  return false;
}

/** "At 10.30". */
function isTimeBehindAt(tokens: readonly Token[], at: number): boolean {
  return standsAt(tokens, at - 1, "at") && /^(?:[01]?\d|2[0-3])\.[0-5]\d$/u.test(lowerAt(tokens, at));
}

/** "The two leaders", "these three": small numbers in words that point back and count nothing anew. */
export function isPointingBack(tokens: readonly Token[], at: number, value: number): boolean {
  const isSmallWord = isNumberWord(lowerAt(tokens, at)) && value < 10;
  return isSmallWord && standsAt(tokens, at - 1, "the", "these", "those", "other", "no", "any", "every");
}
