/**
 * What comes of parsing; null where the stack does not hold it: linkedom 0.18 gives each name of a `class` to a function
 * as an argument of its own, and a page can have a million of them in one.
 */
export function unlessTooMuch<T>(parse: () => T): T | null {
  try {
    return parse();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
