import { CURRENCY_CODES, type CurrencyCode } from "./currency-code";
import { CURRENCY_NAMES, type CurrencyName } from "./currency-names";
import { type Found, phraseAt } from "./phrases";
import { afterJoiningDash, isNumber, isWord, lowerAt, type Token } from "./tokens";

const SIGNS: ReadonlyMap<string, CurrencyCode | "dollar" | null> = new Map<string, CurrencyCode | "dollar" | null>([
  ["$", "dollar"],
  ["＄", "dollar"],
  ["£", "GBP"],
  ["€", "EUR"],
  ["¥", "JPY"],
  ["￥", "JPY"],
  ["₹", "INR"],
  ["₽", "RUB"],
  ["₴", "UAH"],
  ["₺", "TRY"],
  ["₩", "KRW"],
  ["₪", "ILS"],
  ["₦", "NGN"],
  ["฿", "THB"],
  ["₫", "VND"],
  ["₱", "PHP"],
  ["₸", "KZT"],
  ["₼", "AZN"],
  ["₾", "GEL"],
  ["₵", "GHS"],
]);

/** Letters before "$" (and before "¥"), as they are written. */
const SIGN_PREFIXES: ReadonlyMap<string, CurrencyCode> = new Map<string, CurrencyCode>([
  ["US$", "USD"],
  ["A$", "AUD"],
  ["AU$", "AUD"],
  ["C$", "CAD"],
  ["CA$", "CAD"],
  ["CAD$", "CAD"],
  ["HK$", "HKD"],
  ["NZ$", "NZD"],
  ["S$", "SGD"],
  ["NT$", "TWD"],
  ["J$", "JMD"],
  ["N$", "NAD"],
  ["TT$", "TTD"],
  ["R$", "BRL"],
  ["MX$", "MXN"],
  ["CN¥", "CNY"],
]);

/** Codes that are English words in capitals ("TRY", "CUP") are left out. */
const NOT_AS_CODES = new Set<string>(["TRY", "CUP", "PEN", "COP", "SOS", "ARS", "MAD", "SAR", "AMD", "INR"]);
/** Codes and other letters of currencies, as they are written; they stand before or behind a number. */
const LETTERS: ReadonlyMap<string, CurrencyCode | null> = new Map<string, CurrencyCode | null>([
  ...CURRENCY_CODES.filter((code) => !NOT_AS_CODES.has(code)).map((code): [string, CurrencyCode] => [code, code]),
  ["RMB", "CNY"],
  ["NIS", "ILS"],
  ["RM", "MYR"],
  ["Rs", "INR"],
  ["Tk", "BDT"],
  ["INR", "INR"],
  ["kr", null],
]);

/** A currency before its number: "$", "US$", "CHF", "Rs.", "kr"; `next` is where the number must stand. */
export function currencyBeforeNumber(tokens: readonly Token[], at: number): Found<CurrencyName> | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const sign = tokens[at + 1];
  const lettered = sign?.isGlued ? SIGN_PREFIXES.get(token.text + sign.text) : undefined;
  if (lettered !== undefined) return numbered(tokens, at + 2, lettered);
  const code = SIGNS.get(token.text);
  if (code !== undefined) return numbered(tokens, at + 1, code);
  const letters = isWord(token) ? LETTERS.get(token.text) : undefined;
  if (letters === undefined) return null;
  const isCutShort = token.text === "Rs" && sign?.text === "." && sign.isGlued;
  return numbered(tokens, isCutShort ? at + 2 : at + 1, letters);
}

function numbered(tokens: readonly Token[], next: number, code: CurrencyName["code"]): Found<CurrencyName> | null {
  return isNumber(tokens[next]) ? { value: { code, isMinor: false }, next } : null;
}

/** Whether a sign is that of a currency. */
export function isCurrencySign(text: string): boolean {
  return SIGNS.has(text);
}

/** A currency behind its number: "roubles", "US dollars", "EUR", "€", "kr", "p"; or behind a hyphen: "-dollar". */
export function currencyWordAt(tokens: readonly Token[], at: number): Found<CurrencyName> | null {
  const index = afterJoiningDash(tokens, at) ?? at;
  const named = phraseAt(tokens, index, CURRENCY_NAMES);
  if (named !== null) return named;
  const token = tokens[index];
  if (token === undefined) return null;
  const found = (code: CurrencyName["code"], isMinor = false) => ({ value: { code, isMinor }, next: index + 1 });
  if (token.text === "p" && token.isGlued) return found("GBP", true);
  const letters = isWord(token) ? LETTERS.get(token.text) : undefined;
  if (letters !== undefined) return found(letters);
  if (token.lower === "won" && isLargeBefore(tokens, index)) return found("KRW");
  const sign = SIGNS.get(token.text);
  // "5 $" is hardly written, and in "5 $6" the sign belongs to what follows.
  if (sign === undefined || sign === "dollar" || isNumber(tokens[index + 1])) return null;
  return found(sign);
}

/** "10,000 won", but not "the party of 2014 won". */
function isLargeBefore(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return false;
  if (isNumber(before)) return /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(before.text);
  return /^(?:thousand|million|billion|trillion|bn|trn|m)$/u.test(lowerAt(tokens, at - 1));
}
