import { BRACKETED_NUMBER, citedBy, parseRationale } from "./rationale-markdown";

/** The numbers of the sources that the rationale cites, each once, rising. */
export function citedNumbers(rationale: string): number[] {
  const numbers = new Set(bracketedNumbers(rationale).map(citedBy));
  return [...numbers].filter((number) => number !== null).sort((a, b) => a - b);
}

/**
 * The rationale after the source with this number has gone: higher numbers move down by one, and nothing else changes.
 * Markdown's tokens do not say where in the source they stand. So each bracketed number is replaced by its place among
 * all of them, which changes no structure, and what then comes out as a token is known by that place.
 */
export function renumberCitations(rationale: string, removed: number): string {
  const numbered = replaceBracketed(rationale, (_, place) => `[${place}]`);
  const places = new Set(bracketedNumbers(numbered));
  return replaceBracketed(rationale, (bracketed, place) => {
    const number = citedBy(bracketed);
    if (number === null || number <= removed || !places.has(`[${place}]`)) return bracketed;
    return `[${number - 1}]`;
  });
}

/** What Markdown takes for bracketed numbers, in order: none in code, in escapes and in the texts of links. */
function bracketedNumbers(source: string): string[] {
  return parseRationale(source)
    .flatMap(({ children }) => children ?? [])
    .filter(({ type }) => type === BRACKETED_NUMBER)
    .map(({ content }) => content);
}

function replaceBracketed(source: string, replacement: (bracketed: string, place: number) => string): string {
  let place = -1;
  return source.replace(/\[\d+\]/g, (bracketed) => {
    place += 1;
    return replacement(bracketed, place);
  });
}
