import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { fileKindOf } from "./kinds";

const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, "latin1"));
const empty = new Uint8Array();
const ole = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";
const wide = (text: string) => Buffer.from(text, "utf16le").toString("latin1");

describe("the kind of a file", () => {
  it.each([
    ["pdf", "article.txt", latin1("%PDF-1.7\n")],
    ["pdf", "article.pdf", latin1("\r\n\r\n%PDF-1.4\n")],
    ["docx", "article.pdf", zipSync({ "[Content_Types].xml": empty, "word/document.xml": empty })],
    ["odt", "article", zipSync({ mimetype: [strToU8("application/vnd.oasis.opendocument.text"), { level: 0 }] })],
    ["other_office", "table.docx", zipSync({ "[Content_Types].xml": empty, "xl/workbook.xml": empty })],
    [null, "photos.zip", zipSync({ "a.jpg": empty })],
    ["old_word", "article.docx", latin1(`${ole}\0\0`)],
    ["locked", "article.docx", latin1(`${ole}\0\0${wide("EncryptedPackage")}`)],
    ["rtf", "article.doc", latin1("{\\rtf1\\ansi")],
    ["captions", "session.txt", latin1("WEBVTT - Debate\n\n")],
    ["captions", "session.txt", latin1("\u00ef\u00bb\u00bf1\r\n00:00:01,000 --> 00:00:02,000\r\nYes.")],
    ["mail", "letter", latin1("Received: from a\r\n\tby b\r\nMIME-Version: 1.0\r\nSubject: Quay\r\n\r\n")],
    ["mail", "letter.eml", latin1("Subject: Quay\r\nContent-Type: multipart/related\r\n\r\n")],
    [
      "mhtml",
      "page",
      latin1("From: <Saved by Blink>\r\nSnapshot-Content-Location: https://a.example\r\nMIME-Version: 1.0\r\n"),
    ],
    ["statements", "claims.CSV", latin1("claim,who\n")],
    ["pdf", "report.pdf", latin1("<!doctype html>")],
    [null, "article.txt", latin1("From: the mayor.\nIt cost %PDF-1.7 million.")],
    [null, "article.md", latin1("# WEBVTT")],
    [null, "article", empty],
  ])("is %s for %s by what is in it", (kind, name, bytes) => {
    expect(fileKindOf(bytes, name)).toBe(kind);
  });

  it("is told by the media type that came with it where nothing else says", () => {
    expect(fileKindOf(latin1("claim,who\n"), "download", "text/csv; charset=utf-8")).toBe("statements");
    expect(fileKindOf(latin1("It cost 87 million."), "article", "text/plain")).toBeNull();
  });
});
