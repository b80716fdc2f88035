import { plainLine } from "@/domain/plain-line";

/** Controls other than tab and line ends, halves of surrogate pairs, and the two signs that XML 1.0 leaves out. */
export const unsound = /(?![\t\n\r])\p{Cc}|\p{Surrogate}|[\ufffe\uffff]/gu;

/**
 * A text of characters that every format of the public site can carry: what XML 1.0 (section 2.2) forbids, controls and
 * half surrogate pairs become U+FFFD each, so that nothing vanishes unseen.
 */
export function soundText(text: string): string {
  return text.replace(unsound, "\ufffd");
}

/** A sound text as one line, without the controls by which it could turn around what stands beside it. */
export function soundLine(text: string): string {
  return soundText(plainLine(text));
}

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "\r": "&#13;",
};

/** A text as the content of an element or a quoted attribute, in XML 1.0 and in HTML alike. */
export function markupText(text: string): string {
  return soundText(text).replace(/[&<>"'\r]/g, (sign) => escapes[sign] ?? sign);
}
