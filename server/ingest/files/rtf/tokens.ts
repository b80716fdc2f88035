/** A piece of RTF: the border of a group, a control word or sign, or bytes of text in the code page that holds there. */
export type RtfToken =
  | { readonly kind: "open" }
  | { readonly kind: "close" }
  | { readonly kind: "word"; readonly name: string; readonly value: number | null }
  | { readonly kind: "byte"; readonly byte: number };

const BACKSLASH = 0x5c;
const [OPEN, CLOSE, QUOTE] = [0x7b, 0x7d, 0x27];
const [LF, CR, SPACE, MINUS] = [0x0a, 0x0d, 0x20, 0x2d];

const isLetter = (byte: number) => (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
const isDigit = (byte: number) => byte >= 0x30 && byte <= 0x39;
const LONGEST_NAME = 32;
const MOST_DIGITS = 10;

/** The tokens of an RTF file, in one pass; raw data that stands in it is stepped over. */
export function* rtfTokens(bytes: Uint8Array): Generator<RtfToken> {
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0;
    at += 1;
    if (byte === OPEN) yield { kind: "open" };
    else if (byte === CLOSE) yield { kind: "close" };
    else if (byte === LF || byte === CR) continue;
    else if (byte !== BACKSLASH) yield { kind: "byte", byte };
    else if (bytes[at] === QUOTE) {
      const hexadecimal = Number.parseInt(String.fromCharCode(bytes[at + 1] ?? 0, bytes[at + 2] ?? 0), 16);
      at += 3;
      if (!Number.isNaN(hexadecimal)) yield { kind: "byte", byte: hexadecimal };
    } else if (isLetter(bytes[at] ?? 0)) {
      const word = wordAt(bytes, at);
      at = word.end;
      if (word.name === "bin") at += Math.max(0, word.value ?? 0);
      else yield { kind: "word", name: word.name, value: word.value };
    } else {
      yield { kind: "word", name: String.fromCharCode(bytes[at] ?? 0), value: null };
      at += 1;
    }
  }
}

/** A control word with its number; a space behind it belongs to it. */
function wordAt(bytes: Uint8Array, start: number): { name: string; value: number | null; end: number } {
  let end = start;
  while (end - start < LONGEST_NAME && isLetter(bytes[end] ?? 0)) end += 1;
  const name = String.fromCharCode(...bytes.subarray(start, end));
  const digits = end;
  if (bytes[end] === MINUS && isDigit(bytes[end + 1] ?? 0)) end += 1;
  while (end - digits <= MOST_DIGITS && isDigit(bytes[end] ?? 0)) end += 1;
  const value = end > digits ? Number(String.fromCharCode(...bytes.subarray(digits, end))) : null;
  return { name, value, end: bytes[end] === SPACE ? end + 1 : end };
}
