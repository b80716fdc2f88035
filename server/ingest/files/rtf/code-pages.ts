/** What Windows calls the character set of a font, as the code page it stands for. */
const CHARSETS: Record<number, number> = {
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};

/** Fonts of signs, whose bytes are no letters. */
export const SYMBOLS = 2;

const ENCODINGS: Record<number, string> = {
  866: "ibm866",
  874: "windows-874",
  932: "shift_jis",
  936: "gbk",
  949: "euc-kr",
  950: "big5",
  10000: "macintosh",
  10007: "x-mac-cyrillic",
  20866: "koi8-r",
  21866: "koi8-u",
  65001: "utf-8",
};

export function codePageOf(charset: number, usual: number): number {
  return charset === SYMBOLS ? SYMBOLS : (CHARSETS[charset] ?? usual);
}

const decoders = new Map<number, TextDecoder>();

/** The letters of bytes in a code page; one that the platform does not know is read as that of western Europe. */
export function decoded(bytes: readonly number[], codePage: number): string {
  if (codePage === SYMBOLS) return bytes.map((byte) => (byte === 0xb7 || byte === 0xa7 ? "•" : "")).join("");
  let decoder = decoders.get(codePage);
  if (decoder === undefined) {
    decoder = new TextDecoder(encodingOf(codePage));
    decoders.set(codePage, decoder);
  }
  return decoder.decode(Uint8Array.from(bytes));
}

function encodingOf(codePage: number): string {
  return ENCODINGS[codePage] ?? (isKnown(codePage) ? `windows-${codePage}` : "windows-1252");
}

/** Whether the platform can read this code page. */
export function isKnown(codePage: number): boolean {
  return codePage === SYMBOLS || codePage in ENCODINGS || (codePage >= 1250 && codePage <= 1258);
}
