/** Encodings that a person can choose from, by the name of the Encoding Standard, with what they are in words. */
export const encodingNames: Readonly<Record<string, string>> = {
  "utf-8": "Unicode (UTF-8)",
  "windows-1252": "Western European (windows-1252)",
  "iso-8859-15": "Western European with € (ISO 8859-15)",
  "windows-1250": "Central European (windows-1250)",
  "iso-8859-2": "Central European (ISO 8859-2)",
  "windows-1251": "Cyrillic (windows-1251)",
  "koi8-r": "Cyrillic (KOI8-R)",
  "koi8-u": "Cyrillic (KOI8-U)",
  "iso-8859-5": "Cyrillic (ISO 8859-5)",
  ibm866: "Cyrillic (code page 866)",
  "x-mac-cyrillic": "Cyrillic (Macintosh)",
  "windows-1253": "Greek (windows-1253)",
  "iso-8859-7": "Greek (ISO 8859-7)",
  "windows-1254": "Turkish (windows-1254)",
  "windows-1255": "Hebrew (windows-1255)",
  "iso-8859-8": "Hebrew (ISO 8859-8)",
  "windows-1256": "Arabic (windows-1256)",
  "iso-8859-6": "Arabic (ISO 8859-6)",
  "windows-1257": "Baltic (windows-1257)",
  "iso-8859-4": "Baltic (ISO 8859-4)",
  "windows-1258": "Vietnamese (windows-1258)",
  "windows-874": "Thai (windows-874)",
  gb18030: "Simplified Chinese (GB 18030)",
  big5: "Traditional Chinese (Big5)",
  shift_jis: "Japanese (Shift JIS)",
  "euc-jp": "Japanese (EUC-JP)",
  "iso-2022-jp": "Japanese (ISO-2022-JP)",
  "euc-kr": "Korean (EUC-KR)",
  macintosh: "Western European (Macintosh)",
  "utf-16le": "Unicode (UTF-16, little endian)",
  "utf-16be": "Unicode (UTF-16, big endian)",
};

/** An encoding in words, such as "Cyrillic (windows-1251)". */
export function encodingName(encoding: string): string {
  return encodingNames[encoding] ?? encoding;
}

/** The Encoding Standard's name for a label such as "latin1" or "gb2312"; null for what the platform cannot decode. */
export function encodingOfLabel(label: string): string | null {
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return null;
  }
}
