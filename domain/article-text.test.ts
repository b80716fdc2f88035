import { describe, expect, it } from "vitest";
import {
  checkArticleText,
  decodeArticleBytes,
  MAX_ARTICLE_BYTES,
  MAX_ARTICLE_LENGTH,
  normaliseArticleText,
} from "./article-text";

const utf8 = (text: string) => new TextEncoder().encode(text);
function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index += 1) view.setUint16(index * 2, text.charCodeAt(index), littleEndian);
  return bytes;
}

describe("decodeArticleBytes", () => {
  const text = "Żółć — Привет, мир 👍\r\n";
  it("reads UTF-8 and UTF-16 of either byte order, without the mark", () => {
    expect(decodeArticleBytes(utf8(text))).toEqual({ ok: true, text });
    expect(decodeArticleBytes(utf8(`\ufeff${text}`))).toEqual({ ok: true, text });
    expect(decodeArticleBytes(utf16(`\ufeff${text}`, true))).toEqual({ ok: true, text });
    expect(decodeArticleBytes(utf16(`\ufeff${text}`, false))).toEqual({ ok: true, text });
  });

  it.each([
    ["nothing", new Uint8Array(), "empty"],
    ["a mark alone", utf8("\ufeff"), "empty"],
    ["too many bytes", new Uint8Array(MAX_ARTICLE_BYTES + 1).fill(0x61), "too_large"],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]), "binary"],
    ["UTF-16 without a mark", utf16("Plain text", true), "binary"],
    ["many control characters", utf8("ab\u0001\u0002\u0003".repeat(20)), "binary"],
    ["Windows-1251", new Uint8Array([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]), "encoding"],
    ["Latin-1", new Uint8Array([0x63, 0x61, 0x66, 0xe9]), "encoding"],
    ["half a UTF-16 unit", new Uint8Array([0xff, 0xfe, 0x61, 0x00, 0x62]), "encoding"],
    ["a lone surrogate in UTF-16", utf16("\ufeffa\ud83d", true), "encoding"],
  ])("refuses %s", (_, bytes, problem) => {
    expect(decodeArticleBytes(bytes)).toEqual({ ok: false, problem });
  });
});

describe("normaliseArticleText", () => {
  it("removes one mark and makes CRLF LF, and nothing else", () => {
    expect(normaliseArticleText("\ufeff a\r\nb\rc\n\u00a0d\r\r\n ")).toBe(" a\nb\rc\n\u00a0d\r\n ");
    expect(normaliseArticleText("a\ufeffb")).toBe("a\ufeffb");
  });
});

describe("checkArticleText", () => {
  it.each([
    "Police arrested two men.",
    "A claim without a full stop",
    "Президент подписал закон.",
    "قال الرئيس إن الحكومة استقالت.",
    "他说今天下雨了。",
    "# Headline\n\nREAD ALSO  Another piece\n\nThe council met on Monday.",
  ])("takes %j", (text) => {
    expect(checkArticleText(text)).toEqual({ ok: true, text });
  });

  it.each([
    ["", "empty"],
    [" \n\t\u00a0 ", "empty"],
    ["a".repeat(MAX_ARTICLE_LENGTH + 1), "too_large"],
    ["The man said \ud83d yes to all.", "encoding"],
    ["The man said\u0000 yes to all.", "binary"],
    ["12 34 56. 78!", "no_sentences"],
    ["... !!! ???", "no_sentences"],
    ["Hello there.", "no_sentences"],
    ["Related articles\n- Ten bridges that changed the world\n- How we report on councils", "no_sentences"],
    ["READ ALSO  Ten bridges that changed the world\n\nShare this article\n\nBy Maria Lopez", "no_sentences"],
    ["https://example.org/a-long-way-home", "no_sentences"],
  ])("refuses %j as %s", (text, problem) => {
    expect(checkArticleText(text)).toEqual({ ok: false, problem });
  });
});
