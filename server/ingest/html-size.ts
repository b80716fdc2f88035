/** How large a page of markup is, judged without parsing it. No count is less than what a parser can find. */
export interface HtmlSize {
  /** Every "<", since each may begin a tag and costs a parser about as much. */
  tags: number;
  /** Every "&", since each may be a character reference, which a parser keeps as a text of its own. */
  references: number;
  /** Attributes of all tags together, told by what divides them. */
  attributes: number;
  /** The most words that one tag has, those in its attributes' values included. */
  wordsInTag: number;
}

/**
 * Counts in one pass. Comments and scripts are counted as if they were markup, since where they end is for the parser
 * to say: a "<" may begin a tag wherever it stands, so that the reader can be in several states at once, and a tag ends
 * for sure only where none of them is left.
 */
export function htmlSize(html: string): HtmlSize {
  const size: HtmlSize = { tags: 0, references: 0, attributes: 0, wordsInTag: 0 };
  // In a tag the reader is among names, behind "=", or in a value: a bare one or one in either kind of quotes.
  const may = { name: false, equals: false, bare: false, single: false, double: false };
  let words = 0;
  let last = "";
  for (let index = 0; index < html.length; index += 1) {
    const sign = html.charAt(index);
    const isSpace = sign <= " ";
    const isQuote = sign === '"' || sign === "'";
    const isBehindEquals = may.equals && !isSpace;
    if (isBehindEquals) {
      may.equals = false;
      if (!isQuote) may.bare = true;
    }
    const isDivided = (isSpace && last > " ") || (sign === "/" && may.name);
    if (isDivided && (may.name || may.bare)) size.attributes += 1;
    if (isSpace && may.bare) {
      may.bare = false;
      may.name = true;
    }
    if (sign === "&") {
      size.references += 1;
    } else if (sign === "<") {
      size.tags += 1;
      may.name ||= isLetter(html.charCodeAt(index + 1));
    } else if (sign === ">") {
      may.name = false;
      may.bare = false;
    } else if (sign === "=" && may.name) {
      may.equals = true;
      // A name can begin with "=", so that a mark behind it would open no value.
      may.name = last <= " " || last === "/" || last === '"' || last === "'";
    } else if (isQuote) {
      const kind = sign === '"' ? "double" : "single";
      if (may[kind]) {
        may.name = true;
        size.attributes += 1;
      }
      may[kind] = isBehindEquals;
    }
    words = may.name || may.equals || may.bare || may.single || may.double ? words + (isDivided ? 1 : 0) : 0;
    size.wordsInTag = Math.max(size.wordsInTag, words);
    last = sign;
  }
  return size;
}

function isLetter(unit: number): boolean {
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
}
