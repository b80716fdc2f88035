/** A passage of a table in running text: its cells, which tabs part, with a bar between them. */
export function shownCells(text: string): string {
  return text.replaceAll("\t", " | ");
}
