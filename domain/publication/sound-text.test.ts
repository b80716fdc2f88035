import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { hostileStrings } from "./hostile-strings.fixture";
import { markupText, soundLine, soundText } from "./sound-text";

/** What a document may consist of: the production Char of XML 1.0. */
const xmlCharacters = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;

const readSchema = z.object({ a: z.object({ "#text": z.string(), "@_b": z.string() }) });
const parser = new XMLParser({
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  ignoreAttributes: false,
  htmlEntities: true,
});

describe.each(Object.entries(hostileStrings))("%s", (_, text) => {
  it("becomes characters of XML, as many as they were", () => {
    expect(soundText(text)).toMatch(xmlCharacters);
    expect(Array.from(soundText(text))).toHaveLength(Array.from(text).length);
  });

  it("becomes one line", () => {
    expect(soundLine(text)).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u);
  });

  it("is read back from an element and from an attribute", () => {
    const document = `<a b="${markupText(text)}">.${markupText(text)}</a>`;
    expect(XMLValidator.validate(document)).toBe(true);
    const read = readSchema.parse(parser.parse(document));
    expect(read.a["#text"]).toBe(`.${soundText(text)}`);
    expect(read.a["@_b"].replace(/\s/g, " ")).toBe(soundText(text).replace(/\s/g, " "));
    expect(markupText(text)).not.toMatch(/[<>"']/);
  });
});

it("keeps what is sound", () => {
  const text = "Łódź, 10 % < 20 %\n\t👩🏽‍🚀 \u200f\u061c";
  expect(soundText(text)).toBe(text);
});
