/** A citation in a rationale: "[2]" cites the second source. Not a link's text, which is followed by "(" or ":". */
const CITATION = /\[(\d{1,3})\](?![(:])/g;

/** The numbers of the sources that the rationale cites, each once, rising. */
export function citedNumbers(rationale: string): number[] {
  const numbers = new Set([...rationale.matchAll(CITATION)].map((match) => Number(match[1])));
  return [...numbers].sort((a, b) => a - b);
}

/** The rationale after the source with this number has gone: higher numbers move down by one. */
export function renumberCitations(rationale: string, removed: number): string {
  return rationale.replace(CITATION, (whole, digits: string) => {
    const number = Number(digits);
    return number > removed ? `[${number - 1}]` : whole;
  });
}
