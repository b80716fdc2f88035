import { classNames } from "./class-names";

const SUPERSCRIPTS: Record<string, string> = {
  "0": "⁰",
  "1": "¹",
  "2": "²",
  "3": "³",
  "4": "⁴",
  "5": "⁵",
  "6": "⁶",
  "7": "⁷",
  "8": "⁸",
  "9": "⁹",
  "+": "⁺",
  "-": "⁻",
  "−": "⁻",
  "–": "⁻",
  n: "ⁿ",
  i: "ⁱ",
};
const SUBSCRIPTS: Record<string, string> = {
  "0": "₀",
  "1": "₁",
  "2": "₂",
  "3": "₃",
  "4": "₄",
  "5": "₅",
  "6": "₆",
  "7": "₇",
  "8": "₈",
  "9": "₉",
  "+": "₊",
  "-": "₋",
  "−": "₋",
  "–": "₋",
};

/** What a raised number can be the power of: ten, a unit of length, area, volume or time, or a letter of a formula. */
const POWER_BASE =
  /(?:^|[^\p{L}\p{N}])(?:2|10|\p{L}{1,2}|\d+(?:\.\d+)?\s?(?:mm|cm|dm|km|m|ft|in|yd|mi|s)|metres?|meters?|miles?|feet|м|км|см|мм)$/u;

const NUMBER = /^[+\-−–]?\d+$/;
/** A mark of a note: a number or letter, several of them, or a sign, with or without brackets. */
const NOTE_MARK = /^[[(]?(?:\d{1,3}|[a-z]|[ivx]{1,5}|[*†‡§¶#])(?:\s?[,;–-]\s?(?:\d{1,3}|[a-z]))*[\])]?$/iu;
const ORDINAL = /^(?:st|nd|rd|th|er|re|e|ème|è|o|a|º|ª)$/i;
const NOTE_NAME = /(?:^|[^a-z])(?:foot|end)?note|(?:^|[^a-z])(?:fn|ref(?:erence)?|cite|cit)(?:$|[^a-z])/i;

/**
 * How raised text is written in a line: the power of ten or of a unit in superscript digits, "^" before signs that have
 * none, an ordinal or a trade mark as its letters, and the mark of a note not at all. A numerator stays a number, the
 * cents of a price stand behind a point, and the mass of an isotope before its sign.
 * @param before what stands in the line before it
 */
export function raised(element: Element, words: string, before: string): string {
  const text = words.trim();
  if (text === "") return "";
  const behind = textBehind(element);
  const isNumerator = /^\d{1,3}$/.test(text) && /^\s*[⁄∕/]\s*(?:\d|$)/u.test(behind);
  if (isNumerator || FRACTION.test(text)) return /\d$/.test(before) ? ` ${text}` : text;
  if (isPrice(before, behind)) {
    if (/^\d\d$/.test(text)) return `.${text}`;
    // As of fuel, whose price has a third figure behind the point.
    if (/^\d$/.test(text) && /\d[.,]\d\d$/.test(before)) return text;
  }
  if (/^[0-5]\d$/.test(text) && /(?:^|\D)\d{1,2}$/.test(before) && CLOCK.test(behind)) return `:${text}`;
  if (/^[0oº]$/.test(text) && /\d$/.test(before) && /^\s?[CF](?!\p{L})/u.test(behind)) return "°";
  const isMass =
    /^\d{1,3}m?$/.test(text) && !/[\p{L}\p{N})\]]$/u.test(before) && /^\p{Lu}\p{Ll}?(?!\p{L})/u.test(behind);
  if (isMass || (NUMBER.test(text) && FORMULA_IN_BRACKETS.test(before))) return written(text, SUPERSCRIPTS) ?? words;
  if (isNoteMark(element, text, before) || /^\[[^\]]{1,60}\]$/.test(text)) return "";
  if (/^[xyz]$/.test(text) && POWER_BASE.test(before)) return `^${text}`;
  if (EXPONENT.test(text) && POWER_BASE.test(before)) return text.length === 1 ? `^${text}` : `^(${text})`;
  if (!NUMBER.test(text) && !/^[+\-−–]?[\dn]$/.test(text)) return words;
  return written(text, SUPERSCRIPTS) ?? `^${text}`;
}

/** "(a+b)", "[x]": letters and numbers with signs of reckoning between them, not words. */
const FORMULA_IN_BRACKETS = /[([]\s*[\p{L}\d](?:\s*[+\-−·*/]\s*[\p{L}\d]{1,3}){0,4}\s*[)\]]$/u;
/** "x+1", "n−2". */
const EXPONENT = /^[\p{L}\d](?:[+\-−]\d{1,3})$/u;

/** "1/2", a fraction that is raised whole. */
const FRACTION = /^\d{1,3}[⁄∕/]\d{1,3}$/u;
/** What stands behind the minutes of a time of day. */
const CLOCK = /^\s?(?:[ap]\.?m\b|h\b|Uhr)/i;
const CURRENCY =
  /^\s?(?:[€$£¥]|(?:euros?|dollars?|pounds?|francs?|EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN|CZK|kr|zł|Kč|Ft|lei|руб|грн|лв)(?!\p{L}))/iu;

function isPrice(before: string, behind: string): boolean {
  return /[$£€¥]\s?\d[\d.,]*$/u.test(before) || (/\d$/.test(before) && CURRENCY.test(behind));
}

/** What stands behind an element in its line, as far as it matters here. */
function textBehind(element: Element): string {
  return (element.nextSibling?.textContent ?? "").slice(0, 12);
}

const NOTE_TARGET = /^#(?:fn|footnote|endnote|note|cite_note|ref)[-_:]?\w*$/i;

/** Whether a link is the mark of a note, raised or not: it leads to one and holds nothing but a number or a sign. */
export function isNoteLink(element: Element): boolean {
  const text = (element.textContent ?? "").trim();
  if (text.length > LONGEST_MARK || !NOTE_MARK.test(text)) return false;
  const names = `${classNames(element)} ${element.getAttribute("role") ?? ""}`;
  return NOTE_NAME.test(names) || NOTE_TARGET.test(element.getAttribute("href") ?? "");
}

const LONGEST_MARK = 12;

/**
 * How a raised run of signs is written where no markup says what it is: see `raised`. What was no number, sign or mark of
 * a note stays as it is.
 */
export function writtenRaised(text: string, before: string): string {
  if (ORDINAL.test(text) && /\d$/.test(before)) return text;
  if (NUMBER.test(text) && POWER_BASE.test(before)) return written(text, SUPERSCRIPTS) ?? `^${text}`;
  return NOTE_MARK.test(text) && !/^\p{L}+$/u.test(text) ? "" : text;
}

/** How lowered text is written in a line: numbers in subscript digits, everything else as it is. */
export function lowered(words: string, before = ""): string {
  const text = words.trim();
  // A denominator stays a number.
  if (/[⁄∕/]$/u.test(before)) return words;
  if (EXPONENT.test(text)) return `_(${text})`;
  return NUMBER.test(text) ? (written(text, SUBSCRIPTS) ?? words) : words;
}

function isNoteMark(element: Element, text: string, before: string): boolean {
  if (ORDINAL.test(text) && /\d$/.test(before)) return false;
  if (pointsToNote(element)) return NOTE_MARK.test(text);
  if (!NOTE_MARK.test(text)) return false;
  // Letters raised without a link are words of the page, such as "TM" or the "e" of an ordinal.
  if (/^\p{L}+$/u.test(text)) return false;
  return !(NUMBER.test(text) && POWER_BASE.test(before));
}

/** Whether the mark leads to a note, or the page names it one. */
function pointsToNote(element: Element): boolean {
  const link = element.localName === "a" ? element : (element.querySelector("a") ?? element.closest("a"));
  const named = [element, link].some((each) =>
    ["class", "id", "role", "rel", "epub:type", "data-type"].some((name) =>
      NOTE_NAME.test(each?.getAttribute(name) ?? ""),
    ),
  );
  return named || (link?.getAttribute("href") ?? "").includes("#");
}

function written(text: string, signs: Record<string, string>): string | undefined {
  const all = [...text].map((sign) => signs[sign]);
  return all.every((sign) => sign !== undefined) ? all.join("") : undefined;
}
