import { encodingOfLabel } from "./encodings";

/** A page says its encoding near its beginning; the HTML standard looks through 1,024 bytes, real pages need more. */
const HEAD_BYTES = 8192;

const META = /<meta\b[^>]{0,400}?charset\s*=\s*["']?\s*([\w:.-]{1,40})/i;
const XML = /^\s*<\?xml\b[^>]{0,200}?encoding\s*=\s*["']([\w:.-]{1,40})["']/i;

/** The encoding that a byte order mark stands for. */
export function encodingOfMark(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
}

/**
 * The encoding that a page declares in its own markup. UTF-16 there is UTF-8, by the HTML standard: a page in UTF-16
 * could not be read that far.
 */
export function encodingOfMarkup(bytes: Uint8Array): string | null {
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, HEAD_BYTES));
  const label = META.exec(head)?.[1] ?? XML.exec(head)?.[1];
  const encoding = label === undefined ? null : encodingOfLabel(label);
  return encoding?.startsWith("utf-16") === true ? "utf-8" : encoding;
}

/** UTF-16 without a mark: in most texts every second byte is 0. */
export function unmarkedUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const head = bytes.subarray(0, HEAD_BYTES);
  let even = 0;
  let odd = 0;
  for (let index = 0; index < head.length; index += 1) {
    if (head[index] !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  const half = head.length / 2;
  if (odd > half * 0.3 && even < half * 0.02) return "utf-16le";
  return even > half * 0.3 && odd < half * 0.02 ? "utf-16be" : null;
}
