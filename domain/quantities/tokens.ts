/**
 * A word, a number in digits ("1,200.5"), one other sign, or a break between paragraphs (which has no text).
 * Offsets are UTF-16 code units, `end` exclusive.
 */
export type Token = {
  readonly kind: "word" | "number" | "sign" | "break";
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** Nothing stands between this token and the one before it. */
  readonly isGlued: boolean;
};

/** Groups of thousands may be set off by a space that does not break, from two groups on by a plain one: "1 234 567". */
const TOKEN =
  /\d{1,3}(?: \d{3}){2,4}(?![\d.,]*\d)|\d{1,3}(?:[\u00a0\u2009\u202f]\d{3}){1,4}(?!\d)|\d[\d.,]*|[\p{L}\p{M}]+|\s+|[^\s\p{L}\p{M}\d]/gu;

/**
 * The tokens of a text in order. Words are runs of letters, so that "twenty-one", "don’t" and "10bn" are three, three
 * and two tokens. White space with an empty line in it becomes a break; other white space is dropped. Linear.
 */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const scanner = new RegExp(TOKEN);
  let lastEnd = -1;
  for (let match = scanner.exec(text); match !== null; match = scanner.exec(text)) {
    const start = match.index;
    const found = match[0];
    const kind = kindOf(found);
    if (kind === null) continue;
    const content = kind === "number" ? withoutClosingSigns(found) : kind === "break" ? "" : found;
    const end = start + content.length;
    if (content.length < found.length && kind === "number") scanner.lastIndex = end;
    tokens.push({ kind, text: content, lower: content.toLowerCase(), start, end, isGlued: start === lastEnd });
    lastEnd = end;
  }
  return tokens;
}

/** Null for white space that divides nothing but words. */
function kindOf(found: string): Token["kind"] | null {
  if (/^\d/u.test(found)) return "number";
  if (/^[\p{L}\p{M}]/u.test(found)) return "word";
  if (!/^\s/u.test(found)) return "sign";
  return hasEmptyLine(found) ? "break" : null;
}

function hasEmptyLine(space: string): boolean {
  const first = space.indexOf("\n");
  return first >= 0 && space.indexOf("\n", first + 1) >= 0;
}

/** A full stop or comma behind a number ends its sentence or clause. */
function withoutClosingSigns(number: string): string {
  let end = number.length;
  while (end > 0 && (number[end - 1] === "." || number[end - 1] === ",")) end -= 1;
  return number.slice(0, end);
}

/** The word, number or sign at an index in lower case; "" at a break and outside the text. */
export function lowerAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? "";
}

/** Whether one of `texts` stands at the index. */
export function standsAt(tokens: readonly Token[], at: number, ...texts: readonly string[]): boolean {
  return texts.includes(lowerAt(tokens, at));
}

/** The index behind a hyphen or dash that joins two tokens without spaces, or null. */
export function afterJoiningDash(tokens: readonly Token[], at: number): number | null {
  const dash = tokens[at];
  const isDash = dash !== undefined && /^[-‐‑–—]$/u.test(dash.text);
  return isDash && dash.isGlued && tokens[at + 1]?.isGlued === true ? at + 1 : null;
}

export function isWord(token: Token | undefined): token is Token & { readonly kind: "word" } {
  return token?.kind === "word";
}

export function isNumber(token: Token | undefined): token is Token & { readonly kind: "number" } {
  return token?.kind === "number";
}

export function isCapitalised(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}
