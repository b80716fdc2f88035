import { describe, expect, it } from "vitest";
import { decodeBytes } from "./decode-bytes";

/** The bytes of a text in an encoding that only decodes, found by decoding every byte, or pair of bytes, once. */
function encoded(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const bytesOf = new Map<string, number[]>();
  for (let code = 0; code < 0x10000; code += 1) {
    const bytes = code < 0x100 ? [code] : [code >> 8, code & 0xff];
    try {
      const sign = decoder.decode(Uint8Array.from(bytes));
      if ([...sign].length === 1 && !bytesOf.has(sign)) bytesOf.set(sign, bytes);
    } catch {
      // No character of this encoding.
    }
  }
  return Uint8Array.from([...text].flatMap((sign) => bytesOf.get(sign) ?? []));
}

const russian = "Мэр сказал, что новый мост стоил городу 40 миллионов рублей.";
const page = (charset: string, text: string) =>
  `<html><head><meta charset="${charset}"></head><body><p>${text}</p></body></html>`;
const markup = { isMarkup: true };

function textOf(bytes: Uint8Array, hints: Parameters<typeof decodeBytes>[1]): string {
  const decoded = decodeBytes(bytes, hints);
  return decoded.ok ? decoded.text : decoded.problem;
}

describe("bytes that say their encoding", () => {
  it.each([
    ["windows-1251", russian],
    ["koi8-r", russian],
    ["iso-8859-1", "Die Brücke kostete 87 Millionen Euro."],
    ["iso-8859-2", "Most w mieście kosztował 40 milionów złotych."],
    ["gb2312", "市长说这座桥花费四千万欧元。"],
    ["shift_jis", "市長はこの橋に四千万ユーロかかったと述べた。"],
    ["windows-1256", "قال رئيس البلدية إن الجسر كلف أربعين مليون"],
  ])("are read as %s", (charset, text) => {
    expect(textOf(encoded(page(charset, text), charset), markup)).toBe(page(charset, text));
  });

  it("keep the signs of windows-1252 that are control characters elsewhere", () => {
    const bytes = Buffer.from(
      page("windows-1252", "mayor\x92s bill was \x8087 million \x96 he said \x93all paid\x94."),
      "latin1",
    );
    expect(textOf(bytes, markup)).toContain("mayor’s bill was €87 million – he said “all paid”.");
    expect(textOf(Buffer.from(page("iso-8859-1", "\x8087 million"), "latin1"), markup)).toContain("€87 million");
  });

  it("say it in a header, by a mark, in the old form of meta, or in an XML declaration", () => {
    expect(textOf(encoded(russian, "windows-1251"), { isMarkup: false, declared: "windows-1251" })).toBe(russian);
    const old = `<meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><p>${russian}</p>`;
    expect(textOf(encoded(old, "windows-1251"), markup)).toBe(old);
    const xml = `<?xml version="1.0" encoding="windows-1251"?><p>${russian}</p>`;
    expect(textOf(encoded(xml, "windows-1251"), markup)).toBe(xml);
    expect(textOf(Buffer.from(`\ufeff${russian}`, "utf16le"), { isMarkup: false })).toBe(russian);
    expect(textOf(Buffer.from(`\ufeff${russian}`, "utf8"), { isMarkup: false })).toBe(russian);
  });

  it("are told that they were, where it is not UTF-8", () => {
    expect(decodeBytes(encoded(page("windows-1251", russian), "windows-1251"), markup)).toMatchObject({
      encoding: "windows-1251",
      notes: ["It was read as Cyrillic (windows-1251), as the page says."],
    });
  });

  it("are read as UTF-8 where they are, whatever they say that does not fit", () => {
    expect(textOf(Buffer.from(page("no-such-thing", russian), "utf8"), markup)).toBe(page("no-such-thing", russian));
    expect(textOf(Buffer.from(page("utf-16", russian), "utf8"), markup)).toBe(page("utf-16", russian));
    expect(textOf(Buffer.from(page("gb2312", russian.repeat(20)), "utf8"), markup)).toContain(russian);
  });
});

describe("bytes that do not say it", () => {
  it("are read as UTF-16 where every second one is 0", () => {
    expect(textOf(Buffer.from("The quay cost 87 million euros.", "utf16le"), { isMarkup: false })).toBe(
      "The quay cost 87 million euros.",
    );
  });

  it.each(["windows-1251", "koi8-r"])(
    "are asked about, with the likely encodings and a line in each: %s",
    (encoding) => {
      const decoded = decodeBytes(encoded(russian, encoding), { isMarkup: false });
      expect(decoded).toMatchObject({ ok: false, problem: "encoding" });
      const candidates = decoded.ok || decoded.problem !== "encoding" ? [] : decoded.candidates;
      expect(candidates.find((candidate) => candidate.encoding === encoding)?.preview).toContain("Мэр сказал");
      expect(new Set(candidates.map(({ preview }) => preview)).size).toBe(candidates.length);
      expect(textOf(encoded(russian, encoding), { isMarkup: false, chosen: encoding })).toBe(russian);
    },
  );
});

describe("the line to choose an encoding by", () => {
  it("is cut between words, and shows where", () => {
    const words = "Мэр сказал, что набережная обошлась городу дороже моста. ".repeat(20);
    const decoded = decodeBytes(encoded(`${"Plain words. ".repeat(20)}${words}`, "windows-1251"), { isMarkup: false });
    const candidates = decoded.ok || decoded.problem !== "encoding" ? [] : decoded.candidates;
    const preview = candidates.find(({ encoding }) => encoding === "windows-1251")?.preview ?? "";
    expect(preview).toMatch(/^… (?:words|Plain)\.? .*[а-я][,.]? …$/u);
    const shown = preview.slice(2, -2).split(" ");
    expect(shown.filter((word) => !`Plain words. ${words}`.split(" ").includes(word))).toEqual([]);
  });
});

describe("bytes that are broken", () => {
  it("lose a few stray NULs, and it is said", () => {
    const html = `<p>${"The quay cost 87 million euros. ".repeat(100)}</p>`;
    expect(decodeBytes(Buffer.from(html.replace("quay", "qu\0ay")), markup)).toMatchObject({
      text: html,
      notes: ["1 NUL character that is no text left out."],
    });
  });

  it("keep what can be read round a few broken characters", () => {
    const bytes = Buffer.concat([Buffer.from("The quay cost 87 million euros. ".repeat(60)), Buffer.from([0xff])]);
    expect(decodeBytes(bytes, { isMarkup: false })).toMatchObject({
      ok: true,
      notes: ["1 character of the file is broken: � stands there."],
    });
  });

  it("are no text where they are a picture, or nothing", () => {
    const picture = Buffer.concat([Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"), Buffer.alloc(4096, 7)]);
    expect(decodeBytes(picture, markup)).toEqual({ ok: false, problem: "binary" });
    expect(decodeBytes(new Uint8Array(), markup)).toEqual({ ok: false, problem: "empty" });
  });
});
