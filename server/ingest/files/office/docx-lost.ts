const SIGN = /^A w:sym element with an unsupported character was ignored: char (\w*) in font (.*)$/;
const ELEMENT = /^An unrecognised element was ignored: ([\w-]+:[\w-]+)$/;

/**
 * What the reader of Word documents warns of, for a person, as far as text was lost by it.
 * @param warnings mammoth's own, in English
 * @param parts the XML that it has read
 */
export function lostNotes(warnings: readonly string[], parts: readonly string[]): string[] {
  const notes = new Set<string>();
  for (const warning of new Set(warnings)) {
    const [, sign, font] = SIGN.exec(warning) ?? [];
    if (sign !== undefined) notes.add(`Not read: the sign ${sign} of the font ${font}, for which no letter is known.`);
    const element = ELEMENT.exec(warning)?.[1];
    if (element === undefined) continue;
    if (element === "w:altChunk") notes.add("Not read: another document that is set into this one.");
    else if (parts.some((xml) => hasText(xml, element))) {
      notes.add(`Not read: text in a part of this document that is not known here (${element}).`);
    }
  }
  return [...notes];
}

function hasText(xml: string, element: string): boolean {
  for (const piece of xml.split(new RegExp(`<${element}(?=[\\s>])`)).slice(1)) {
    const [inside = "", ...rest] = piece.split(`</${element}>`, 2);
    if (rest.length > 0 && /<\w+:t(?:\s[^>]*)?>[^<]/.test(inside)) return true;
  }
  return false;
}
