/** Largest file that is read, in bytes. */
export const MAX_ORIGINAL_BYTES = 5_000_000;

/** The endings of files that are read, as a file field asks for them. */
export const readEndings = [".txt", ".md", ".markdown", ".html", ".htm", ".xhtml"] as const;

/** The endings in a sentence: ".txt, .md, or .html". */
export function listedEndings(): string {
  return new Intl.ListFormat("en", { type: "disjunction" }).format(readEndings);
}
