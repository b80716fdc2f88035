/** Letters and digits alone, in lower case: what two texts have in common whatever their white space and signs. */
export function lettersAndDigits(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

/** White space as single spaces, and without the signs that nobody sees. */
export function whiteSpaceFolded(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u200c\u200e\u200f\u2060\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
