/** A text as both databases take it: PostgreSQL refuses NULs, and a half of a surrogate pair is no character. */
export function storableText(text: string): string {
  return text.replaceAll(/\p{Cs}/gu, "\ufffd").replaceAll("\0", "");
}
