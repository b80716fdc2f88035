// Marks that turn the direction of what follows them: embeddings, overrides and isolates.
const DIRECTION_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * A text as one line for titles, statements and names: white space folded, and without the controls by which a text can
 * turn around what stands beside it.
 */
export function plainLine(text: string): string {
  return text.replace(DIRECTION_CONTROLS, "").replace(/\s+/g, " ").trim();
}
